// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What holds on a day: dates may be as short as their source ("1941", "2021-11") and are then read as the whole year or month.

/** @import {Feature, StatusEntry} from '../api/types.js' */

/** @param {string|undefined} from @param {string} day @returns {boolean} whether it had begun */
const begun = (from, day) => !from || from <= day;

/** @param {string|undefined} to @param {string} day @returns {boolean} whether it was not over; the last day counts */
const lasting = (to, day) => !to || day.slice(0, to.length) <= to;

/** @param {Feature} feature @param {string} day ISO date @returns {boolean} */
export const isValid = (feature, day) =>
  begun(feature.properties.validFrom, day) && lasting(feature.properties.validTo, day) && begun(feature.properties.date, day);

/**
 * The status in force, by the history where there is one.
 * @param {Feature} feature
 * @param {string} day ISO date
 * @returns {string} empty when nothing is stated
 */
export function statusAt(feature, day) {
  const history = /** @type {StatusEntry[]} */ (feature.properties.history ?? []);
  const entry = history.filter((e) => begun(e.from, day)).at(-1);
  if (entry) return entry.status;
  if (history.length > 0) return history[0].from <= day ? history[0].status : 'not-yet';
  return feature.properties.status ?? feature.properties.legalStatus ?? '';
}
