// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Weights of the reader's own over any figures, and what follows from them. Nothing is set beforehand.

import {loadRanking, rankingUrl} from '../api/rankings.js';
import {h} from '../lib/html.js';
import {createWeightEditor} from './weight-editor.js';
import {drawRanking} from './weight-result.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {Ranking} from '../api/rankings.js' */
/** @import {Context, View} from './context.js' */

const REST_MS = 150;

/**
 * What is known of the ranks: `answer` belongs to `url`, and is kept while the next is on its way.
 * @typedef {{url: string, answer: Ranking|null, trouble: unknown, again: () => void}} Known
 */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createWeights(root, context) {
  const editorRoom = h('div', {class: 'weights-editor'});
  const said = h('div', {'aria-live': 'polite'});
  const figures = h('div', {});
  const resultRoom = h('div', {class: 'weights-result', role: 'region'}, said, figures);
  root.append(editorRoom, resultRoom);
  const editor = createWeightEditor(editorRoom, context);
  /** @type {Known} */
  let known = {url: '', answer: null, trouble: null, again: () => {}};
  let pending = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let rest;
  /** @type {[Readonly<State>, Model]|null} */
  let last = null;
  const draw = () => {
    resultRoom.setAttribute('aria-label', context.t('weights.result'));
    if (last) drawRanking({said, figures}, {state: last[0], model: last[1], known}, context);
  };
  const again = () => void ask(known.url);
  const ask = async (/** @type {string} */ url) => {
    const mine = (pending = new AbortController());
    try {
      known = {url, answer: await loadRanking(url, mine.signal), trouble: null, again};
    } catch (error) {
      if (mine.signal.aborted) return;
      known = {url, answer: null, trouble: error, again};
    }
    draw();
  };
  return {
    update(state, model) {
      last = [state, model];
      editor.update(state, model);
      const url = model.options.length > 0 ? rankingUrl(state) : '';
      if (url !== known.url) {
        clearTimeout(rest);
        pending.abort();
        known = {url, answer: url ? known.answer : null, trouble: null, again};
        if (url) rest = setTimeout(ask, REST_MS, url);
      }
      draw();
    },
  };
}
