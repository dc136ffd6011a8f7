// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The figures of profiles: metrics in rows, options in columns, the difference from the reference beside each.

import {h} from '../lib/html.js';
import {short} from './context.js';
import {letter} from './swatch.js';

/** @import {Figure} from '../api/profiles.js' */
/** @import {Context} from './context.js' */
/** @import {Drawn} from './profile.js' */

const ROWS = [
  'heightMinMetres',
  'heightMaxMetres',
  'heightMeanMetres',
  'ascentMetres',
  'descentMetres',
  'rulingGradientPermille',
  'overLimitMetres',
];

/** @param {Drawn[]} drawn @param {Context} context */
export function figuresTable(drawn, context) {
  const {t} = context;
  return h(
    'div',
    {class: 'table-room', tabindex: 0, role: 'region', 'aria-label': t('profile.caption')},
    h(
      'table',
      {class: 'comparison', style: {'--columns': String(drawn.length)}},
      h('caption', {class: 'unseen'}, t('profile.caption')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          drawn.map(({option}) =>
            h(
              'th',
              {scope: 'col'},
              letter(option),
              h('span', {class: 'head-name'}, short(context.title(option.proposal))),
              h('small', {}, context.word('mode', option.mode)),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ROWS.map((row) =>
          h(
            'tr',
            {},
            h('th', {scope: 'row'}, t(`profile.${row}`)),
            drawn.map((one) => cell(one, row, context)),
          ),
        ),
      ),
    ),
    h('p', {class: 'hint'}, t('profile.leftOut')),
  );
}

/** @param {Drawn} drawn @param {string} row @param {Context} context */
function cell({profile}, row, context) {
  const figure = profile.figures[row];
  if (!figure || figure.value === null) return h('td', {title: reason(profile.method, context)}, '–');
  return h(
    'td',
    {title: row === 'overLimitMetres' ? limit(profile, context) : null},
    h('span', {class: 'value'}, written(figure.value, figure, row, profile.mode, context)),
    typeof figure.difference === 'number' &&
      figure.difference !== 0 &&
      h('span', {class: 'difference'}, signed(figure.difference, row, profile.mode, context)),
  );
}

/** @param {string} method @param {Context} context */
function reason(method, {t}) {
  return t(method === 'elevation-model' ? 'profile.why.gap' : `profile.why.${method}`);
}

/** @param {Drawn['profile']} profile @param {Context} context */
function limit({gradientLimitPermille, mode}, context) {
  return context.t('profile.limit', {limit: gradient(gradientLimitPermille ?? 0, mode, context)});
}

/**
 * Gradients are told in permille by rail and in percent by road.
 * @param {number} permille
 * @param {string} mode
 * @param {Context} context
 */
function gradient(permille, mode, {format}) {
  return mode === 'road' ? `${format.number(permille / 10, 1)} %` : `${format.number(permille, 1)} ‰`;
}

/** @param {number} value @param {Figure} figure @param {string} row @param {string} mode @param {Context} context */
function written(value, figure, row, mode, context) {
  if (figure.unit === 'permille') return gradient(value, mode, context);
  return row === 'overLimitMetres'
    ? context.t('measure.km', {value: context.format.kilometres(value)})
    : context.t('profile.metres', {value: context.format.number(value)});
}

/** @param {number} difference @param {string} row @param {string} mode @param {Context} context */
function signed(difference, row, mode, {format}) {
  if (row === 'rulingGradientPermille') return format.signed(mode === 'road' ? difference / 10 : difference, 1);
  return row === 'overLimitMetres' ? format.signed(difference / 1000, 1) : format.signed(difference);
}
