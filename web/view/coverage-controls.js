// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What a reader chooses of the coverage model: the distance, and the situation it is set against.

import {GREATEST_HEIGHT, GREATEST_RADIUS, LEAST_RADIUS, RADII, STANDING} from '../api/coverage.js';
import {h} from '../lib/html.js';

/** @import {Coverage, State} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Coverage} coverage @param {Readonly<State>} state @param {Context} context */
export const controls = (coverage, state, context) =>
  h('div', {class: 'coverage-controls'}, radius(state, context), against(coverage, state, context), sight(coverage, state, context));

/** @param {Readonly<State>} state @param {Context} context */
function radius(state, {t, format, store}) {
  const choose = (/** @type {number} */ reach) => store.set({reach});
  const typed = (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field.value !== '' && field.checkValidity()) choose(Number(field.value));
    else field.reportValidity();
  };
  return h(
    'fieldset',
    {class: 'radius'},
    h('legend', {}, t('coverage.radius')),
    RADII.map((reach) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          id: `reach-${reach}`,
          'aria-pressed': String(state.reach === reach),
          onclick: () => choose(reach),
        },
        t('measure.km', {value: format.number(reach)}),
      ),
    ),
    h(
      'label',
      {},
      h('span', {}, t('coverage.other')),
      h('input', {
        type: 'number',
        id: 'reach-other',
        min: LEAST_RADIUS,
        max: GREATEST_RADIUS,
        step: 0.1,
        value: state.reach,
        onchange: typed,
      }),
      h('span', {}, t('measure.km.short')),
    ),
  );
}

/** @param {Coverage} coverage @param {Readonly<State>} state @param {Context} context */
function against(coverage, state, {t, store, data, name, format}) {
  const counted = coverage.positions.filter((row) => row.counted);
  const organisations = [...new Set(counted.map((row) => row.organisation))].sort();
  const ends = [...new Set(counted.map((row) => row.validTo ?? row.mandateTo).filter(Boolean))].sort();
  /** @type {[string, string][]} */
  const choices = [
    ['', t('coverage.against.nothing')],
    ...ends.map((end) => /** @type {[string, string]} */ ([dayAfter(end), t('coverage.against.after', {date: format.date(end)})])),
    ...organisations.map((id) => /** @type {[string, string]} */ ([id, t('coverage.against.without', {name: id})])),
    ...counted.map((row) => {
      const called = name(data.observers.byId.get(row.observer)?.properties.name) || row.name;
      return /** @type {[string, string]} */ ([row.observer, t('coverage.against.without', {name: called})]);
    }),
  ];
  if (!choices.some(([value]) => value === state.without)) choices.push([state.without, state.without]);
  return h(
    'label',
    {class: 'against'},
    h('span', {}, t('coverage.against')),
    h(
      'select',
      {
        id: 'coverage-against',
        onchange: (/** @type {Event} */ event) => store.set({without: /** @type {HTMLSelectElement} */ (event.target).value}),
      },
      choices.map(([value, text]) => h('option', {value, selected: value === state.without}, text)),
    ),
  );
}

/** Whether sight over the ground is told, and from how high; where the server has no heights, how to give it some. */
function sight(/** @type {Coverage} */ {head}, /** @type {Readonly<State>} */ state, /** @type {Context} */ {t, store}) {
  if (!head.heightModel) return h('p', {class: 'hint sight', id: 'coverage-no-heights'}, t('coverage.sight.noModel'));
  const chosen = state.sight ?? STANDING;
  const set = (/** @type {'eye'|'target'} */ part) => (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field.value !== '' && field.checkValidity()) store.set({sight: {...chosen, [part]: Number(field.value)}});
    else field.reportValidity();
  };
  const height = (/** @type {'eye'|'target'} */ part) =>
    h(
      'label',
      {},
      h('span', {}, t(`coverage.sight.${part}`)),
      h('input', {type: 'number', id: `sight-${part}`, min: 0, max: GREATEST_HEIGHT, step: 0.01, value: chosen[part], onchange: set(part)}),
      h('span', {}, t('measure.m.short')),
    );
  return h(
    'fieldset',
    {class: 'radius sight'},
    h('legend', {class: 'unseen'}, t('coverage.sight')),
    h(
      'label',
      {class: 'switch'},
      h('input', {
        type: 'checkbox',
        id: 'coverage-sight',
        checked: state.sight !== null,
        onchange: (/** @type {Event} */ event) =>
          store.set({sight: /** @type {HTMLInputElement} */ (event.target).checked ? {...STANDING} : null}),
      }),
      h('span', {}, t('coverage.sight')),
    ),
    state.sight && [height('eye'), height('target')],
  );
}

/** The first day on which something is over. @param {string} end a day, a month or a year */
export function dayAfter(end) {
  const [year = 0, month, day] = end.split('-').map(Number);
  const next = day ? Date.UTC(year, (month ?? 1) - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return new Date(next).toISOString().slice(0, 10);
}
