// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Finds features by any of their names, whatever the script and the accents.

import {h, hidden, render} from '../lib/html.js';

/** @import {CollectionId, Feature, FeatureRef} from '../api/types.js' */
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

/** Lower case without accents; the dotless i and the schwa fold to their plain neighbours. @param {string} text */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ə', 'e');

/** @typedef {{ref: FeatureRef, feature: Feature, keys: string[]}} Entry */

/** @param {Context} context @returns {Entry[]} */
function index({data}) {
  return SEARCHED.flatMap((collection) =>
    data[collection].features.map((feature) => ({
      ref: {collection, id: feature.id},
      feature,
      keys: Object.values(feature.properties.name ?? {}).map((name) => fold(String(name))),
    })),
  );
}

/** @param {Entry[]} entries @param {string} wanted */
function find(entries, wanted) {
  const key = fold(wanted.trim());
  if (!key) return [];
  const rank = (/** @type {Entry} */ entry) =>
    Math.min(...entry.keys.map((name) => (name === key ? 0 : name.startsWith(key) ? 1 : 2)));
  return entries
    .filter((entry) => entry.keys.some((name) => name.includes(key)))
    .sort((a, b) => rank(a) - rank(b))
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
  /** @type {Entry[]} */
  let found = [];
  let at = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (/** @type {Entry} */ entry) => {
    close();
    store.set({selected: entry.ref});
    focus(entry.ref);
  };
  const draw = () => {
    render(
      list,
      found.length === 0
        ? h('li', {class: 'hint', role: 'presentation'}, t('search.none'))
        : found.map((entry, i) =>
            h(
              'li',
              {
                role: 'option',
                id: `found-${i}`,
                'aria-selected': String(i === at),
                onpointerdown: () => choose(entry),
              },
              context.name(entry.feature.properties.name),
              h('small', {}, t(`collection.${entry.ref.collection}`)),
            ),
          ),
    );
    list.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (at >= 0) input.setAttribute('aria-activedescendant', `found-${at}`);
  };
  input.addEventListener('input', () => {
    found = find(entries, input.value);
    at = -1;
    draw();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const entry = found[Math.max(at, 0)];
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && entry) choose(entry);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (event.key === 'ArrowDown' ? at + 1 : Math.max(at, 0) - 1 + found.length) % Math.max(1, found.length);
      draw();
    }
  });
  const label = h('label', {for: 'search'});
  root.append(label, input, list);
  return {
    update() {
      render(label, hidden(t('search.label')));
      input.placeholder = t('search.placeholder');
      list.setAttribute('aria-label', t('search.label'));
    },
  };
}
