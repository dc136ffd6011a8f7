// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The comparison table: a metric per row, an option per column, the difference from the reference beside each value.

import {h, hidden, render} from '../lib/html.js';
import {isOwnOption} from '../state/own.js';
import {short} from './context.js';
import {differenceOf, tableGroups} from './metrics.js';
import {letter} from './swatch.js';

/** @import {Model, Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Group, Row} from './metrics.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createTable(root, context) {
  let drawn = '';
  /** @type {Model|null} */
  let last = null;
  return {
    update(state, model) {
      if (state.ui === drawn && model === last) return;
      [drawn, last] = [state.ui, model];
      render(
        root,
        model.options.length === 0
          ? []
          : [table(model, context), h('p', {class: 'hint'}, context.t('compare.leftOut'))],
      );
    },
  };
}

/** @param {Model} model @param {Context} context */
function table(model, context) {
  const {t} = context;
  const reference = model.comparison?.comparison.reference ?? '';
  return h(
    'table',
    {class: 'comparison', style: {'--columns': String(model.options.length)}},
    h('caption', {class: 'unseen'}, t('compare.caption')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('td', {}),
        model.options.map((option) => head(option, option.id === reference, context)),
      ),
    ),
    tableGroups(model, context).map((group) => body(group, model, reference, context)),
  );
}

/** @param {Option} option @param {boolean} isReference @param {Context} context */
function head(option, isReference, {t, title, word}) {
  return h(
    'th',
    {scope: 'col', class: isReference ? 'is-reference' : null, title: title(option.proposal)},
    letter(option),
    h('span', {class: 'head-name'}, short(title(option.proposal))),
    h('small', {}, word('mode', option.mode), isOwnOption(option) && ` · ${t('own.mark')}`),
    isReference && h('small', {class: 'reference-mark'}, t('compare.reference')),
  );
}

/** @param {Group} group @param {Model} model @param {string} reference @param {Context} context */
function body(group, model, reference, context) {
  return h(
    'tbody',
    {},
    h(
      'tr',
      {class: 'group'},
      h('th', {scope: 'rowgroup', colspan: model.options.length + 1}, context.t(`group.${group.id}`)),
    ),
    group.rows.map((row) =>
      h(
        'tr',
        {},
        h('th', {scope: 'row', title: definition(row, model)}, row.label, unit(row, context)),
        model.options.map((option) => cell(row, option, option.id === reference, context)),
      ),
    ),
  );
}

/** What the server says a metric is. @param {Row} row @param {Model} model */
const definition = (row, model) =>
  model.comparison?.comparison.metrics?.find((metric) => metric.id === row.id)?.definition ?? null;

/** @param {Row} row @param {Context} context */
const unit = (row, {t}) => row.kind === 'length' && h('span', {class: 'unit'}, ` ${t('measure.km.short')}`);

/** @param {Row} row @param {Option} option @param {boolean} isReference @param {Context} context */
function cell(row, option, isReference, context) {
  const {properties} = option.feature;
  const value = properties[row.id];
  const kind = isReference ? 'is-reference' : null;
  if (value === null || value === undefined) {
    const reason = properties[`${row.id}Reason`] ?? context.t('compare.unknown');
    return h('td', {class: kind, title: reason}, h('span', {'aria-hidden': 'true'}, '–'), hidden(reason));
  }
  return h(
    'td',
    {class: kind},
    h('span', {class: row.kind === 'sequence' ? 'sequence' : 'value'}, figure(row, value, context)),
    !isReference && difference(row, properties[differenceOf(row.id)], context),
    row.id.startsWith('lengthMetres') && uncertainty(row.id, properties, context),
  );
}

/**
 * The ± of a length where the answer has one.
 * @param {string} id
 * @param {Record<string, any>} properties
 * @param {Context} context
 */
function uncertainty(id, properties, {format, t}) {
  const metres = properties[id.replace('lengthMetres', 'lengthUncertaintyMetres')];
  if (typeof metres !== 'number' || properties[id] === 0) return null;
  return h('small', {class: 'band-of', title: t('compare.band')}, `± ${format.kilometres(metres)}`);
}

/** @param {Row} row @param {any} value @param {Context} context @returns {string} */
function figure(row, value, {format, t}) {
  if (row.kind === 'length') return format.kilometres(value);
  if (row.kind === 'ratio') return format.number(value, 2);
  if (row.kind === 'share') return format.percent(value);
  if (row.kind === 'sequence') return String(value).replaceAll('>', t('compare.then'));
  return format.number(value);
}

/** @param {Row} row @param {number|null|undefined} value @param {Context} context */
function difference(row, value, {format, t}) {
  if (value === null || value === undefined || row.kind === 'sequence' || row.id === 'overlapMetres') return null;
  const [amount, digits] = row.kind === 'length' ? [value / 1000, 1] : row.kind === 'ratio' ? [value, 2] : [value, 0];
  const same = Number(amount.toFixed(digits)) === 0;
  return h(
    'small',
    {class: 'difference'},
    hidden(`${t('compare.difference')} `),
    same ? [h('span', {'aria-hidden': 'true'}, '='), hidden(t('compare.same'))] : format.signed(amount, digits),
  );
}
