// SPDX-License-Identifier: Apache-2.0
// @ts-check
// One border of the ledger: its length, its legal status, what was published of it, and how much of it lies near each option.

import {h} from '../lib/html.js';
import {borderBar} from './border-bar.js';
import {sourceLinks} from './source-links.js';
import {letter} from './swatch.js';

/** @import {Model} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @typedef {Record<string, any>} Row */
/** @typedef {{model: Model, context: Context, marked: string, mark: (id: string) => void}} Parts */

/** @param {Row} row @param {Row[]|null} near @param {Parts} parts */
export function borderRow(row, near, parts) {
  const {context} = parts;
  const {format, t, state} = context;
  const name = row.between.map(state).join(' – ');
  const whole = row.kind === 'states';
  return h(
    'tr',
    {class: whole ? 'is-whole' : null},
    h(
      'th',
      {scope: 'row'},
      whole ? t('borders.together', {name}) : name,
      whole ? null : showButton(row.pair, name, parts),
      sourceList(row, whole, context),
    ),
    h(
      'td',
      {class: 'figure', 'data-label': t('borders.length')},
      t('measure.km', {value: format.kilometres(row.lengthMetres)}),
      onlyIn(row, context),
    ),
    h('td', {'data-label': t('borders.status')}, borderBar(row, context)),
    h('td', {'data-label': t('borders.delimited')}, delimited(row, context)),
    h('td', {'data-label': t('borders.demarcated')}, demarcated(row, context)),
    near &&
      h(
        'td',
        {'data-label': near.length > 0 ? t('borders.near') : ''},
        near.length > 0 ? nearCell(row, near, parts) : '',
      ),
  );
}

/**
 * What this view has and the neutral one has not, and the other way round.
 * @param {Row} row
 * @param {Context} context
 */
function onlyIn({onlyInPerspectiveMetres, onlyInNeutralMetres}, {t, format}) {
  return /** @type {[string, number][]} */ ([
    ['borders.onlyHere', onlyInPerspectiveMetres],
    ['borders.onlyNeutral', onlyInNeutralMetres],
  ]).map(([key, metres]) => metres > 0 && h('small', {class: 'row-note'}, t(key, {km: format.kilometres(metres)})));
}

/** @param {Row} row @param {boolean} whole @param {Context} context */
function sourceList(row, whole, context) {
  if (whole) return null;
  return h(
    'details',
    {class: 'row-sources'},
    h('summary', {}, context.t('tab.sources')),
    sourceLinks(row.sources ?? [], context),
  );
}

/** @param {string} id @param {string} name @param {Parts} parts */
function showButton(id, name, {context, marked, mark}) {
  const on = marked === id;
  return h(
    'button',
    {
      type: 'button',
      class: 'link show-border',
      id: `show-${id.replace(/[^A-Za-z0-9-]/g, '_')}`,
      'aria-pressed': String(on),
      onclick: () => mark(id),
      'aria-label': on ? null : context.t('borders.showOne', {name}),
    },
    context.t(on ? 'borders.hide' : 'borders.show'),
  );
}

/** @param {Row} row @param {Context} context */
function delimited(row, context) {
  const {t, format} = context;
  if (row.delimitedMetres === null)
    return h(
      'span',
      {class: 'quiet', title: row.delimitedReason},
      t(row.lengthMetresStatusUnknown > 0 ? 'borders.statusUnknown' : 'borders.notAssessed'),
    );
  const published = /** @type {Row[]} */ (row.publishedDelimited ?? []);
  return [
    h(
      'p',
      {},
      h('strong', {}, t('measure.km', {value: format.kilometres(row.delimitedMetres)})),
      ` · ${format.percent(row.delimitedShare, 1)}`,
    ),
    row.officialDelimitedMetres > 0 &&
      h('small', {class: 'row-note'}, t('borders.official', {km: format.kilometres(row.officialDelimitedMetres)})),
    published.map((one) =>
      h(
        'small',
        {class: 'row-note'},
        t('borders.published', {km: format.kilometres(one.claimedMetres), claimant: one.claimant}),
        ' ',
        sourceLinks(one.sources ?? [], context),
      ),
    ),
  ];
}

/** @param {Row} row @param {Context} context */
function demarcated(row, context) {
  const {t, format} = context;
  if (row.demarcatedMetres === null)
    return h(
      'span',
      {class: 'quiet'},
      t(row.lengthMetresStatusUnknown > 0 ? 'borders.statusUnknown' : 'borders.notAssessed'),
    );
  return [
    h(
      'p',
      {},
      h('strong', {}, t('measure.km', {value: format.kilometres(row.demarcatedMetres)})),
      ` · ${format.percent(row.demarcatedShare, 1)}`,
    ),
    row.marksReportedMetres > 0 &&
      h('small', {class: 'row-note'}, t('borders.marks', {km: format.kilometres(row.marksReportedMetres)})),
  ];
}

/** @param {Row} row @param {Row[]} near @param {Parts} parts */
function nearCell(row, near, parts) {
  const {model, context} = parts;
  const {t, format} = context;
  const own = near.filter(({pair}) => pair === row.pair);
  const routes = [...new Set(own.map(({route}) => route))];
  if (routes.length === 0) return h('span', {class: 'quiet'}, t('borders.none'));
  return routes.map((route) => {
    const found = own.filter((one) => one.route === route);
    const options = model.options.filter((option) => found[0]?.options.includes(option.id));
    const widest = found.at(-1);
    const values = [1000, 5000, 10000].map((metres) =>
      format.kilometres(found.find((one) => one.withinMetres === metres)?.lengthMetres ?? 0),
    );
    const letters = options.map((option) => option.cue.letter).join(', ');
    return h(
      'p',
      {class: 'near-cell'},
      options.map((option) => letter(option)),
      ` ${values.join(' / ')} ${t('measure.km.short')} `,
      widest &&
        showButton(`${row.pair}~${route}/${widest.withinMetres}`, t('borders.stretches', {letter: letters}), parts),
    );
  });
}
