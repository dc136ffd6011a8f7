// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What the second map shows otherwise than the first: day, perspective, proposals.

import {MAX_PROPOSALS} from '../api/comparison.js';
import {h} from '../lib/html.js';
import {optionIds, proposalsByDate} from '../state/defaults.js';
import {perspectivesOf} from '../state/perspective.js';
import {optionName} from './option-name.js';
import {perspective} from './perspective-name.js';

/** @import {State} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Readonly<State>} state @param {Context} context @returns {{key: string, draw: () => HTMLElement|null}} the same key while it looks the same */
export function secondForm(state, context) {
  const {maps, proposals, secondProposals, secondAsOf, secondPerspective} = state;
  return {
    key: JSON.stringify([proposals, secondProposals, secondAsOf, secondPerspective]),
    draw: () => (maps === 'one' ? null : form(state, context)),
  };
}

/** @param {Readonly<State>} state @param {Context} context */
function form(state, context) {
  const {t} = context;
  const alike = [state.secondProposals, state.secondAsOf, state.secondPerspective].every((own) => own === null);
  return h(
    'fieldset',
    {class: 'choice maps-form'},
    h('legend', {}, t('maps.what')),
    alike && h('p', {class: 'hint'}, t('maps.alike')),
    dayField(state, context),
    perspectiveField(state, context),
    proposalsField(state, context),
  );
}

/** @param {Readonly<State>} state @param {Context} context */
function dayField({secondAsOf}, {store, t}) {
  const input = h('input', {
    type: 'date', id: 'maps-day', value: secondAsOf ?? '', 'aria-describedby': 'maps-day-hint',
    onchange: () => store.set({secondAsOf: input.value || null}),
  });
  return h('div', {class: 'maps-field'}, h('label', {for: 'maps-day'}, t('time.label')), input, h('p', {class: 'hint', id: 'maps-day-hint'}, t('maps.dayHint')));
}

/** @param {Readonly<State>} state @param {Context} context */
function perspectiveField({secondPerspective}, context) {
  const {store, data, t} = context;
  const entries = [['', t('maps.asFirst')], ...perspectivesOf(data).map((id) => [id, perspective(id, context)])];
  const select = h(
    'select',
    {id: 'maps-perspective', onchange: () => store.set({secondPerspective: select.value || null})},
    entries.map(([id = '', text = '']) => h('option', {value: id, selected: id === (secondPerspective ?? '')}, text)),
  );
  return h('div', {class: 'maps-field'}, h('label', {for: 'maps-perspective'}, t('bar.perspective')), select);
}

/** @param {Readonly<State>} state @param {Context} context */
function proposalsField({proposals, secondProposals}, context) {
  const {store, t} = context;
  const toggle = () => store.set({secondProposals: secondProposals ? null : [...proposals]});
  const own = h('input', {type: 'checkbox', id: 'maps-proposals', checked: secondProposals !== null, onchange: toggle});
  return h(
    'div',
    {class: 'maps-field'},
    h('label', {}, own, t('maps.otherProposals')),
    secondProposals && h('ul', {class: 'maps-options', 'aria-label': t('maps.optionsOfSecond')}, choices(secondProposals, context)),
  );
}

/** @param {readonly string[]} chosen @param {Context} context */
function choices(chosen, context) {
  const {store, data} = context;
  const published = proposalsByDate(data).flatMap((proposal) => optionIds(proposal, data));
  const all = [...published, ...chosen.filter((id) => !published.includes(id))];
  return all.map((id) => {
    const is = chosen.includes(id);
    const full = !is && chosen.length >= MAX_PROPOSALS;
    const next = () => store.set({secondProposals: is ? chosen.filter((one) => one !== id) : [...chosen, id]});
    const box = h('input', {type: 'checkbox', id: `maps-option-${id}`, checked: is, disabled: full, onchange: next});
    return h('li', {}, h('label', {}, box, optionName(id, context)));
  });
}
