// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The comparison table: a metric per row, an option per column, the difference from the reference beside each value.

import {h, render} from '../lib/html.js';
import {isOwnOption} from '../state/own.js';
import {short} from './context.js';
import {tableGroups} from './metrics.js';
import {letter} from './swatch.js';
import {cell} from './table-cell.js';
import {DIRECTIONS} from './table-marks.js';
import {markNotes, marksSwitch} from './table-notes.js';
import {ariaSort, hasHead, nextSorting, orderedGroups, orderedOptions} from './table-order.js';

/** @import {Model, Option, Sorting, State} from '../api/types.js' */
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
      const key = JSON.stringify([state.ui, state.sorting, state.marking]);
      if (key === drawn && model === last) return;
      [drawn, last] = [key, model];
      render(root, model.options.length === 0 ? [] : content(state, model, context));
    },
  };
}

/**
 * What a table is drawn with: the order and the marks beside what is compared.
 * @typedef {{sorting: Sorting|null, marking: boolean, options: Option[], reference: Option|undefined, model: Model}} Look
 */

/** @param {Readonly<State>} state @param {Model} model @param {Context} context */
function content({sorting, marking}, model, context) {
  const {t, store} = context;
  const reference = model.options.find(({id}) => id === model.comparison?.comparison.reference);
  const look = {sorting, marking, options: orderedOptions(model.options, sorting), reference, model};
  const groups = tableGroups(model, context);
  const lost = sorting && !hasHead(sorting, groups, model.options);
  return [
    h(
      'p',
      {class: 'table-tools'},
      model.options.length > 1 && marksSwitch(marking, context),
      sorting &&
        h(
          'button',
          {type: 'button', class: 'link', id: 'sort-none', onclick: () => store.set({sorting: null})},
          t('compare.unsorted'),
        ),
    ),
    lost && h('p', {class: 'hint'}, t('compare.sortLost', {by: sorting.by})),
    table(orderedGroups(groups, model.options, sorting), look, context),
    marking && markNotes(groups, context),
    h('p', {class: 'hint'}, `${t('compare.leftOut')} ${t('compare.sortHint')}`),
  ];
}

/** @param {Group[]} groups @param {Look} look @param {Context} context */
function table(groups, look, context) {
  const {t} = context;
  return h(
    'table',
    {class: 'comparison', style: {'--columns': String(look.options.length)}},
    h('caption', {class: 'unseen'}, t('compare.caption')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('td', {}),
        look.options.map((option) => head(option, look, context)),
      ),
    ),
    groups.map((group) => body(group, look, context)),
  );
}

/** @param {Option} option @param {Look} look @param {Context} context */
function head(option, {sorting, reference}, context) {
  const {t, title, word} = context;
  const isReference = option === reference;
  return h(
    'th',
    {
      scope: 'col',
      class: isReference ? 'is-reference' : null,
      title: title(option.proposal),
      'aria-sort': ariaSort(sorting, option.id),
    },
    sorter(
      option.id,
      [
        letter(option),
        h('span', {class: 'head-name'}, short(title(option.proposal))),
        h('small', {}, word('mode', option.mode), isOwnOption(option) && ` · ${t('own.mark')}`),
        isReference && h('small', {class: 'reference-mark'}, t('compare.reference')),
      ],
      context,
    ),
  );
}

/** A head that sorts when it is pressed. @param {string} by @param {import('../lib/html.js').Child} label @param {Context} context */
function sorter(by, label, {store}) {
  return h(
    'button',
    {
      type: 'button',
      class: 'sorter',
      id: `sort-${by}`,
      onclick: () => store.set({sorting: nextSorting(store.get().sorting, by)}),
    },
    label,
  );
}

/** @param {Group} group @param {Look} look @param {Context} context */
function body(group, look, context) {
  return h(
    'tbody',
    {},
    h(
      'tr',
      {class: 'group'},
      h('th', {scope: 'rowgroup', colspan: look.options.length + 1}, context.t(`group.${group.id}`)),
    ),
    group.rows.map((row) => line(row, look, context)),
  );
}

/** @param {Row} row @param {Look} look @param {Context} context */
function line(row, look, context) {
  const name = [row.label, unit(row, context)];
  const direction = look.marking && DIRECTIONS[row.id];
  return h(
    'tr',
    {},
    h(
      'th',
      {scope: 'row', title: definition(row, look.model), 'aria-sort': ariaSort(look.sorting, row.id)},
      row.kind === 'sequence' ? name : sorter(row.id, name, context),
      direction && h('small', {class: 'direction'}, context.t(`marks.${direction}`)),
    ),
    look.options.map((option) => cell(row, option, look, context)),
  );
}

/** What the server says a metric is. @param {Row} row @param {Model} model */
const definition = (row, model) =>
  model.comparison?.comparison.metrics?.find((metric) => metric.id === row.id)?.definition ?? null;

/** @param {Row} row @param {Context} context */
const unit = (row, {t}) => row.kind === 'length' && h('span', {class: 'unit'}, ` ${t('measure.km.short')}`);
