// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The state a visitor starts from, and the neutral rule by which the first options are chosen.

/** @import {Atlas, Feature, Language, State} from '../api/types.js' */

/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'hy', 'az', 'ru'];

/** @type {Readonly<State>} */
export const DEFAULTS = Object.freeze({
  proposals: [],
  reference: null,
  asOf: null,
  perspective: 'neutral',
  names: 'en',
  ui: 'en',
  view: null,
  layers: {
    boundaries: true,
    delimited: true,
    observers: true,
    incidents: false,
    exclaves: false,
    crossings: true,
    places: true,
    allSections: false,
    coverage: false,
  },
  tab: 'compare',
  reach: 20,
  without: '',
  sight: null,
  weights: [],
  sorting: null,
  marking: false,
  maps: 'one',
  divider: 50,
  secondProposals: null,
  secondAsOf: null,
  secondPerspective: null,
  selected: null,
  story: null,
  step: 1,
  hover: null,
});

/** @param {Feature} proposal @param {Atlas} data @returns {string[]} option ids, one per route */
export function optionIds(proposal, data) {
  if (proposal.properties.own) return [`${proposal.id}~own`];
  const routes = /** @type {string[]} */ (proposal.properties.routes ?? []);
  return routes
    .filter((id) => data.routes.byId.has(id) || data.routes.features.length === 0)
    .map((id) => `${proposal.id}~${id}`);
}

/**
 * @param {string} option
 * @param {Atlas} data
 * @returns {string} rail, road, air or empty when unknown
 */
export function modeOf(option, data) {
  const [proposal = '', route = ''] = option.split('~');
  const known = data.routes.byId.get(route) ?? data.proposals.byId.get(proposal);
  return known?.properties.mode ?? '';
}

/**
 * Proposals by date, then id: the order of the list and of the first choice.
 * @param {Atlas} data
 */
export function proposalsByDate(data) {
  const key = (/** @type {Feature} */ f) => `${f.properties.date ?? '9999'} ${f.id}`;
  return [...data.proposals.features].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The first choice is a rule, not a taste: the three earliest proposals with a railway, each on its first railway.
 * @param {Atlas} data
 * @returns {string[]} option ids
 */
export function firstOptions(data) {
  const rails = proposalsByDate(data).map((p) => optionIds(p, data).find((id) => modeOf(id, data) === 'rail'));
  return rails.filter((id) => id !== undefined).slice(0, 3);
}
