// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Finds features by any of their names, whatever the script and the accents.

import {h, hidden, render} from '../lib/html.js';
import {nameKey, rank} from '../lib/name-key.js';

/** @import {CollectionId, Feature, FeatureRef} from '../api/types.js' */
/** @import {NameKey} from '../lib/name-key.js' */
/** @import {Context, View} from './context.js' */

/** @type {CollectionId[]} */
const SEARCHED = [
  'places',
  'crossings',
  'proposals',
  'routes',
  'observers',
  'exclaves',
  'delimited-segments',
  'jurisdictions',
];
const MOST = 8;

/** @typedef {{ref: FeatureRef, feature: Feature, names: {name: string, key: NameKey}[]}} Entry */

/** @typedef {{entry: Entry, at: number, name: string}} Found the name that was met, and how well */

/** @param {Context} context @returns {Entry[]} */
function index({data}) {
  return SEARCHED.flatMap((collection) =>
    data[collection].features.map((feature) => ({
      ref: {collection, id: feature.id},
      feature,
      names: Object.values(feature.properties.name ?? {}).map((name) => ({
        name: String(name),
        key: nameKey(String(name)),
      })),
    })),
  );
}

/** Of names met equally well, the greater place first, then as the collections have them. @param {Entry} entry */
const weight = ({feature}) => feature.properties.rank ?? 9;

/** @param {Entry[]} entries @param {string} wanted @returns {Found[]} */
function find(entries, wanted) {
  const key = nameKey(wanted);
  return entries
    .map((entry) => {
      const met = entry.names.map(({name, key: one}) => ({entry, name, at: rank(one, key)}));
      return met.reduce((a, b) => (b.at < a.at ? b : a), {entry, name: '', at: Infinity});
    })
    .filter(({at}) => at < Infinity)
    .sort((a, b) => a.at - b.at || weight(a.entry) - weight(b.entry))
    .slice(0, MOST);
}

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {(ref: FeatureRef) => void} focus shows the feature on the map
 * @returns {View}
 */
export function createSearch(root, context, focus) {
  const {t, store} = context;
  const entries = index(context);
  const input = h('input', {
    type: 'search',
    id: 'search',
    class: 'search-input',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    'aria-autocomplete': 'list',
  });
  const list = h('ul', {id: 'search-list', class: 'search-list', role: 'listbox', hidden: true});
  const none = h('p', {class: 'search-list hint', 'aria-live': 'polite', hidden: true});
  const told = h('p', {class: 'unseen', 'aria-live': 'polite'});
  /** @type {Found[]} */
  let found = [];
  let at = -1;
  const close = () => {
    list.hidden = none.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (/** @type {Found} */ {entry}) => {
    close();
    told.textContent = '';
    store.set({selected: entry.ref});
    focus(entry.ref);
  };
  const mark = (/** @type {number} */ to) => {
    document.getElementById(`found-${at}`)?.setAttribute('aria-selected', 'false');
    at = to;
    const option = document.getElementById(`found-${at}`);
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({block: 'nearest'});
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = () => {
    found = find(entries, input.value);
    const asked = input.value.trim() !== '';
    render(
      list,
      found.map((one, i) => line(one, i, choose, context)),
    );
    mark(-1);
    list.hidden = found.length === 0;
    none.hidden = found.length > 0 || !asked;
    none.textContent = t('search.none');
    told.textContent = found.length > 0 ? t('search.found', {count: found.length}) : '';
    input.setAttribute('aria-expanded', String(!list.hidden));
  };
  const step = (/** @type {1|-1} */ by) => {
    if (list.hidden) open();
    const last = found.length - 1;
    if (last >= 0) mark(at + by > last ? 0 : at + by < 0 ? last : at + by);
  };
  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = list.hidden ? undefined : found[Math.max(at, 0)];
    if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && !(list.hidden && none.hidden)) close();
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  });
  const label = h('label', {for: 'search'});
  root.append(label, input, list, none, told);
  return {
    update() {
      render(label, hidden(t('search.label')));
      input.placeholder = t('search.placeholder');
      list.setAttribute('aria-label', t('search.label'));
    },
  };
}

/**
 * What was found; with the name that was met, where it is shown under another one.
 * @param {Found} found
 * @param {number} i
 * @param {(found: Found) => void} choose
 * @param {Context} context
 */
function line(found, i, choose, context) {
  const {entry, name} = found;
  const shown = context.name(entry.feature.properties.name);
  return h(
    'li',
    {
      role: 'option',
      id: `found-${i}`,
      'aria-selected': 'false',
      onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
      onclick: () => choose(found),
    },
    h('span', {}, shown, name !== shown && h('small', {}, ` · ${name}`)),
    h('small', {}, context.t(`collection.${entry.ref.collection}.one`)),
  );
}
