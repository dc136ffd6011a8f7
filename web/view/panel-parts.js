// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The parts of the feature panel; each draws itself from the feature's properties or nothing at all.

import {LANGUAGES} from '../state/defaults.js';
import {h} from '../lib/html.js';
import {said} from './control.js';
import {sourceLinks} from './source-links.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Context} from './context.js' */

const OWN = {en: 'English', hy: 'Հայերեն', az: 'Azərbaycanca', ru: 'Русский'};

/**
 * All four names at equal size, whatever language is chosen.
 * @param {Feature} feature
 * @param {Context} _context
 */
export function names({properties}, _context) {
  const given = LANGUAGES.filter((id) => properties.name?.[id]);
  if (given.length < 2) return null;
  return h(
    'dl',
    {class: 'names'},
    given.map((id) => h('div', {}, h('dt', {}, OWN[id]), h('dd', {lang: id}, properties.name[id]))),
  );
}

/**
 * Properties shown as facts: name and how the value is put into words.
 * @type {[string, (value: any, context: Context) => string][]}
 */
const FACTS = [
  ['status', (value, {word}) => word('status', value)],
  ['statusText', String],
  ['legalStatus', (value, {word}) => word('legalStatus', value)],
  ['statusAsOf', (value, {format}) => format.date(value)],
  ['date', (value, {format}) => format.date(value)],
  ['timeLocal', String],
  ['validFrom', (value, {format}) => format.date(value)],
  ['validTo', (value, {format}) => format.date(value)],
  ['organisation', String],
  ['proposers', (value, {party}) => (Array.isArray(value) ? value.map(party).join(', ') : String(value))],
  ['kind', (value, {word}) => (word('kind', value) === value ? '' : word('kind', value))],
  ['mode', (value, {word}) => word('mode', value)],
  ['modes', (value, {word, format}) => format.list(value.map((/** @type {string} */ mode) => word('mode', mode)))],
  ['jurisdiction', (value, {state}) => state(value)],
  ['recognisedState', (value, {state}) => state(value)],
  ['heldBy', (value, {state}) => state(value)],
  ['heldSince', String],
  ['side', (value, {state}) => state(value)],
  ['delimitation', stage],
  ['demarcation', stage],
  ['thirdParty', String],
  ['mandate', String],
  ['staff', String],
  ['placeNamedByReporter', String],
  ['between', (value, {state, format}) => format.list(value.map(state))],
  ['nameArmenianSide', String],
  ['nameAzerbaijaniSide', String],
  ['gaugeMillimetres', (value, {format}) => `${format.number(value)} mm`],
  ['owner', String],
  ['lengthMetres', (value, {format, t}) => t('measure.km', {value: format.kilometres(value)})],
  ['officialLengthMetres', (value, {format, t}) => t('measure.km', {value: format.kilometres(value)})],
  ['areaSquareMetres', (value, {format}) => `${format.number(value / 1e6, 1)} km²`],
  ['elevationMetres', (value, {format}) => `${format.number(value)} m`],
  ['population', (value, {format}) => format.number(value)],
  ['travelTime', String],
  ['costClaim', String],
  ['confidence', (value, {word}) => word('confidence', value)],
  ['positionalAccuracyMetres', (value, {format}) => `± ${format.number(value)} m`],
  ['assertedBy', (value) => (Array.isArray(value) ? value.join(', ') : String(value))],
  ['lineage', String],
];

/**
 * Delimitation and demarcation are two stages, each with its own date.
 * @param {{status: string, date?: string}} value
 * @param {Context} context
 */
function stage({status, date}, {word, format}) {
  return [word('stage', status), date && format.date(date)].filter(Boolean).join(', ');
}

/** @param {Feature} feature @param {Context} context */
export function facts({properties}, context) {
  const present = FACTS.filter(
    ([key]) => properties[key] !== undefined && properties[key] !== null && properties[key] !== '',
  );
  const rows = present.map(([key, say]) => [key, say(properties[key], context)]).filter(([, text]) => text);
  return [
    properties.notional === true && h('p', {class: 'flag'}, context.t('panel.notional')),
    properties.scheduled === true && h('p', {class: 'flag'}, context.t('panel.scheduled')),
    h(
      'dl',
      {class: 'facts'},
      rows.map(([key, text]) => h('div', {}, h('dt', {}, context.t(`fact.${key}`)), h('dd', {}, text))),
    ),
  ];
}

/**
 * Both sides' wording side by side: a report and its answer, or the stated positions.
 * @param {Feature} feature
 * @param {Context} context
 */
export function sides(feature, context) {
  const {claim, response, reportingParty, accusedParty, positions} = feature.properties;
  const quote = (/** @type {string} */ party, /** @type {string|undefined} */ text) =>
    h('blockquote', {}, h('p', {class: 'party'}, party), h('p', {}, text ?? context.t('panel.noStatement')));
  if (claim && reportingParty) {
    return h(
      'section',
      {},
      h('h3', {}, context.t('panel.sides')),
      h('div', {class: 'said-pair'}, quote(reportingParty, claim), quote(accusedParty ?? '', response)),
    );
  }
  return Array.isArray(positions) && positions.length > 0
    ? h('section', {}, h('h3', {}, context.t('control.positions')), said(feature, context))
    : null;
}

/** @param {Feature} feature @param {Context} context */
export function notes({properties}, context) {
  const texts = [properties.summary, properties.note, properties.details]
    .map((text) => (typeof text === 'object' ? context.text(text) : text))
    .filter(Boolean);
  return texts.map((text) => h('p', {class: 'note'}, text));
}

/** @param {Feature} feature @param {Context} context */
export function history({properties}, context) {
  const {t, word, format} = context;
  const entries = /** @type {import('../api/types.js').StatusEntry[]} */ (properties.history ?? []);
  if (entries.length === 0) return null;
  return h(
    'section',
    {},
    h('h3', {}, t('panel.history')),
    h(
      'ol',
      {class: 'history'},
      entries.map((entry) =>
        h(
          'li',
          {},
          h(
            'p',
            {class: 'event-date'},
            `${format.shortDate(entry.from)} – ${entry.to ? format.shortDate(entry.to) : ''}`,
          ),
          h(
            'div',
            {},
            h('p', {}, word('status', entry.status)),
            entry.note &&
              h('p', {class: 'quiet'}, typeof entry.note === 'object' ? context.name(entry.note) : entry.note),
            sourceLinks(entry.sources ?? [], context),
          ),
        ),
      ),
    ),
  );
}

/** @param {Feature} feature @param {Context} context */
export function sourcesOf({properties}, context) {
  const ids = /** @type {string[]} */ (properties.sources ?? []);
  if (properties.url)
    return h('p', {}, h('a', {href: properties.url, target: '_blank', rel: 'noopener noreferrer'}, properties.url));
  return ids.length === 0 ? null : h('section', {}, h('h3', {}, context.t('panel.sources')), sourceLinks(ids, context));
}
