// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Keeps the coverage in step with the state, while it is looked at; the newest request wins.

import {addressesOf, loadCoverage} from '../api/coverage.js';

/** @import {Coverage, Model, State, Store} from '../api/types.js' */
/** @import {Messages} from '../view/messages.js' */

const REST_MS = 200;

/** Whether anything shows coverage. @param {Readonly<State>} state */
export const showsCoverage = ({tab, layers}) => tab === 'coverage' || layers.coverage;

/**
 * @typedef {object} Covering
 * @property {(model: Readonly<Model>) => Readonly<Model>} joined the comparison with the last good coverage; the same
 *   object while neither changes
 * @property {() => void} follow asks again if what is shown is another coverage
 */

/**
 * @param {Store} store
 * @param {Messages} messages
 * @param {() => void} done called when the coverage is another one
 * @returns {Covering}
 */
export function createCovering(store, messages, done) {
  /** @type {Coverage|null} */
  let coverage = null;
  /** @type {{from: Readonly<Model>, coverage: Coverage|null, model: Readonly<Model>}|null} */
  let last = null;
  let asked = '';
  let pending = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let rest;
  const ask = async () => {
    pending.abort();
    const mine = (pending = new AbortController());
    const state = store.get();
    asked = addressesOf(state).join();
    try {
      coverage = await loadCoverage(state, mine.signal);
      messages.clear('coverage');
      done();
    } catch (error) {
      if (mine.signal.aborted) return;
      asked = '';
      messages.trouble('coverage', error, ask);
    }
  };
  return {
    joined(from) {
      if (last?.from !== from || last.coverage !== coverage) last = {from, coverage, model: {...from, coverage}};
      return last.model;
    },
    follow() {
      const state = store.get();
      if (!showsCoverage(state) || addressesOf(state).join() === asked) return;
      clearTimeout(rest);
      rest = setTimeout(ask, coverage ? REST_MS : 0);
    },
  };
}
