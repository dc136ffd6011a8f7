// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks what lies within reach of observer positions: the figures of all lines, and the boundaries cut for the map.

import {withoutDraft} from '../state/own.js';
import {API, getJson, Trouble} from './client.js';

/** @import {Coverage, CoverageRow, State} from './types.js' */

/** The distances that are always told, kilometres. */
export const RADII = /** @type {const} */ ([10, 20, 40]);
export const LEAST_RADIUS = 1;
export const GREATEST_RADIUS = 200;

/** How high a standing observer's eye and a standing person are above the ground, metres. */
export const STANDING = Object.freeze({eye: 1.75, target: 2});
export const GREATEST_HEIGHT = 1000;

/** @param {number} metres */
export const isSightHeight = (metres) => metres >= 0 && metres <= GREATEST_HEIGHT;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The distances told for a state, in order. @param {Readonly<State>} state @returns {number[]} */
export const radiiOf = ({reach}) => [...new Set([...RADII, reach])].sort((a, b) => a - b);

/**
 * @param {Readonly<State>} state
 * @param {{f: 'json'|'geojson'|'csv', radii: number[], options: boolean}} form
 */
export function coverageUrl(state, {f, radii, options}) {
  const query = new URLSearchParams({radius: radii.join(',')});
  const asked = withoutDraft(state.proposals);
  if (options && asked.length > 0) query.set('proposals', asked.join(','));
  if (state.asOf) query.set('asOf', state.asOf);
  if (state.without) query.set(DAY.test(state.without) ? 'until' : 'without', state.without);
  if (state.perspective !== 'neutral') query.set('perspective', state.perspective);
  if (state.sight) {
    query.set('sight', 'true');
    query.set('eyeMetres', String(state.sight.eye));
    query.set('targetMetres', String(state.sight.target));
  }
  query.set('f', f);
  return `${API}/coverage?${query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

/** @param {Readonly<State>} state @returns {[string, string]} the figures, the lines for the map */
export const addressesOf = (state) => [
  coverageUrl(state, {f: 'json', radii: radiiOf(state), options: true}),
  coverageUrl(state, {f: 'geojson', radii: [state.reach], options: false}),
];

/**
 * @param {Readonly<State>} state
 * @param {AbortSignal} signal
 * @returns {Promise<Coverage>}
 */
export async function loadCoverage(state, signal) {
  const answers = (/** @type {Readonly<State>} */ asked) => Promise.all(addressesOf(asked).map((url) => getJson(url, signal)));
  let [figures, lines] = await answers({...state, sight: null});
  // Only a server with a height model is asked for sight; a link with sight may come to one without.
  if (state.sight && figures?.coverage?.heightModel) [figures, lines] = await answers(state);
  if (!Array.isArray(figures?.rows) || !Array.isArray(lines?.features)) throw new Trouble('broken', 'coverage');
  const rows = /** @type {CoverageRow[]} */ (figures.rows);
  const kind = (/** @type {string} */ wanted) => rows.filter((row) => row.kind === wanted);
  return {
    head: figures.coverage,
    positions: kind('position'),
    lines: [...kind('boundary'), ...kind('option')],
    stretches: kind('stretch'),
    sights: kind('sight'),
    onMap: lines.features.filter((/** @type {any} */ {properties}) => /^(stretch|sight)$/.test(properties.kind)),
    reachMetres: state.reach * 1000,
  };
}
