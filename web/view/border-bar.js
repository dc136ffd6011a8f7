// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A border as one bar: its length by legal status, each status a pattern and a word.

import {h, hidden, s} from '../lib/html.js';

/** @import {Context} from './context.js' */

/** Statuses in the order of the bar, with the column each has in the ledger. @type {[string, string][]} */
const PARTS = [
  ['demarcated', 'lengthMetresDemarcated'],
  ['delimited', 'lengthMetresDelimited'],
  ['undelimited', 'lengthMetresUndelimited'],
  ['not-assessed', 'lengthMetresNotAssessed'],
  ['unknown', 'lengthMetresStatusUnknown'],
];

/** Narrower than this a part would not be seen, as a share of the bar. */
const LEAST = 0.02;

/** @param {Record<string, any>} border a row of the ledger */
export const partsOf = (border) =>
  PARTS.map(([status, column]) => ({status, metres: Number(border[column] ?? 0)})).filter(({metres}) => metres > 0);

/** @param {string} status @param {Context} context */
export const statusWord = (status, {t, word}) =>
  status === 'unknown' ? t('borders.unknown') : word('legalStatus', status);

/** @param {Record<string, any>} border @param {Context} context */
export function borderBar(border, context) {
  const {format, t} = context;
  const parts = partsOf(border);
  const shares = parts.map(({metres}) => Math.max(LEAST, metres / border.lengthMetres));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let at = 0;
  const text = parts.map(({status, metres}) =>
    t('borders.part', {
      status: statusWord(status, context),
      km: format.kilometres(metres),
      share: format.percent(metres / border.lengthMetres, 1),
    }),
  );
  return h(
    'div',
    {class: 'border-bar'},
    s(
      'svg',
      {viewBox: '0 0 200 14', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
      parts.map(({status}, i) => {
        const width = (200 * (shares[i] ?? 0)) / whole;
        at += width;
        return s('rect', {
          class: `border-part is-${status}`,
          x: at - width,
          y: 1,
          width,
          height: 12,
          style: {fill: `url(#legal-${status})`},
        });
      }),
    ),
    h(
      'ul',
      {class: 'border-parts'},
      parts.map(({status}, i) => h('li', {}, sign(status), text[i] ?? '')),
    ),
    parts.length === 0 ? hidden('–') : null,
  );
}

/** @param {string} status */
function sign(status) {
  return s(
    'svg',
    {class: 'legend-sign', width: 18, height: 10, 'aria-hidden': 'true'},
    s('rect', {
      class: `border-part is-${status}`,
      x: 0.5,
      y: 0.5,
      width: 17,
      height: 9,
      style: {fill: `url(#legal-${status})`},
    }),
  );
}
