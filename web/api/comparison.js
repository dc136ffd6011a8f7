// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks for a comparison and reads the answer into options, each with its parts, a colour and a second cue.

import {isOwnOption, withoutDraft} from '../state/own.js';
import {API, exchange, Trouble} from './client.js';

/** @import {Comparison, Cue, Feature, Model, Option, State} from './types.js' */

export const MAX_PROPOSALS = 12;
const COLOURS = 6;

/** @type {Readonly<Model>} */
export const NOTHING = Object.freeze({comparison: null, options: [], colours: {}, cues: {}});

/**
 * @param {Readonly<State>} state
 * @param {string} [format] geojson, csv, gpkg, kml
 */
export function comparisonUrl(state, format) {
  const query = new URLSearchParams({proposals: withoutDraft(state.proposals).join(',')});
  if (state.reference && state.proposals.includes(state.reference)) query.set('reference', state.reference);
  if (state.asOf) query.set('asOf', state.asOf);
  if (state.perspective !== 'neutral') query.set('perspective', state.perspective);
  if (format) query.set('f', format);
  if (format === 'html' && state.names !== 'en') query.set('lang', state.names);
  return `${API}/comparisons?${query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

/**
 * @param {Readonly<State>} state
 * @param {string|null} draft the reader's own line as GeoJSON, where it is one of the options
 * @param {AbortSignal} signal
 * @returns {Promise<Model>}
 */
export async function loadComparison(state, draft, signal) {
  if (state.proposals.length === 0) return NOTHING;
  const sent = draft ? {method: 'POST', body: draft, headers: {'Content-Type': 'application/geo+json'}} : {};
  return readComparison((await exchange(comparisonUrl(state), {...sent, signal})).data);
}

/** @param {any} answer @returns {Model} */
export function readComparison(answer) {
  if (!Array.isArray(answer?.features) || !answer.comparison) throw new Trouble('broken', 'comparison');
  const comparison = /** @type {Comparison} */ (answer);
  /** @type {Map<string, Option>} */
  const options = new Map();
  for (const feature of comparison.features) {
    const {kind, option} = feature.properties;
    if (kind === 'option') options.set(feature.id, optionOf(feature));
    else options.get(option)?.[/** @type {'stretches'|'crossings'|'claims'} */ (PART[kind])]?.push(feature);
  }
  const list = signed([...options.values()]);
  return {
    comparison,
    options: list,
    colours: Object.fromEntries(list.map((option) => [option.id, option.colour])),
    cues: Object.fromEntries(list.map((option) => [option.id, option.cue])),
  };
}

/** @type {Record<string, string>} */
const PART = {stretch: 'stretches', crossing: 'crossings', claim: 'claims'};

/** @param {Feature} feature @returns {Option} */
function optionOf(feature) {
  const {proposal, route, mode} = feature.properties;
  return {
    id: feature.id,
    proposal,
    route,
    mode,
    feature,
    colour: '',
    cue: cueOf(0),
    stretches: [],
    crossings: [],
    claims: [],
  };
}

/**
 * Readers' own come last and share a colour of their own, so that published ones look as they do without them.
 * @param {Option[]} options
 * @returns {Option[]}
 */
function signed(options) {
  const own = options.filter(isOwnOption);
  const published = options.filter((option) => !isOwnOption(option));
  return [...published, ...own].map((option, i) => ({
    ...option,
    colour: i < published.length ? `var(--option-${(i % COLOURS) + 1})` : 'var(--own)',
    cue: cueOf(i),
  }));
}

/** @param {number} index @returns {Cue} */
export const cueOf = (index) => ({
  letter: String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26))),
});

/**
 * The stretch of an option at a distance along it.
 * @param {Option} option
 * @param {number} alongMetres
 */
export function stretchAt(option, alongMetres) {
  return option.stretches.find((stretch) => alongMetres < stretch.properties.toMetres) ?? option.stretches.at(-1);
}
