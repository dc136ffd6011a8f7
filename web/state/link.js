// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The state as a versioned link (`#v1;p=…;d=…`) and back; what equals the default is left out. `#v2;…` is the same in fewer letters.

import {GREATEST_RADIUS, isSightHeight, LEAST_RADIUS} from '../api/coverage.js';
import {MAX_WEIGHTS} from '../api/rankings.js';
import {DEFAULTS, LANGUAGES} from './defaults.js';
import {DRAFT_OPTION, withoutDraft} from './own.js';
import {idsIn, isDay, isId} from './reading.js';
import {SECOND_READERS, secondParts} from './second.js';

/** @import {CollectionId, Language, Layers, State, Tab, Weight} from '../api/types.js' */

const VERSION = 'v1';
const SHORT = '#v2;';
/** So much of a link that cannot be read is named. */
const MOST_NAMED = 24;
/** One letter per layer; a capital-free alphabet of its own, never reassigned, so that old links keep their meaning. */
const LAYER = /** @type {[string, keyof Layers][]} */ ([
  ['b', 'boundaries'],
  ['d', 'delimited'],
  ['o', 'observers'],
  ['i', 'incidents'],
  ['e', 'exclaves'],
  ['c', 'crossings'],
  ['p', 'places'],
  ['s', 'allSections'],
  ['k', 'coverage'],
]);
const TABS = /** @type {Tab[]} */ ([
  'compare',
  'claims',
  'borders',
  'control',
  'weights',
  'timeline',
  'sources',
  'description',
  'coverage',
  'profile',
]);

/** @param {Weight} weight */
const weightText = ({metric, weight, prefer}) => `${metric}:${weight}:${prefer ?? ''}`;

/** @param {Layers} layers */
const lettersOf = (layers) =>
  LAYER.filter(([, name]) => layers[name])
    .map(([letter]) => letter)
    .join('');

/** @param {string} text */
const safe = (text) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~').replaceAll('%3A', ':');

/**
 * @param {Readonly<State>} state
 * @param {readonly string[]} first the options shown when a link names none
 * @returns {string} with the leading #
 */
export function toLink(state, first) {
  /** @type {string[]} */
  const parts = [VERSION];
  const put = (/** @type {string} */ key, /** @type {string} */ value) => void parts.push(`${key}=${safe(value)}`);
  const proposals = withoutDraft(state.proposals);
  if (proposals.join() !== first.join()) put('p', proposals.join(','));
  if (state.reference && state.reference !== DRAFT_OPTION && state.reference !== proposals[0]) put('r', state.reference);
  if (state.asOf) put('d', state.asOf);
  if (state.perspective !== DEFAULTS.perspective) put('v', state.perspective);
  if (state.names !== DEFAULTS.names) put('n', state.names);
  if (state.ui !== DEFAULTS.ui) put('u', state.ui);
  if (state.view)
    put('m', [state.view.lat.toFixed(4), state.view.lon.toFixed(4), +state.view.zoom.toFixed(2)].join(','));
  if (lettersOf(state.layers) !== lettersOf(DEFAULTS.layers)) put('l', lettersOf(state.layers));
  if (state.tab !== DEFAULTS.tab) put('t', state.tab);
  if (state.reach !== DEFAULTS.reach || state.without) put('k', [state.reach, state.without].filter(Boolean).join(','));
  if (state.sight) put('g', [state.sight.eye, state.sight.target].join(','));
  if (state.weights.length > 0) put('w', state.weights.map(weightText).join(','));
  if (state.sorting) put('o', `${state.sorting.by}:${state.sorting.down ? 'down' : 'up'}`);
  if (state.marking) put('b', '1');
  for (const [key, value] of secondParts(state)) put(key, value);
  if (state.selected) put('s', `${state.selected.collection}/${state.selected.id}`);
  if (state.story) {
    put('story', state.story);
    put('step', String(state.step));
  }
  return `#${parts.join(';')}`;
}

/** @param {string} hash of either version @returns {Promise<ReturnType<typeof fromLink> & {link: string}>} and the link in words */
export async function readLink(hash) {
  const link = hash.startsWith(SHORT) ? (await import('./short-link.js')).lengthened(hash) : hash;
  return {...fromLink(link), link};
}

/**
 * @param {string} hash
 * @returns {{patch: Partial<State>, wrong: string[]}} `wrong` lists the parts that could not be read
 */
