// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Figures that speak of the same on one card: the measured value, the dots, who said what and when, and how far off it lies.

import {h} from '../lib/html.js';
import {claimTitle, measureNote} from './claim-title.js';
import {dotPlot} from './dot-plot.js';
import {sourceLinks} from './source-links.js';

/** @import {Context} from './context.js' */

/** @typedef {Record<string, any>} Claim as `/api/claims` gives it */
/** @typedef {{id: string, metric: string, measure: any, onlySide: string|null, differ: boolean, claims: Claim[]}} Group */
/** @typedef {{type: string, id: string, name: any, groups: Group[]}} Subject */

/** @param {Claim} claim @returns {number|null} metres or square metres */
export const measuredOf = (claim) => claim.measuredMetres ?? claim.measuredSquareMetres ?? null;

/** @param {Claim} claim @returns {number|null} half the 95 % band, metres or square metres */
const bandOf = (claim) => claim.measuredUncertaintyMetres ?? claim.measuredUncertaintySquareMetres ?? null;

/** Whether the figure lies in the band; empty where there is none. @param {Claim} claim @param {Context} context */
function within({claimedWithinUncertainty: inside}, {t}) {
  return typeof inside === 'boolean' ? t(inside ? 'claims.inside' : 'claims.outside') : '';
}

/** @param {Claim} claim @param {Context} context */
const withinNote = (claim, context) =>
  typeof claim.claimedWithinUncertainty === 'boolean' && h('small', {class: 'row-note'}, within(claim, context));

/** @param {Subject} subject @param {Group} group @param {Context} context */
export function claimCard(subject, group, context) {
  const {t, state} = context;
  const measures = group.claims.map((claim) => context.data.claims.byId.get(claim.claim)?.properties.measure);
  const alike =
    group.measure ?? (measures.every((one) => one?.type === 'boundary-length') ? {type: 'boundary-length'} : null);
  const note = group.measure ? () => '' : (/** @type {number} */ i) => measureNote(measures[i], context);
  return h(
    'section',
    {class: 'claim-card'},
    h('h4', {}, claimTitle(alike, group.metric, context)),
    h('p', {class: 'claim-route'}, `${t(`claims.type.${subject.type}`)} · ${context.text(subject.name) || subject.id}`),
    measuredLines(group, context),
    plot(group, context),
    h(
      'table',
      {class: 'plain'},
      h(
        'thead',
        {class: 'unseen'},
        h(
          'tr',
          {},
          ['claims.claimed', 'claims.deviation', 'claims.claimant'].map((key) => h('th', {scope: 'col'}, t(key))),
        ),
      ),
      h(
        'tbody',
        {},
        group.claims.map((claim, i) => claimRow(claim, note(i), context)),
      ),
    ),
    h(
      'p',
      {class: 'hint'},
      group.onlySide ? t('claims.onlySide', {side: state(group.onlySide)}) : '',
      group.onlySide && group.differ ? '. ' : '',
      group.differ ? t('claims.differ') : '',
    ),
  );
}

/** @param {Group} group @param {Context} context */
function measuredLines(group, context) {
  const {t} = context;
  /** @type {Map<number, Claim>} */
  const values = new Map();
  for (const claim of group.claims) {
    const value = measuredOf(claim);
    if (value !== null) values.set(value, claim);
  }
  if (values.size === 0)
    return h('p', {class: 'measured'}, `${t('claims.notMeasured')}: ${group.claims[0]?.measuredReason ?? ''}`);
  const notes = new Set([...values.values()].flatMap((claim) => claim.measuredNotes ?? []));
  return [
    h(
      'p',
      {class: 'measured'},
      `${t('claims.measured')} `,
      [...values].map(([, claim], i) => [
        i > 0 ? ' · ' : '',
        h('strong', {}, amount(claim, 'measured', context)),
        band(claim, context),
      ]),
    ),
    [...notes].map((text) => h('p', {class: 'hint'}, text)),
  ];
}

/** @param {Claim} claim @param {Context} context */
function band(claim, {format}) {
  const [metres, square] = [claim.measuredUncertaintyMetres, claim.measuredUncertaintySquareMetres];
  const area = typeof square === 'number' ? format.number(square / 1e6, 1) : '';
  const half = typeof metres === 'number' ? format.kilometres(metres) : area;
  return half && h('span', {class: 'band-inline'}, ` ± ${half}`);
}

/** A length or an area in words. @param {Claim} claim @param {'measured'|'claimed'} side @param {Context} context */
function amount(claim, side, {t, format}) {
  const [metres, square] = [claim[`${side}Metres`], claim[`${side}SquareMetres`]];
  if (typeof metres === 'number') return t('measure.km', {value: format.kilometres(metres)});
  if (typeof square === 'number') return t('measure.km2', {value: format.number(square / 1e6, 1)});
  return '';
}

/** @param {Group} group @param {Context} context */
function plot({claims}, context) {
  const {t, format, word} = context;
  const area = claims.some((claim) => typeof claim.claimedSquareMetres === 'number');
  const length = claims.some((claim) => typeof claim.claimedMetres === 'number');
  if (claims.every((claim) => measuredOf(claim) === null) && claims.length < 2) return null;
  const scale = area ? 1e6 : length ? 1000 : 1;
  const value = (/** @type {Claim} */ claim) =>
    (claim.claimedMetres ?? claim.claimedSquareMetres ?? claim.value) / scale;
  const dots = claims.map((claim) => ({
    value: value(claim),
    measured: measuredOf(claim) === null ? null : Number(measuredOf(claim)) / scale,
    band: bandOf(claim) === null ? null : Number(bandOf(claim)) / scale,
    text: [
      `${figure(claim, format)} ${word('unit', claim.unit)}`,
      deviation(claim, context),
      within(claim, context),
      claim.claimant,
      claim.date ? format.shortDate(claim.date) : t('claims.undated'),
    ]
      .filter(Boolean)
      .join(', '),
  }));
  const far = Math.max(...dots.map((dot) => dot.value));
  return dotPlot(dots, {label: t('claims.plot'), digits: far < 200 ? 1 : 0}, context);
}

/** @param {Claim} claim @param {Context['format']} format */
const figure = (claim, format) => format.number(claim.value, Number.isInteger(claim.value) ? 0 : 1);

/** @param {Claim} claim @param {Context} context */
const deviation = (claim, {format, t}) =>
  typeof claim.deviation === 'number' ? format.signedPercent(claim.deviation) : t('claims.noDeviation');

/** @param {Claim} claim @param {string} note @param {Context} context */
function claimRow(claim, note, context) {
  const {format, word, t} = context;
  return h(
    'tr',
    {},
    h(
      'td',
      {class: 'figure'},
      figure(claim, format),
      h('span', {class: 'unit'}, ` ${word('unit', claim.unit)}`),
      note && h('small', {class: 'row-note'}, note),
    ),
    h(
      'td',
      {class: 'figure difference'},
      typeof claim.deviation === 'number'
        ? [format.signedPercent(claim.deviation), withinNote(claim, context)]
        : h('span', {title: claim.measuredReason ?? ''}, '–'),
    ),
    h(
      'td',
      {},
      claim.claimant,
      h('small', {}, ` · ${claim.date ? format.shortDate(claim.date) : t('claims.undated')}`),
      ' ',
      sourceLinks(
        (claim.sources ?? []).map((/** @type {{id: string}} */ source) => source.id),
        context,
      ),
      claim.note && h('small', {class: 'row-note'}, claim.note),
    ),
  );
}
