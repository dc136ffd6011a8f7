// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The second map: what it shows is asked for as for the first, it moves with the first, and both say in words what they show.

import {NOTHING, signedAs} from '../api/comparison.js';
import {h} from '../lib/html.js';
import {createAtlasMap} from '../map/atlas-map.js';
import {linkWindows} from '../map/linked.js';
import {createComparing} from '../state/comparing.js';
import {createCovering} from '../state/covering.js';
import {secondState} from '../state/second.js';
import {createDivider} from './divider.js';
import {styled} from './lazily.js';
import {createCaptions} from './second-captions.js';
import {secondForm} from './second-form.js';

/** @import {AtlasMap, Model, State, Store} from '../api/types.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Context} from './context.js' */
/** @import {Messages} from './messages.js' */

/**
 * @typedef {object} Around
 * @property {HTMLElement} room around the first map
 * @property {AtlasMap} first
 * @property {Messages} messages
 * @property {Drafting} drafting
 * @property {() => string} draftText the reader's own line, as it is sent
 * @property {() => number} level of the lines that are asked for, see state/detail.js
 * @property {() => void} done called when the second map shows something else
 */

/** @typedef {Awaited<ReturnType<typeof createSecondMap>>} SecondMap */

/** @param {Context} context @param {Around} around */
export async function createSecondMap(context, {room, first, messages, drafting, draftText, level, done}) {
  const {store, data, t} = context;
  await styled('style/maps.css');
  const element = h('div', {id: 'map-second', class: 'map'});
  room.append(element);
  /** @type {ReturnType<typeof linkWindows>|null} */
  let linked = null;
  const own = ownStore(store, () => linked?.settle());
  room.classList.add('maps-two');
  // Buttons and legend of the first map serve both; they lie on the second only where it lies over the first.
  const furniture = () => (store.get().maps === 'swipe' ? first.furniture() : []);
  const map = createAtlasMap(element, {store: own, data, t, drafting, zoomed: () => {}, second: {label: () => t('maps.second'), furniture}});
  const comparing = createComparing({store: own, messages, done, draft: draftText, level});
  const covering = createCovering(own, messages, done);
  drafting.subscribe(({history}, before) => {
    if (history !== before.history && isOn()) comparing.followDraft();
  });
  const isOn = () => store.get().maps !== 'one';
  const captions = createCaptions(room, context);
  const divider = createDivider(room, {store, t, moved: captions.fit});
  const size = () => {
    if (element.clientWidth === 0) return;
    map.resize();
    captions.fit();
  };
  new ResizeObserver(size).observe(element);
  const signed = signing();
  const model = (/** @type {Readonly<Model>} */ main) => signed(covering.joined(comparing.model()), main);
  const open = () => {
    size();
    linked = linkWindows(first.window, map.window);
  };
  const close = () => {
    linked?.destroy();
    linked = null;
    room.style.removeProperty('--divider');
  };
  const joined = joining(context, model);
  return {
    form: (/** @type {Readonly<State>} */ state) => secondForm(state, context),
    joined,
    renew: map.renew,
    hover: (/** @type {Readonly<State>} */ state, /** @type {Readonly<Model>} */ main) => isOn() && map.update(secondState(state), model(main)),
    update(/** @type {Readonly<State>} */ state, /** @type {Readonly<Model>} */ main) {
      for (const name of /** @type {const} */ (['side', 'swipe'])) room.classList.toggle(`maps-${name}`, state.maps === name);
      room.classList.toggle('maps-two', isOn());
      if (!isOn()) return close();
      if (!linked) open();
      comparing.follow(new Set(['proposals']));
      covering.follow();
      divider.update(state);
      const {second} = joined(main);
      map.update(secondState(state), second?.model ?? NOTHING);
      captions.update(state, main, second?.model ?? NOTHING);
    },
  };
}

/**
 * The store as the second map knows it: it reads a state of its own and stands where the first stands.
 * @param {Store} store
 * @param {() => void} settle has the first map stand where the second stands, before that is told
 * @returns {Store}
 */
const ownStore = (store, settle) => ({
  get: () => ({...secondState(store.get()), view: null}),
  set({hover, ...patch}) {
    if (patch.view) settle();
    // The strips below know the options of the first map only.
    const known = !hover || store.get().proposals.includes(hover.option);
    store.set(hover === undefined || !known ? patch : {...patch, hover});
  },
  subscribe: (listener) => store.subscribe(listener),
});

/** The signs of the first map for the second, made once for the same two models. */
function signing() {
  /** @type {{from: Readonly<Model>, options: unknown, model: Model}|null} */
  let last = null;
  return (/** @type {Readonly<Model>} */ from, /** @type {Readonly<Model>} */ main) => {
    if (last?.from !== from || last.options !== main.options) last = {from, options: main.options, model: signedAs(from, main)};
    return last.model;
  };
}

/**
 * The first map's model together with what the second shows; the same object while neither changes.
 * @param {Context} context
 * @param {(main: Readonly<Model>) => Model} modelOf
 * @returns {(main: Readonly<Model>) => Readonly<Model>}
 */
function joining({store}, modelOf) {
  /** @type {{from: Readonly<Model>, second: Model, key: string, model: Readonly<Model>}|null} */
  let last = null;
  return (main) => {
    if (store.get().maps === 'one') return main;
    if (last?.model === main) return main;
    const [second, {hover: _hover, view: _view, selected: _selected, ...state}] = [modelOf(main), secondState(store.get())];
    const key = JSON.stringify(state);
    if (last?.from !== main || last.second !== second || last.key !== key)
      last = {from: main, second, key, model: {...main, second: {state: secondState(store.get()), model: second}}};
    return last.model;
  };
}
