// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks for a comparison and reads the answer into options, each with its parts, a colour and a second cue.

import {detailQuery} from '../state/detail.js';
import {DRAFT_OPTION, isOwnOption, withoutDraft} from '../state/own.js';
import {API, exchange, exchangeText, Trouble} from './client.js';

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
 * @param {{level: number, signal: AbortSignal}} context `level` of the lines, see state/detail.js
 * @returns {Promise<Model>}
 */
export async function loadComparison(state, draft, {level, signal}) {
  if (state.proposals.length === 0) return NOTHING;
  const {comparison, options} = await answerTo(comparisonUrl(state) + detailQuery(level), draft, signal);
  return modelOf(comparison, options);
}

/**
 * The comparison with the draft as a file.
 * @param {Readonly<State>} state
 * @param {string} draft
 * @param {string} format csv, geojson, html
 * @returns {Promise<string>}
 */
export const comparisonFile = async (state, draft, format) =>
  (await exchangeText(comparisonUrl(state, format), {...sending(draft), headers: {...GEOJSON, Accept: '*/*'}})).text;

/**
 * The same comparison with another draft: only what the draft and the reference need is asked for, the rest stays as it is known,
 * as the very same objects, so that what is drawn from them can stay too.
 * @param {Readonly<State>} state
 * @param {string} draft
 * @param {{known: Readonly<Model>, signal: AbortSignal}} context `known` answers the same state
 * @returns {Promise<Model>}
 */
export async function loadDraft(state, draft, {known, signal}) {
  const {comparison} = /** @type {Comparison} */ (known.comparison);
  const {reference} = comparison;
  const {options} = await answerTo(comparisonUrl({...state, proposals: [reference], reference}), draft, signal);
  const others = known.options.filter(({id}) => id !== DRAFT_OPTION);
  const own = options.filter(({id}) => id === DRAFT_OPTION);
  return modelOf(/** @type {Comparison} */ (known.comparison), [...others, ...own]);
}

const GEOJSON = {'Content-Type': 'application/geo+json'};

/** @param {string} draft */
const sending = (draft) => ({method: 'POST', body: draft});

/**
 * @param {string} url
 * @param {string|null} draft
 * @param {AbortSignal} signal
 */
async function answerTo(url, draft, signal) {
  const sent = draft ? {...sending(draft), headers: GEOJSON} : {};
  return readOptions((await exchange(url, {...sent, signal})).data);
}

/** @param {any} answer @returns {{comparison: Comparison, options: Option[]}} */
function readOptions(answer) {
  if (!Array.isArray(answer?.features) || !answer.comparison) throw new Trouble('broken', 'comparison');
  const comparison = /** @type {Comparison} */ (answer);
  /** @type {Map<string, Option>} */
  const options = new Map();
  for (const feature of comparison.features) {
    const {kind, option} = feature.properties;
    if (kind === 'option') options.set(feature.id, optionOf(feature));
    else options.get(option)?.[/** @type {'stretches'|'crossings'|'claims'} */ (PART[kind])]?.push(feature);
  }
  return {comparison, options: [...options.values()]};
}

/** @param {Comparison} comparison @param {Option[]} options @returns {Model} */
function modelOf(comparison, options) {
  const list = signed(options);
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
 * @returns {Option[]} the very same where they are signed so already
 */
function signed(options) {
  const own = options.filter(isOwnOption);
  const published = options.filter((option) => !isOwnOption(option));
  return [...published, ...own].map((option, i) => {
    const colour = i < published.length ? colourOf(i) : 'var(--own)';
    const cue = cueOf(i);
    return option.colour === colour && option.cue.letter === cue.letter ? option : {...option, colour, cue};
  });
}

/**
 * The same answer in the colours and letters of another, so that one option looks alike on two maps; what is in this alone comes after.
 * @param {Readonly<Model>} model
 * @param {Readonly<Model>} other
 * @returns {Model}
 */
export function signedAs(model, other) {
  let next = other.options.length;
  const options = model.options.map((option) => {
    const {colour, cue} = other.options.find(({id}) => id === option.id) ?? {colour: '', cue: cueOf(next)};
    if (colour) return {...option, colour, cue};
    next += 1;
    return {...option, colour: isOwnOption(option) ? option.colour : colourOf(next - 1), cue};
  });
  return {
    ...model,
    options,
    colours: Object.fromEntries(options.map((option) => [option.id, option.colour])),
    cues: Object.fromEntries(options.map((option) => [option.id, option.cue])),
  };
}

/** @param {number} index */
const colourOf = (index) => `var(--option-${(index % COLOURS) + 1})`;

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
