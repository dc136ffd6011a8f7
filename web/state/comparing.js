// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Keeps the comparison in step with the state and the draft: the newest request wins, a rest while a slider moves. While the draft
// is dragged one answer is awaited before the next is asked for, so that the figures follow and never stand still.

import {Trouble} from '../api/client.js';
import {comparisonUrl, loadComparison, loadDraft, NOTHING} from '../api/comparison.js';
import {detailQuery} from './detail.js';
import {DRAFT_OPTION} from './own.js';

/** @import {Model, State, Store} from '../api/types.js' */
/** @import {Messages} from '../view/messages.js' */

const REST_MS = 120;

/**
 * @typedef {object} Comparing
 * @property {() => Readonly<Model>} model the last good answer
 * @property {(changed: Set<keyof State>) => void} follow asks again if what changed matters
 * @property {() => void} followDraft asks again if the draft is compared and has changed
 */

/**
 * @typedef {object} Parts
 * @property {Store} store
 * @property {Messages} messages
 * @property {() => void} done called when the model is another one
 * @property {() => string} draft the reader's own line as GeoJSON; the same text while it is the same line
 * @property {() => number} level of the lines that are asked for, see state/detail.js
 */

/** @param {Parts} parts @returns {Comparing} */
export function createComparing({store, messages, done, draft, level}) {
  /** @type {Readonly<Model>} */
  let model = NOTHING;
  let asked = '';
  let answered = '';
  let busy = false;
  let pending = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let rest;
  let frame = 0;
  const body = () => (store.get().proposals.includes(DRAFT_OPTION) ? draft() : null);
  const address = () => comparisonUrl(store.get()) + detailQuery(level());
  const wanted = () => `${address()} ${body() ?? ''}`;
  const referenceIsPublic = () => {
    const reference = model.comparison?.comparison.reference;
    return Boolean(reference) && reference !== DRAFT_OPTION && store.get().proposals.includes(reference ?? '');
  };
  const ask = async () => {
    cancelAnimationFrame(frame);
    pending.abort();
    const mine = (pending = new AbortController());
    asked = wanted();
    busy = true;
    const url = address();
    const text = body();
    const known = text && url === answered && referenceIsPublic() ? model : null;
    document.documentElement.classList.toggle('asking', !known);
    try {
      model = await (known && text
        ? loadDraft(store.get(), text, {known, signal: mine.signal})
        : loadComparison(store.get(), text, {level: level(), signal: mine.signal}));
      answered = url;
      messages.clear('comparison');
      done();
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!isRefused(error)) asked = '';
      messages.trouble('comparison', error, ask);
    } finally {
      if (mine === pending) {
        busy = false;
        document.documentElement.classList.remove('asking');
        document.documentElement.classList.add('answered');
        if (asked) followDraft();
      }
    }
  };
  const followDraft = () => {
    if (busy || body() === null || wanted() === asked) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(ask);
  };
  return {
    model: () => model,
    follow(changed) {
      if (wanted() === asked) return;
      clearTimeout(rest);
      document.documentElement.classList.add('asking');
      rest = setTimeout(ask, changed.has('asOf') ? REST_MS : 0);
    },
    followDraft,
  };
}

/** What was wrong once stays wrong until something changes. @param {unknown} error */
const isRefused = (error) => error instanceof Trouble && error.kind === 'refused';
