// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The drawer under the map: tabs, the reference, and the page of the open tab.

import {byId, h, render} from '../lib/html.js';
import {short} from './context.js';
import {lazily} from './lazily.js';
import {createStrips} from './strips.js';
import {createTable} from './table.js';

/** @import {Feature, FeatureRef, Model, State, Tab} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Later} from './lazily.js' */
/** @import {Messages} from './messages.js' */

/** @type {Tab[]} */
const TABS = ['compare', 'profile', 'claims', 'borders', 'control', 'coverage', 'weights', 'timeline', 'sources', 'description'];

/**
 * @param {Context} context
 * @param {{focus: (ref: FeatureRef) => void, highlight: (features: Feature[]) => void, messages: Messages}} tools
 * @returns {View}
 */
export function createDrawer(context, {focus, highlight, messages}) {
  const head = h('div', {class: 'drawer-head'});
  const pages = /** @type {Record<Tab, HTMLElement>} */ (
    /** @type {unknown} */ (
      Object.fromEntries(
        TABS.map((tab) => [
          tab,
          h('div', {
            class: `page page-${tab}`,
            id: `page-${tab}`,
            role: 'tabpanel',
            tabindex: 0,
            'aria-labelledby': `tab-${tab}`,
          }),
        ]),
      )
    )
  );
  render(byId('drawer'), head, h('div', {class: 'pages', id: 'pages'}, Object.values(pages)));
  const strips = h('div', {class: 'strips'});
  const table = h('div', {class: 'table-room', tabindex: 0, role: 'region'});
  const none = h('p', {class: 'empty'});
  pages.compare.append(none, strips, table);
  const tab = (/** @type {(later: Later) => View} */ create) => lazily(create, (error, again) => messages.trouble('tab', error, again));
  /** @type {Record<Tab, View[]>} */
  const views = {
    compare: [createStrips(strips, context), createTable(table, context)],
    profile: [tab(({createProfile}) => createProfile(pages.profile, context))],
    claims: [tab(({createClaims}) => createClaims(pages.claims, context))],
    borders: [tab(({createBorders}) => createBorders(pages.borders, context, highlight))],
    control: [tab(({createControl}) => createControl(pages.control, context))],
    coverage: [tab(({createCoverage}) => createCoverage(pages.coverage, context))],
    weights: [tab(({createWeights}) => createWeights(pages.weights, context))],
    timeline: [tab(({createTimeline}) => createTimeline(pages.timeline, context, focus))],
    sources: [tab(({createSources}) => createSources(pages.sources, context))],
    description: [tab(({createDescription}) => createDescription(pages.description, context, focus))],
  };
  let drawn = '';
  /** @type {Model|null} */
  let last = null;
  return {
    update(state, model) {
      const {hover: _hover, view: _view, selected: _selected, ...seen} = state;
      const key = JSON.stringify(seen);
      if (key === drawn && model === last) return;
      [drawn, last] = [key, model];
      drawHead(head, state, model, context);
      table.setAttribute('aria-label', context.t('tab.compare'));
      for (const tab of TABS) pages[tab].hidden = tab !== state.tab;
      none.textContent =
        model.options.length === 0 ? context.t(state.proposals.length ? 'compare.waiting' : 'compare.none') : '';
      none.hidden = model.options.length > 0;
      strips.hidden = table.hidden = model.options.length === 0;
      pages.compare.classList.toggle('wide', model.options.length > 3);
      for (const view of views[state.tab]) view.update(state, model);
    },
    hover: (state, model) => {
      for (const view of views[state.tab]) view.hover?.(state, model);
    },
  };
}

/**
 * @param {HTMLElement} head
 * @param {Readonly<State>} state
 * @param {Model} model
 * @param {Context} context
 */
function drawHead(head, state, model, context) {
  const {t, store} = context;
  const move = (/** @type {KeyboardEvent} */ event) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    const tab = TABS[(TABS.indexOf(store.get().tab) + step + TABS.length) % TABS.length] ?? 'compare';
    store.set({tab});
    document.getElementById(`tab-${tab}`)?.focus();
  };
  render(
    head,
    h('h2', {class: 'unseen'}, t('drawer.label')),
    h(
      'div',
      {class: 'tabs', role: 'tablist', 'aria-label': t('drawer.label'), onkeydown: move},
      TABS.map((tab) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            id: `tab-${tab}`,
            'aria-selected': String(tab === state.tab),
            'aria-controls': `page-${tab}`,
            tabindex: tab === state.tab ? 0 : -1,
            onclick: () => store.set({tab}),
          },
          t(`tab.${tab}`),
        ),
      ),
    ),
    model.options.length > 1 && referenceChoice(model, context),
  );
}

/** @param {Model} model @param {Context} context */
function referenceChoice(model, {t, store, title, word}) {
  const current = model.comparison?.comparison.reference;
  return h(
    'label',
    {class: 'reference-choice'},
    h('span', {}, `${t('compare.reference')} `),
    h(
      'select',
      {
        id: 'reference-choice',
        onchange: (/** @type {Event} */ event) =>
          store.set({reference: /** @type {HTMLSelectElement} */ (event.target).value}),
      },
      model.options.map((option) =>
        h(
          'option',
          {value: option.id, selected: option.id === current},
          `${option.cue.letter} ${short(title(option.proposal))}, ${word('mode', option.mode)}`,
        ),
      ),
    ),
  );
}
