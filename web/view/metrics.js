// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which rows the comparison table has, in groups; rows that are zero for every option are left out.

import {REGIMES, STATUSES} from './patterns.js';

/** @import {Model} from '../api/types.js' */
/** @import {Context} from './context.js' */

/**
 * `kind`: length in metres (shown in km), count, ratio, share 0..1, or sequence of jurisdictions.
 * @typedef {{id: string, label: string, kind: 'length'|'count'|'ratio'|'share'|'sequence', always?: boolean}} Row
 */

/** @typedef {{id: string, rows: Row[]}} Group */

/** `third-party-guard` → `ThirdPartyGuard`, as in the column names of the answer. @param {string} id */
export const pascal = (id) =>
  id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** @param {string} id @param {string} label @returns {Row} */
const length = (id, label) => ({id, label, kind: 'length'});

/** @param {string} id @param {string} label @returns {Row} */
const count = (id, label) => ({id, label, kind: 'count'});

/**
 * @param {Model} model
 * @param {Context} context
 * @returns {Group[]}
 */
export function tableGroups(model, {t, word, state, data}) {
  const jurisdictions = data.jurisdictions.features.map((feature) => feature.id).sort();
  const states = [
    ...new Set(data.jurisdictions.features.map((feature) => feature.properties.state ?? feature.id)),
  ].sort();
  /** @type {Group[]} */
  const groups = [
    {
      id: 'length',
      rows: [
        {...length('lengthMetres', t('metric.lengthMetres')), always: true},
        {id: 'sinuosity', label: t('metric.sinuosity'), kind: 'ratio'},
        length('overlapMetres', t('metric.overlapMetres')),
      ],
    },
    {
      id: 'state',
      rows: [
        ...jurisdictions.map((id) => length(`lengthMetres${id.replaceAll('-', '')}`, state(id))),
        length('lengthMetresUndetermined', t('jurisdiction.undetermined')),
        length('changesHandsMetres', t('metric.changesHands')),
      ],
    },
    {id: 'control', rows: REGIMES.map((id) => length(`lengthMetresControl${pascal(id)}`, word('regime', id)))},
    {id: 'officers', rows: states.flatMap((id) => officers(id, state(id), t))},
    {
      id: 'status',
      rows: [...STATUSES, 'status-unknown'].map((id) => length(`lengthMetres${pascal(id)}`, word('status', id))),
    },
    {
      id: 'crossings',
      rows: [
        {id: 'crossings', label: t('metric.crossings'), kind: 'count', always: true},
        {id: 'jurisdictionSequence', label: t('metric.jurisdictionSequence'), kind: 'sequence'},
        {id: 'gaugeChanges', label: t('metric.gaugeChanges'), kind: 'count'},
      ],
    },
    {
      id: 'near',
      rows: [500, 1000, 5000].map((metres) =>
        length(`nearBoundaryMetres${metres}`, t('metric.nearBoundary', {km: metres / 1000})),
      ),
    },
    {id: 'proximity', rows: proximity(t)},
  ];
  return groups
    .map((group) => ({...group, rows: group.rows.filter((row) => worthShowing(row, model))}))
    .filter((group) => group.rows.length > 0);
}

/** What lies near the line. @param {Context['t']} t @returns {Row[]} */
const proximity = (t) => [
  ...[1, 5, 10].map((km) => count(`settlementsWithin${km}000Metres`, t('metric.settlements', {km}))),
  ...[1, 5, 10].map((km) => count(`populationWithin${km}000Metres`, t('metric.population', {km}))),
  ...[1, 5, 10].map((km) => count(`settlementsWithoutPopulationWithin${km}000Metres`, t('metric.uncounted', {km}))),
  count('waterCrossings', t('metric.waterCrossings')),
  count('waterMeetingsWithinAccuracy', t('metric.waterOpen')),
  length('railheadMetresStart', t('metric.railheadStart')),
  length('railheadMetresEnd', t('metric.railheadEnd')),
  length('railheadMetresBreak', t('metric.railheadBreak')),
];

/**
 * What control means for one state: officers a traveller meets, and its own length without its checks.
 * @param {string} id
 * @param {string} name
 * @param {Context['t']} t
 * @returns {Row[]}
 */
const officers = (id, name, t) => [
  length(`meetsOfficersMetres${id}`, t('metric.meetsOfficers', {state: name})),
  length(`officersUnknownMetres${id}`, t('metric.officersUnknown', {state: name})),
  length(`withoutHostChecksMetres${id}`, t('metric.withoutHostChecks', {state: name})),
  length(`hostChecksUnknownMetres${id}`, t('metric.hostChecksUnknown', {state: name})),
];

/** @param {Row} row @param {Model} model */
function worthShowing(row, model) {
  const values = model.options.map((option) => option.feature.properties[row.id]);
  return values.some((value) => value !== undefined) && (row.always || values.some((value) => value !== 0));
}

/** The column that holds the difference of a metric against the reference. @param {string} id */
export const differenceOf = (id) => (id === 'lengthMetres' ? 'differenceMetres' : `${id}Difference`);
