// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks how the chosen options rise and fall.

import {comparisonUrl} from './comparison.js';
import {getJson, Trouble} from './client.js';

/** @import {State} from './types.js' */

/** @typedef {{value: number|null, unit: string, difference: number|null, reason?: string}} Figure */

/**
 * @typedef {object} Waypoint
 * @property {string} place
 * @property {import('./types.js').Names} name
 * @property {number} alongMetres
 * @property {number} heightMetres
 * @property {string[]} sources
 */

/**
 * @typedef {object} Profile
 * @property {string} id of the option
 * @property {string} mode
 * @property {'elevation-model'|'waypoints'|'none'} method where its heights come from
 * @property {number} lengthMetres
 * @property {number} notionalMetres
 * @property {Record<string, Figure>} figures
 * @property {number|null} gradientWindowMetres
 * @property {number|null} gradientLimitPermille
 * @property {{number: number, from: string, to: string, alongMetres: number}[]} crossings
 * @property {Waypoint[]} waypoints
 * @property {[number, number|null][]} samples metres along, metres of height (null: not known)
 */

/**
 * @typedef {object} Profiles
 * @property {{heightModel: {file: string, cellMetres: number}|null}} profiles
 * @property {Profile[]} options
 */

/** @param {Readonly<State>} state */
export const profilesUrl = (state) => comparisonUrl(state).replace('/comparisons?', '/profiles?');

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<Profiles>}
 */
export async function loadProfiles(url, signal) {
  const answer = await getJson(url, signal);
  if (!Array.isArray(answer?.options) || !answer.profiles) throw new Trouble('broken', 'profiles');
  return answer;
}

/**
 * The height of a profile at a distance along it, on the line between its stations; null where it is not known.
 * @param {Profile} profile
 * @param {number} alongMetres
 * @returns {number|null}
 */
export function heightAt({samples}, alongMetres) {
  const next = samples.findIndex(([along]) => along >= alongMetres);
  const [toAlong, to] = samples[next] ?? samples.at(-1) ?? [0, null];
  const [fromAlong, from] = samples[next - 1] ?? [toAlong, to];
  if (to === null || from === null) return null;
  return toAlong === fromAlong ? to : from + ((alongMetres - fromAlong) / (toAlong - fromAlong)) * (to - from);
}