export function fromLink(hash) {
  const [version, ...parts] = hash.replace(/^#/, '').split(';');
  /** @type {{patch: Partial<State>, wrong: string[]}} */
  const result = {patch: {}, wrong: []};
  if (!version) return result;
  if (version !== VERSION) return {patch: {}, wrong: [named([version, ...parts].join(';'))]};
  for (const part of parts.filter(Boolean)) {
    const patch = readPart(part);
    if (patch) Object.assign(result.patch, patch);
    else result.wrong.push(part);
  }
  return result;
}

/** @param {string} link */
const named = (link) => (link.length > MOST_NAMED ? `${link.slice(0, MOST_NAMED)}…` : link);

/** @param {string} part @returns {Partial<State>|null} */
function readPart(part) {
  const at = part.indexOf('=');
  const reader = READERS[part.slice(0, at)];
  try {
    return at > 0 && reader ? reader(decodeURIComponent(part.slice(at + 1))) : null;
  } catch {
    return null;
  }
}

/** @type {Record<string, (value: string) => Partial<State>|null>} */
const READERS = {
  p: (value) => ({proposals: idsIn(value)}),
  r: (value) => ({reference: value}),
  d: (value) => (isDay(value) ? {asOf: value} : null),
  v: (value) => (isId(value) ? {perspective: value} : null),
  n: (value) => oneOf(LANGUAGES, value, (/** @type {Language} */ names) => ({names})),
  u: (value) => oneOf(LANGUAGES, value, (/** @type {Language} */ ui) => ({ui})),
  m: readView,
  l: (value) => ({layers: readLayers(value)}),
  t: (value) => oneOf(TABS, value, (tab) => ({tab})),
  k: readCoverage,
  g: readSight,
  w: (value) => readWeights(value),
  o: readSorting,
  ...SECOND_READERS,
  b: (value) => (value === '1' ? {marking: true} : null),
  story: (value) => (isId(value) ? {story: value} : null),
  step: (value) => (/^[1-9]\d?$/.test(value) ? {step: Number(value)} : null),
  s: (value) => {
    const [collection, ...id] = value.split('/');
    return collection && id.length
      ? {selected: {collection: /** @type {CollectionId} */ (collection), id: id.join('/')}}
      : null;
  },
};

/** @param {string} value @returns {Partial<State>|null} */
function readView(value) {
  const [lat, lon, zoom] = value.split(',').map(Number);
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  const fine = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22;
  return fine ? {view: {lat, lon, zoom}} : null;
}

/** `20` or `20,what is set against it`. @param {string} value @returns {Partial<State>|null} */
function readCoverage(value) {
  const [reach, ...without] = value.split(',');
  const kilometres = Number(reach);
  const fine = reach !== '' && kilometres >= LEAST_RADIUS && kilometres <= GREATEST_RADIUS;
  return fine ? {reach: kilometres, without: without.join(',')} : null;
}

/** `1.75,2`: the heights of eye and target. @param {string} value @returns {Partial<State>|null} */
function readSight(value) {
  const [eye = NaN, target = NaN, ...more] = value.split(',').map((text) => (text === '' ? NaN : Number(text)));
  return isSightHeight(eye) && isSightHeight(target) && more.length === 0 ? {sight: {eye, target}} : null;
}

/** `lengthMetres:up`, or an option in place of the metric. @param {string} value @returns {Partial<State>|null} */
function readSorting(value) {
  const [, by, way] = /^([A-Za-z0-9._~-]+):(up|down)$/.exec(value) ?? [];
  return by ? {sorting: {by, down: way === 'down'}} : null;
}

/** @param {string} value @returns {Partial<State>|null} */
function readWeights(value) {
  const weights = /** @type {Weight[]} */ (
    value.split(',').map((text) => {
      const [metric, weight, prefer] = text.split(':');
      return {
        metric: metric ?? '',
        weight: Number(weight),
        prefer: prefer === 'less' || prefer === 'more' ? prefer : null,
      };
    })
  );
  const fine = weights.every(({metric, weight}) => /^[A-Za-z0-9]+$/.test(metric) && weight >= 0 && weight <= 100);
  const once = new Set(weights.map(({metric}) => metric)).size === weights.length;
  return fine && once && weights.length <= MAX_WEIGHTS ? {weights} : null;
}

/** @param {string} letters */
function readLayers(letters) {
  return /** @type {Layers} */ (Object.fromEntries(LAYER.map(([letter, name]) => [name, letters.includes(letter)])));
}

/**
 * @template {string} T
 * @param {readonly T[]} allowed
 * @param {string} value
 * @param {(value: T) => Partial<State>} patch
 */
function oneOf(allowed, value, patch) {
  return allowed.includes(/** @type {T} */ (value)) ? patch(/** @type {T} */ (value)) : null;
}
