// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The legend of the strips in words: only the signs that are drawn.

import {h, s} from '../lib/html.js';
import {jurisdictionFill, regimeFill, REGIMES, statusLine, STATUSES} from './patterns.js';

/** @import {Model} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Model} model @param {string} property @returns {Set<string>} */
const used = (model, property) =>
  new Set(
    model.options.flatMap((option) =>
      option.stretches.map((stretch) => String(stretch.properties[property] ?? 'undetermined')),
    ),
  );

/** @param {string} fill */
const box = (fill) =>
  s(
    'svg',
    {class: 'legend-sign', width: 28, height: 11, 'aria-hidden': 'true'},
    s('rect', {class: 'band', x: 0.5, y: 0.5, width: 27, height: 10, style: {fill}}),
  );

/** @param {string} status */
const dash = (status) =>
  s(
    'svg',
    {class: 'legend-sign', width: 28, height: 11, 'aria-hidden': 'true'},
    statusLine(status, {x1: 1, x2: 27, y: 5.5}),
  );

/**
 * @param {Model} model
 * @param {Context} context
 */
export function drawLegend(model, {t, word, state}) {
  if (model.options.length === 0) return [];
  const group = (/** @type {string} */ title, /** @type {(Node|string)[][]} */ items) =>
    items.length > 0 &&
    h(
      'div',
      {class: 'legend-group'},
      h('h3', {}, title),
      h(
        'ul',
        {},
        items.map((item) => h('li', {}, item)),
      ),
    );
  const [land, control, status] = ['jurisdiction', 'regime', 'status'].map((property) => used(model, property));
  return [
    group(
      t('legend.land'),
      [...(land ?? [])].sort().map((id) => [box(jurisdictionFill(id)), state(id)]),
    ),
    group(
      t('legend.control'),
      REGIMES.filter((id) => control?.has(id)).map((id) => [box(regimeFill(id)), word('regime', id)]),
    ),
    group(
      t('legend.status'),
      STATUSES.filter((id) => status?.has(id)).map((id) => [dash(id), word('status', id)]),
    ),
  ];
}
