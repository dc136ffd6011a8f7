// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map without a mouse: one stop for the Tab key, arrow keys from feature to feature, Enter to open. Seen only when focused.

import {h} from '../lib/html.js';
import {describe} from './wording.js';

/** @import {Feature, FeatureRef, SecondMap, Store, Translate} from '../api/types.js' */
/** @import {Drawn} from './pointing.js' */

/** @typedef {{ref: FeatureRef, feature: Feature}} Item */

const PAGE = 10;

/**
 * @param {HTMLElement} root
 * @param {{store: Store, t: Translate, second?: SecondMap, onFocus: (item: Item|null) => void}} context
 */
export function createFeatureList(root, {store, t, second, onFocus}) {
  const label = () => [second?.label(), t('map.features')].filter(Boolean).join('. ');
  const prefix = second ? 'on-second-map' : 'on-map';
  const list = h('ul', {class: 'atlas-list', 'aria-label': label()});
  root.append(list);
  /** @type {Item[]} */
  let items = [];
  let current = 0;
  const buttons = () => /** @type {HTMLButtonElement[]} */ ([...list.querySelectorAll('button')]);
  const go = (/** @type {number} */ index) => {
    current = Math.max(0, Math.min(items.length - 1, index));
    buttons().forEach((button, i) => (button.tabIndex = i === current ? 0 : -1));
    buttons()[current]?.focus({preventScroll: true});
  };
  list.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity}[event.key];
    event.stopPropagation();
    if (event.key === 'Escape') root.focus();
    if (step === undefined) return;
    event.preventDefault();
    go(current + step);
  });
  list.addEventListener('focusin', (event) => onFocus(items[buttons().indexOf(/** @type {HTMLButtonElement} */ (event.target))] ?? null));
  list.addEventListener('focusout', () => onFocus(null));
  return {
    /** @param {Drawn} drawn what is on the screen; keeps the place of the focus */
    update(drawn) {
      const before = items[current]?.ref;
      const held = list.contains(document.activeElement);
      items = itemsOf(drawn);
      current = Math.max(0, items.findIndex(({ref}) => ref.collection === before?.collection && ref.id === before.id));
      list.setAttribute('aria-label', label());
      list.replaceChildren(...items.map((item, i) => h('li', {}, h('button', {
        type: 'button', id: `${prefix}-${item.ref.collection}-${item.ref.id}`, tabindex: i === current ? 0 : -1, onclick: () => store.set({selected: item.ref}),
      }, describe(item, {scene: drawn.scene, t})))));
      if (held) go(current);
    },
    /** @param {FeatureRef} ref @returns {boolean} whether it is in the list */
    focus(ref) {
      const index = items.findIndex((item) => item.ref.collection === ref.collection && item.ref.id === ref.id);
      if (index >= 0) go(index);
      return index >= 0;
    },
  };
}

/** @param {Drawn} drawn @returns {Item[]} options, their stretches, crossings, symbols, segments, places; each once */
function itemsOf({scene, tracks, targets}) {
  const {options, data} = scene;
  /** @type {Item[]} */
  const items = options.flatMap((option) => {
    const proposal = data.proposals.byId.get(option.proposal);
    return proposal ? [{ref: {collection: 'proposals', id: option.proposal}, feature: proposal}] : [];
  });
  for (const {stretch} of tracks.flatMap(({pieces}) => pieces)) {
    const feature = data.sections.byId.get(stretch.properties.section);
    if (feature) items.push({ref: {collection: 'sections', id: feature.id}, feature});
  }
  items.push(...targets.filter(({ref}) => ref.collection !== 'places'));
  items.push(...scene.delimited.map(({feature}) => /** @type {Item} */ ({ref: {collection: 'delimited-segments', id: feature.id}, feature})));
  items.push(...scene.exclaves.map((feature) => /** @type {Item} */ ({ref: {collection: 'exclaves', id: feature.id}, feature})));
  items.push(...targets.filter(({ref}) => ref.collection === 'places'));
  const seen = new Set();
  return items.filter(({ref}) => !seen.has(`${ref.collection}/${ref.id}`) && seen.add(`${ref.collection}/${ref.id}`));
}
