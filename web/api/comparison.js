// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks for a comparison and reads the answer into options, each with its parts, a colour and a second cue.

import {API, getJson, Trouble} from './client.js';

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
  const query = new URLSearchParams({proposals: state.proposals.join(',')});
  if (state.reference && state.proposals.includes(state.reference)) query.set('reference', state.reference);
  if (state.asOf) query.set('asOf', state.asOf);
  if (state.perspective !== 'neutral') query.set('perspective', state.perspective);
  if (format) query.set('f', format);
  if (format === 'html' && state.names !== 'en') query.set('lang', state.names);
  return `${API}/comparisons?${query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

/**
 * @param {Readonly<State>} state
 * @param {AbortSignal} signal
 * @returns {Promise<Model>}
 */
export async function loadComparison(state, signal) {
  if (state.proposals.length === 0) return NOTHING;
  return readComparison(await getJson(comparisonUrl(state), signal));
}

/** @param {any} answer @returns {Model} */
export function readComparison(answer) {
  if (!Array.isArray(answer?.features) || !answer.comparison) throw new Trouble('broken', 'comparison');
  const comparison = /** @type {Comparison} */ (answer);
  /** @type {Map<string, Option>} */
  const options = new Map();
  for (const feature of comparison.features) {
    const {kind, option} = feature.properties;
    if (kind === 'option') options.set(feature.id, optionOf(feature, options.size));
    else options.get(option)?.[/** @type {'stretches'|'crossings'|'claims'} */ (PART[kind])]?.push(feature);
  }
  const list = [...options.values()];
  return {
    comparison,
    options: list,
    colours: Object.fromEntries(list.map((option) => [option.id, option.colour])),
    cues: Object.fromEntries(list.map((option) => [option.id, option.cue])),
  };
}

/** @type {Record<string, string>} */
const PART = {stretch: 'stretches', crossing: 'crossings', claim: 'claims'};

/** @param {Feature} feature @param {number} index @returns {Option} */
function optionOf(feature, index) {
  const {proposal, route, mode} = feature.properties;
  return {
    id: feature.id,
    proposal,
    route,
    mode,
    feature,
    colour: `var(--option-${(index % COLOURS) + 1})`,
    cue: cueOf(index),
    stretches: [],
    crossings: [],
    claims: [],
  };
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
