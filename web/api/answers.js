// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Keeps one answer of the server for a view: asked when it is wanted, the newest wins, a failure can be tried again.

import {withoutDraft} from '../state/own.js';
import {NEUTRAL} from '../state/perspective.js';
import {API, getJson} from './client.js';

/** @import {State} from './types.js' */

/**
 * @typedef {object} Answer
 * @property {any} data the last good answer, null until the first is here
 * @property {unknown} trouble what went wrong with the last request, null when nothing did
 */

/**
 * @typedef {object} Asking
 * @property {(url: string) => Answer} get what is known; asks when the address is another one
 * @property {() => void} again forgets what went wrong and asks anew
 */

/**
 * @param {() => void} done called when there is something new
 * @returns {Asking}
 */
export function createAsking(done) {
  /** @type {Answer} */
  let answer = {data: null, trouble: null};
  let asked = '';
  let pending = new AbortController();
  const ask = async (/** @type {string} */ url) => {
    asked = url;
    pending.abort();
    const mine = (pending = new AbortController());
    try {
      answer = {data: await getJson(url, mine.signal), trouble: null};
    } catch (error) {
      if (mine.signal.aborted) return;
      answer = {...answer, trouble: error};
    }
    done();
  };
  return {
    get(url) {
      if (url !== asked) ask(url);
      return answer;
    },
    again: () => void ask(asked),
  };
}

/** @param {Record<string, string|null|undefined>} values @returns {string} */
function query(values) {
  const given = Object.entries(values).filter(([, value]) => value);
  const text = new URLSearchParams(/** @type {[string, string][]} */ (given)).toString();
  return text ? `?${text.replaceAll('%2C', ',').replaceAll('%7E', '~')}` : '';
}

/** Neutral is what is asked for when nothing is said. @param {string} perspective */
const seenBy = (perspective) => (perspective === NEUTRAL ? null : perspective);

/** Published figures by subject. @param {Readonly<State>} state */
export const claimsUrl = ({asOf, perspective}) => `${API}/claims${query({asOf, perspective: seenBy(perspective)})}`;

/**
 * The border ledger; with lines when `f` says so.
 * @param {Readonly<State>} state
 * @param {string} [f]
 */
export const bordersUrl = ({asOf, proposals, perspective}, f) =>
  `${API}/borders${query({asOf, proposals: withoutDraft(proposals).join(','), perspective: seenBy(perspective), f})}`;
