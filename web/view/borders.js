// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The border ledger: every border with its length by legal status on the day, and how much of it lies near each option.

import {bordersUrl, createAsking} from '../api/answers.js';
import {getJson} from '../api/client.js';
import {h, hidden, render} from '../lib/html.js';
import {borderRow} from './border-row.js';
import {troubleNote} from './trouble.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Parts, Row} from './border-row.js' */
/** @import {Context, View} from './context.js' */

/** @typedef {(features: Feature[]) => void} Highlight */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {Highlight} highlight marks features on the map and brings them into its window
 * @returns {View}
 */
export function createBorders(root, context, highlight) {
  /** @type {() => void} */
  let redraw = () => {};
  const asking = createAsking(() => redraw());
  let marked = '';
  /** @type {unknown} */
  let unmarked = null;
  const mark = async (/** @type {string} */ id) => {
    const wanted = (marked = marked === id ? '' : id);
    unmarked = null;
    redraw();
    try {
      const lines = wanted ? await getJson(bordersUrl(context.store.get(), 'geojson')) : null;
      if (wanted === marked) highlight(linesOf(lines, wanted));
    } catch (error) {
      if (wanted !== marked) return;
      [marked, unmarked] = ['', error];
      highlight([]);
      redraw();
    }
  };
  const again = () => {
    unmarked = null;
    asking.again();
  };
  return {
    update(_, model) {
      redraw = () => {
        const state = context.store.get();
        if (state.tab !== 'borders') return;
        const {t} = context;
        const {data, trouble} = asking.get(bordersUrl(state));
        const failed = trouble ?? unmarked;
        const note = failed ? troubleNote(failed, again, {t, stale: Boolean(data)}) : null;
        if (data) render(root, note, ledger(data, {model, context, marked, mark}));
        else render(root, note ?? h('p', {class: 'empty'}, t('borders.waiting')));
      };
      redraw();
    },
  };
}

/** @param {any} answer @param {string} id `pair`, or `pair~route/metres` for stretches @returns {Feature[]} */
function linesOf(answer, id) {
  return /** @type {Feature[]} */ (answer?.features ?? []).filter((feature) => feature.id === id && feature.geometry);
}

/** @param {any} data @param {Parts} parts */
function ledger(data, parts) {
  const {context, model} = parts;
  const {t, format} = context;
  const together = /** @type {Row[]} */ (data.states).filter(
    (row) => row.pairs.length > 1 && row.delimitedMetres !== null,
  );
  const rows = [.../** @type {Row[]} */ (data.pairs)].sort(
    (a, b) => Number(a.delimitedMetres === null) - Number(b.delimitedMetres === null),
  );
  const near = data.nearRoutes.length > 0;
  const within = (data.withinMetres ?? []).map((/** @type {number} */ metres) => format.number(metres / 1000));
  return [
    h(
      'p',
      {class: 'hint'},
      t('borders.hint', {date: format.date(data.asOf)}),
      near ? ` ${t('borders.nearHint', {list: within.join(' / ')})}` : '',
    ),
    h(
      'div',
      {class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('borders.caption')},
      h(
        'table',
        {class: 'plain borders'},
        h('caption', {class: 'unseen'}, t('borders.caption')),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['pair', 'length', 'status', 'delimited', 'demarcated'].map((key) =>
              h('th', {scope: 'col'}, t(`borders.${key}`)),
            ),
            near && h('th', {scope: 'col'}, t('borders.near')),
          ),
        ),
        h(
          'tbody',
          {},
          together.map((row) => borderRow(row, [], parts)),
          rows.map((row) => borderRow(row, near ? data.nearRoutes : null, parts)),
        ),
      ),
    ),
    model.options.length === 0 ? null : hidden(''),
  ];
}
