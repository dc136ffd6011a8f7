// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The button on the map that sets a second map beside the first or over it. The second map itself is loaded when it is first asked for.

import {h, render} from '../lib/html.js';
import {popover} from './popover.js';

/** @import {AtlasMap, Model, State} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */
/** @import {Around, SecondMap} from './second-map.js' */

const MODES = /** @type {const} */ (['one', 'side', 'swipe']);

/**
 * @typedef {object} Page
 * @property {HTMLElement} room around the first map
 * @property {() => AtlasMap|null} first the map, once it is there
 * @property {Messages} messages
 * @property {() => void} done called when the second map shows something else
 */

/** @typedef {View & {joined: (model: Readonly<Model>) => Readonly<Model>, renew: () => void}} MapsView `joined` adds what the second map shows, `renew` draws anew what has become finer */

/**
 * The second map as a view: loaded when the state first asks for it.
 * @param {Context} context
 * @param {Page & Pick<Around, 'drafting'|'draftText'|'level'>} page
 * @returns {MapsView & {second: () => SecondMap|null}}
 */
export function createMaps(context, page) {
  const {store} = context;
  /** @type {SecondMap|null} */
  let second = null;
  let loading = false;
  const load = async (/** @type {AtlasMap} */ first) => {
    loading = true;
    try {
      const {createSecondMap} = await import('./second-map.js');
      second = await createSecondMap(context, {...page, first});
      page.messages.clear('maps');
      page.done();
    } catch (error) {
      store.set({maps: 'one'});
      page.messages.trouble('maps', error, () => location.reload());
      console.error(error);
    }
    loading = false;
  };
  return {
    second: () => second,
    update(state, model) {
      const first = page.first();
      if (!second && state.maps !== 'one' && first && !loading) void load(first);
      second?.update(state, model);
    },
    hover: (state, model) => second?.hover(state, model),
    renew: () => second?.renew(),
    joined: (model) => second?.joined(model) ?? model,
  };
}

/**
 * @param {Context} context
 * @param {ReturnType<typeof createMaps>} maps
 * @param {HTMLElement} room
 * @returns {View}
 */
export function createMapsControl(context, maps, room) {
  const {t} = context;
  const root = h('div', {class: 'maps-control'});
  room.append(root);
  let drawn = '';
  return {
    update(state) {
      const form = maps.second()?.form(state);
      const key = JSON.stringify([state.ui, state.maps, form?.key]);
      if (key === drawn) return;
      drawn = key;
      const label = [h('span', {class: 'maps-sign', 'aria-hidden': 'true'}), h('span', {class: 'maps-word'}, t('maps.title'))];
      const modes = h('fieldset', {class: 'choice'}, h('legend', {}, t('maps.title')), MODES.map((mode) => radio(mode, state, context)));
      render(root, popover({id: 'maps', label, title: t('maps.title'), class: 'right'}, modes, form?.draw()));
    },
  };
}

/** @param {State['maps']} mode @param {Readonly<State>} state @param {Context} context */
const radio = (mode, {maps}, {store, t}) =>
  h(
    'label',
    {},
    h('input', {type: 'radio', name: 'maps', id: `maps-${mode}`, checked: maps === mode, onchange: () => store.set({maps: mode})}),
    t(`maps.${mode}`),
  );
