// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The choice of figures, their weights and what is preferred of each: slider and number side by side, both by keyboard.

import {MAX_WEIGHTS} from '../api/rankings.js';
import {h, render} from '../lib/html.js';
import {metricChoices, metricName} from './weight-names.js';

/** @import {Model, State, Weight} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

const HEAVIEST = 100;

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createWeightEditor(root, context) {
  const {store} = context;
  let drawn = '';
  /** @type {Model|null} */
  let last = null;
  const change = (/** @type {string} */ metric, /** @type {Partial<Weight>} */ patch) =>
    store.set({weights: store.get().weights.map((one) => (one.metric === metric ? {...one, ...patch} : one))});
  return {
    update(state, model) {
      const key = JSON.stringify([state.ui, state.weights.map(({metric, prefer}) => [metric, prefer])]);
      if (key !== drawn || model !== last) {
        [drawn, last] = [key, model];
        render(root, h('p', {class: 'hint'}, context.t('weights.hint')), chooser(state, model, context), rows());
      }
      for (const {metric, weight} of state.weights) show(metric, weight);

      function rows() {
        return h(
          'ul',
          {class: 'weights'},
          state.weights.map((weight) => row(weight, {model, change}, context)),
        );
      }
    },
  };
}

/** Brings slider and number to a weight without taking the pointer's or the keyboard's hold off them.
 * @param {string} metric @param {number} weight */
function show(metric, weight) {
  for (const id of [`weight-slider-${metric}`, `weight-number-${metric}`]) {
    const input = /** @type {HTMLInputElement|null} */ (document.getElementById(id));
    if (input && Number(input.value) !== weight) input.value = String(weight);
  }
}

/** @param {Readonly<State>} state @param {Model} model @param {Context} context */
function chooser(state, model, context) {
  const {t, store} = context;
  const taken = new Set(state.weights.map(({metric}) => metric));
  const full = taken.size >= MAX_WEIGHTS;
  const add = () => {
    const metric = /** @type {HTMLSelectElement} */ (document.getElementById('weight-choice')).value;
    const {weights} = store.get();
    if (!metric || full || weights.some((one) => one.metric === metric)) return;
    store.set({weights: [...weights, {metric, weight: 0, prefer: null}]});
    document.getElementById(`weight-less-${metric}`)?.focus();
  };
  return h(
    'div',
    {class: 'weight-add'},
    h(
      'select',
      {id: 'weight-choice', 'aria-label': t('weights.choose')},
      h('option', {value: ''}, `${t('weights.choose')}…`),
      metricChoices(model, context).map(({title, rows}) =>
        h(
          'optgroup',
          {label: title},
          rows.filter(({id}) => !taken.has(id)).map(({id, label}) => h('option', {value: id}, label)),
        ),
      ),
    ),
    h(
      'button',
      {type: 'button', class: 'button', id: 'weight-add', 'aria-disabled': String(full), onclick: add},
      t('weights.add'),
    ),
  );
}

/**
 * @param {Weight} weight
 * @param {{model: Model, change: (metric: string, patch: Partial<Weight>) => void}} at
 * @param {Context} context
 */
function row({metric, weight, prefer}, {model, change}, context) {
  const {t, store} = context;
  const name = metricName(metric, model, context);
  const choice = (/** @type {'less'|'more'} */ word) =>
    h(
      'label',
      {},
      h('input', {
        type: 'radio',
        id: `weight-${word}-${metric}`,
        name: `prefer-${metric}`,
        checked: prefer === word,
        onchange: () => change(metric, {prefer: word}),
      }),
      ` ${t(`weights.${word}`)}`,
    );
  const input = (/** @type {'slider'|'number'} */ kind) =>
    h('input', {
      type: kind === 'slider' ? 'range' : 'number',
      id: `weight-${kind}-${metric}`,
      min: 0,
      max: HEAVIEST,
      step: kind === 'slider' ? 1 : 'any',
      value: String(weight),
      'aria-label': t('weights.weightOf', {metric: name}),
      oninput: (/** @type {Event} */ event) => {
        const value = Number(/** @type {HTMLInputElement} */ (event.target).value);
        if (Number.isFinite(value)) change(metric, {weight: Math.min(HEAVIEST, Math.max(0, value))});
      },
    });
  const remove = () => {
    store.set({weights: store.get().weights.filter((one) => one.metric !== metric)});
    document.getElementById('weight-choice')?.focus();
  };
  return h(
    'li',
    {class: 'weight', role: 'group', 'aria-label': name},
    h('span', {class: 'weight-name'}, name),
    h(
      'span',
      {class: 'weight-prefer', role: 'radiogroup', 'aria-label': t('weights.preferred')},
      choice('less'),
      choice('more'),
    ),
    input('slider'),
    input('number'),
    h(
      'button',
      {type: 'button', class: 'link', 'aria-label': t('weights.removeOf', {metric: name}), onclick: remove},
      t('weights.remove'),
    ),
  );
}
