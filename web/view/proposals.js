// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The list of proposals with their options: what is shown, and which one the others are measured against.

import {MAX_PROPOSALS} from '../api/comparison.js';
import {modeOf, optionIds, proposalsByDate} from '../state/defaults.js';
import {h, hidden, render} from '../lib/html.js';
import {optionName, routeTail} from './option-name.js';
import {letter, lineSwatch} from './swatch.js';

/** @import {Feature, Model, State} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createProposals(root, context) {
  const {t, data} = context;
  let drawn = '';
  return {
    update(state, model) {
      const key = JSON.stringify([
        state.proposals,
        state.reference,
        state.ui,
        state.selected,
        model.comparison?.comparison.reference,
        model.options.map((o) => o.id),
      ]);
      if (key === drawn) return;
      drawn = key;
      render(
        root,
        h('h2', {id: 'proposals-title'}, t('proposals.title')),
        h(
          'ul',
          {class: 'proposals', 'aria-labelledby': 'proposals-title'},
          proposalsByDate(data).map((proposal) => entry(proposal, state, model, context)),
        ),
        h('p', {class: 'hint'}, t('proposals.rule')),
      );
    },
  };
}

/**
 * @param {Feature} proposal
 * @param {Readonly<State>} state
 * @param {Model} model
 * @param {Context} context
 */
function entry(proposal, state, model, context) {
  const {t, format, store, data} = context;
  const {proposers, date, validTo} = proposal.properties;
  const when = [date, validTo]
    .filter(Boolean)
    .map((/** @type {string} */ iso) => format.shortDate(iso))
    .join(' – ');
  const current = state.selected?.id === proposal.id ? 'true' : null;
  return h(
    'li',
    {class: 'proposal'},
    h(
      'button',
      {
        type: 'button',
        class: 'proposal-name',
        id: `proposal-${proposal.id}`,
        'aria-current': current,
        title: t('proposals.open'),
        onclick: () => store.set({selected: {collection: 'proposals', id: proposal.id}}),
      },
      context.title(proposal.id),
    ),
    h('p', {class: 'proposal-meta'}, [proposers?.map(context.party).join(', '), when].filter(Boolean).join(' · ')),
    h(
      'div',
      {class: 'proposal-options'},
      optionIds(proposal, data).map((id) => option(id, state, model, context)),
    ),
  );
}

/**
 * @param {string} id
 * @param {Readonly<State>} state
 * @param {Model} model
 * @param {Context} context
 */
export function option(id, state, model, context) {
  const {t, word, store, data} = context;
  const chosen = state.proposals.includes(id);
  const drawn = chosen ? (model.options.find((one) => one.id === id) ?? null) : null;
  const mode = modeOf(id, data);
  const full = state.proposals.length >= MAX_PROPOSALS;
  const name = optionName(id, context);
  const toggle = () => {
    const proposals = chosen ? state.proposals.filter((one) => one !== id) : [...state.proposals, id];
    store.set({proposals, reference: state.reference === id ? null : state.reference});
  };
  return h(
    'div',
    {class: `option ${chosen ? 'chosen' : ''}`},
    h(
      'label',
      {title: data.routes.byId.get(id.split('~')[1] ?? '')?.properties.name?.en ?? null},
      h('input', {
        type: 'checkbox',
        id: `option-${id}`,
        checked: chosen,
        disabled: !chosen && full,
        onchange: toggle,
        'aria-label': name,
      }),
      lineSwatch(drawn, mode),
      drawn && letter(drawn),
      h('span', {}, word('mode', mode), routeTail(id, data)),
    ),
    chosen &&
      h(
        'label',
        {class: 'reference', title: t('proposals.reference')},
        h('input', {
          type: 'radio',
          name: 'reference',
          id: `reference-${id}`,
          checked: (model.comparison?.comparison.reference ?? state.reference ?? state.proposals[0]) === id,
          onchange: () => store.set({reference: id}),
        }),
        h('span', {'aria-hidden': 'true'}, t('proposals.ref')),
        hidden(`${t('proposals.reference')}: ${name}`),
      ),
  );
}
