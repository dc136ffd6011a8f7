// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Keeps the comparison in step with the state: one request at a time, the newest wins, a rest while a slider moves.

import {loadComparison, comparisonUrl, NOTHING} from '../api/comparison.js';

/** @import {Model, State, Store} from '../api/types.js' */
/** @import {Messages} from '../view/messages.js' */

const REST_MS = 120;

/**
 * @typedef {object} Comparing
 * @property {() => Readonly<Model>} model the last good answer
 * @property {(changed: Set<keyof State>) => void} follow asks again if what changed matters
 */

/**
 * @param {Store} store
 * @param {Messages} messages
 * @param {() => void} done called when the model is another one
 * @returns {Comparing}
 */
export function createComparing(store, messages, done) {
  /** @type {Readonly<Model>} */
  let model = NOTHING;
  let asked = '';
  let pending = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let rest;
  const ask = async () => {
    pending.abort();
    const mine = (pending = new AbortController());
    const state = store.get();
    asked = comparisonUrl(state);
    document.documentElement.classList.add('asking');
    try {
      model = await loadComparison(state, mine.signal);
      messages.clear('comparison');
      done();
    } catch (error) {
      if (mine.signal.aborted) return;
      asked = '';
      messages.trouble('comparison', error, ask);
    } finally {
      if (mine === pending) document.documentElement.classList.remove('asking');
    }
  };
  return {
    model: () => model,
    follow(changed) {
      if (comparisonUrl(store.get()) === asked) return;
      clearTimeout(rest);
      rest = setTimeout(ask, changed.has('asOf') ? REST_MS : 0);
    },
  };
}
