// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Published figures beside the measured value: who said what and when, and how far it lies from the measurement.

import {h, render, s} from '../lib/html.js';
import {claimTitle} from './claim-title.js';
import {sourceLinks} from './source-links.js';

/** @import {Feature, Model, Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @typedef {object} Subject
 * @property {string} route
 * @property {string} metric
 * @property {number|null} measured metres
 * @property {string} reason why there is no measured value
 * @property {Feature[]} claims
 * @property {Option} option the first option that carries them
 */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createClaims(root, context) {
  return {
    update(_, model) {
      const subjects = subjectsOf(model);
      render(
        root,
        subjects.length === 0
          ? h('p', {class: 'empty'}, context.t(model.options.length ? 'claims.none' : 'compare.none'))
          : [
              h('p', {class: 'hint'}, context.t('claims.hint')),
              h(
                'div',
                {class: 'claims'},
                subjects.map((subject) => card(subject, context)),
              ),
            ],
      );
    },
  };
}

/**
 * One subject per route, metric and measured value: options over the same route share their claims.
 * @param {Model} model
 * @returns {Subject[]}
 */
function subjectsOf(model) {
  /** @type {Map<string, Subject>} */
  const subjects = new Map();
  for (const option of model.options) {
    for (const claim of option.claims) {
      const {metric, measuredMetres, measuredReason, unit} = claim.properties;
      const key = [option.route, metric, measuredMetres === null ? unit : Math.round(measuredMetres)].join('|');
      /** @type {Subject} */
      const subject = subjects.get(key) ?? {
        route: option.route,
        metric,
        measured: measuredMetres,
        reason: measuredReason ?? '',
        claims: [],
        option,
      };
      if (!subject.claims.some((one) => one.properties.claim === claim.properties.claim)) subject.claims.push(claim);
      subjects.set(key, subject);
    }
  }
  return [...subjects.values()].sort((a, b) => Number(a.measured === null) - Number(b.measured === null));
}

/** @param {Subject} subject @param {Context} context */
function card(subject, context) {
  const {t, format, data} = context;
  const route = context.text(data.routes.byId.get(subject.route)?.properties.name) || subject.route;
  return h(
    'section',
    {class: 'claim-card'},
    h('h3', {}, claimTitle(subject.claims[0], context)),
    h('p', {class: 'claim-route'}, route),
    subject.measured === null
      ? h('p', {class: 'measured'}, t('claims.notMeasured'), subject.reason ? `: ${subject.reason}` : '')
      : [
          h(
            'p',
            {class: 'measured'},
            `${t('claims.measured')} `,
            h('strong', {}, t('measure.km', {value: format.kilometres(subject.measured)})),
          ),
          dotPlot(subject, context),
        ],
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
        subject.claims.map((claim) => claimRow(claim, context)),
      ),
    ),
  );
}

/** @param {Feature} claim @param {Context} context */
function claimRow({properties}, context) {
  const {format, word} = context;
  const whole = context.data.claims.byId.get(properties.claim);
  return h(
    'tr',
    {},
    h(
      'td',
      {class: 'figure'},
      format.number(properties.claimedValue, Number.isInteger(properties.claimedValue) ? 0 : 1),
      h('span', {class: 'unit'}, ` ${word('unit', properties.unit ?? '')}`),
    ),
    h(
      'td',
      {class: 'figure difference'},
      typeof properties.deviation === 'number' ? format.signedPercent(properties.deviation) : '–',
    ),
    h(
      'td',
      {},
      properties.claimant ?? '',
      properties.date ? h('small', {}, ` · ${format.shortDate(properties.date)}`) : '',
      ' ',
      sourceLinks(whole?.properties.sources ?? [properties.source].filter(Boolean), context),
    ),
  );
}

/**
 * Each figure as a dot on a scale around the measured value; the text beside says the same.
 * @param {Subject} subject
 * @param {Context} context
 */
function dotPlot({claims, measured, option}, {format, t}) {
  const values = claims.map((claim) => claim.properties.claimedMetres).filter((value) => typeof value === 'number');
  if (measured === null || values.length === 0) return null;
  const reach = Math.max(...values.map((value) => Math.abs(value - measured)), measured * 0.05) * 1.15;
  const x = (/** @type {number} */ metres) => 130 + ((metres - measured) / reach) * 122;
  const band = option.feature.properties.lengthUncertaintyMetres;
  const share = typeof band === 'number' ? band * (measured / option.feature.properties.lengthMetres) : 0;
  const end = (/** @type {number} */ metres, /** @type {string} */ anchor) =>
    s(
      'text',
      {class: 'axis-text', x: x(metres), y: 38, 'text-anchor': anchor},
      format.kilometres(metres, reach < 20000 ? 1 : 0),
    );
  return s(
    'svg',
    {class: 'dot-plot', viewBox: '0 0 260 42', role: 'img', 'aria-label': t('claims.plot')},
    s('rect', {
      class: 'dot-band',
      x: x(measured - share),
      y: 6,
      width: Math.max(1, x(measured + share) - x(measured - share)),
      height: 20,
    }),
    s('line', {class: 'axis-line', x1: 4, x2: 256, y1: 26, y2: 26}),
    s('line', {class: 'dot-measured', x1: x(measured), x2: x(measured), y1: 3, y2: 29}),
    values.map((value) => s('circle', {class: 'dot', cx: x(value), cy: 16, r: 4.5})),
    end(measured - reach, 'start'),
    end(measured, 'middle'),
    end(measured + reach, 'end'),
  );
}
