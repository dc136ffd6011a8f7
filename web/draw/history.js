// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What was done, what is, and what was taken back.

/** Older steps are forgotten. */
const MOST_STEPS = 500;

/**
 * @template T
 * @typedef {{past: readonly T[], present: T, future: readonly T[], group: string}} History
 */

/** @template T @param {T} present @returns {History<T>} */
export const begun = (present) => ({past: [], present, future: [], group: ''});

/**
 * @template T
 * @param {History<T>} history
 * @param {T} next
 * @param {string} [group] steps of one group after one another, as of one drag, are taken back together
 * @returns {History<T>}
 */
export function done({past, present, group: last}, next, group = '') {
  const together = group !== '' && group === last;
  return {past: together ? past : [...past, present].slice(-MOST_STEPS), present: next, future: [], group};
}

/** @template T @param {History<T>} history @returns {History<T>} the same where nothing is left to take back */
export function undone(history) {
  const {past, present, future} = history;
  if (past.length === 0) return history;
  return {past: past.slice(0, -1), present: /** @type {T} */ (past.at(-1)), future: [present, ...future], group: ''};
}

/** @template T @param {History<T>} history @returns {History<T>} the same where nothing was taken back */
export function redone(history) {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {past: [...history.past, history.present], present: next, future, group: ''};
}
