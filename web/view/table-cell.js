// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A cell of the comparison table: the figure, its difference from the reference, its band, and a mark when asked for.

import {h, hidden} from '../lib/html.js';
import {differenceOf} from './metrics.js';
import {markOf} from './table-marks.js';
import {markWords} from './table-notes.js';

/** @import {Option} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Row} from './metrics.js' */

/**
 * @param {Row} row
 * @param {Option} option
 * @param {{reference: Option|undefined, marking: boolean}} look
 * @param {Context} context
 */
export function cell(row, option, {reference, marking}, context) {
  const {properties} = option.feature;
  const value = properties[row.id];
  const isReference = option === reference;
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
    marking && markWords(markOf(row.id, option, reference), context),
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
