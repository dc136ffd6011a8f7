// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The one state object of the page, and who is told when it changes.

/** @import {State, Store} from '../api/types.js' */

/**
 * Equal by content; states are small plain objects, so their JSON is a fair comparison.
 * @param {unknown} a
 * @param {unknown} b
 */
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * @param {State} initial
 * @returns {Store}
 */
export function createStore(initial) {
  let state = Object.freeze({...initial});
  /** @type {Set<(state: Readonly<State>, changed: Set<keyof State>) => void>} */
  const listeners = new Set();
  return {
    get: () => state,
    set(patch) {
      const keys = /** @type {(keyof State)[]} */ (Object.keys(patch));
      const changed = new Set(keys.filter((key) => !same(state[key], patch[key])));
      if (changed.size === 0) return;
      state = Object.freeze({...state, ...patch});
      for (const listener of [...listeners]) listener(state, changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
