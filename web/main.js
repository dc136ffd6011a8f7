// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Wires the page: words, data, state, views and map, in that order, on one screen.

import {loadAtlas, loadFiner} from './api/collections.js';
import {getJson} from './api/client.js';
import {createWords} from './i18n/i18n.js';
import {createKeeping} from './draw/keeping.js';
import {createDraftText, createLivingDraft} from './draw/living.js';
import {createSaving, welcome} from './draw/saving.js';
import {byId} from './lib/html.js';
import {createComparing} from './state/comparing.js';
import {createCovering} from './state/covering.js';
import {DEFAULTS, firstOptions} from './state/defaults.js';
import {createDetail, levelFor, WHOLE} from './state/detail.js';
import {resolve} from './state/known.js';
import {readLink, toLink} from './state/link.js';
import {ownIds} from './state/own.js';
import {createStore} from './state/store.js';
import {createBar} from './view/bar.js';
import {createContext} from './view/context.js';
import {createDrawer} from './view/drawer.js';
import {createImporter} from './view/importer.js';
import {createLayers} from './view/layers.js';
import {lazily} from './view/lazily.js';
import {createMaps, createMapsControl} from './view/maps-control.js';
import {createMessages} from './view/messages.js';
import {createOwnList} from './view/own-list.js';
import {patternDefinitions} from './view/patterns.js';
import {closePopoversOutside} from './view/popover.js';
import {createProposals} from './view/proposals.js';
import {createShell} from './view/shell.js';
import {createStories} from './view/stories.js';
import {tellLost, tellMissing, tellUnknown} from './view/missing.js';

/** @import {AtlasMap, Feature, FeatureRef, State} from './api/types.js' */
/** @import {Context, View} from './view/context.js' */

const store = createStore(DEFAULTS);
const words = createWords((language) => getJson(`i18n/${language}.json`));
const messages = createMessages(words.t);

window.addEventListener('error', ({error}) => error && messages.trouble('unexpected', error, () => location.reload()));
window.addEventListener('unhandledrejection', ({reason}) => messages.trouble('unexpected', reason, () => location.reload()));
start().catch((error) => messages.trouble('start', error, () => location.reload()));

/** Asked for at once, so that it is here when the data is. */
const mapScript = import('./map/atlas-map.js');
mapScript.catch(() => {});

async function start() {
  const read = await readLink(location.hash);
  if (read.link !== location.hash) history.replaceState(null, '', read.link);
  store.set(read.patch);
  const zoom = read.patch.view?.zoom ?? 0;
  const [{data, missing}] = await Promise.all([loadAtlas(levelFor(zoom)), words.use(store.get().ui)]);
  const first = firstOptions(data);
  if (!read.patch.proposals) store.set({proposals: first});
  const context = createContext(store, data, words);
  tellMissing(missing, messages, context);
  const keeping = createKeeping(localStorage);
  const lost = await welcome(data, ownIds(store.get()), keeping.saved());
  settle({lost, wrong: read.wrong, link: location.hash}, context, first);
  const drafting = createLivingDraft({store, data, t: words.t, messages, keeping});
  const saving = createSaving({store, data, t: words.t, drafting, keeping});
  /** @type {AtlasMap|null} */
  let map = null;
  const focus = (/** @type {FeatureRef} */ ref) => map?.focus(ref);
  const highlight = (/** @type {Feature[]} */ features) => map?.highlight(features);
  document.body.append(patternDefinitions());
  closePopoversOutside();
  const desk = {drafting, saving, messages, addPoint: () => map?.addPoint(), focusMap: () => byId('map').focus()};
  const untold = (/** @type {unknown} */ error, /** @type {() => void} */ again) => messages.trouble('later', error, again);
  const editor = lazily(({createEditor}) => createEditor(context, desk), untold, () => drafting.get().open);
  const importer = createImporter(context, {drafting, messages, highlight});
  const ownList = createOwnList(section('side', 'own'), context, {drafting, saving, messages, importFile: importer.open});
  const detail = createDetail(
    zoom,
    async (level) => takenBy(await loadFiner(data, level)),
    (error, again) => messages.trouble('detail', error, again),
  );
  const takenBy = (/** @type {() => void} */ take) => () => {
    take();
    map?.renew();
    maps.renew();
    comparing.follow(new Set());
  };
  const draftText = createDraftText(drafting, words.t);
  const maps = createMaps(context, {room: byId('map-room'), first: () => map, messages, drafting, draftText, level: detail.level, done: () => redraw()});
  /** @type {View[]} */
  const views = [
    createShell(context),
    createBar(context, {messages, focus, picture: async (...what) => map?.picture(...what), printer: async () => map?.printer()}),
    createProposals(section('side', 'list'), context),
    ownList,
    createLayers(section('side', 'layers-room'), context),
    createDrawer(context, {focus, highlight, messages}),
    lazily(({createPanel}) => createPanel(context), untold, ({selected}) => selected !== null),
    maps,
    createMapsControl(context, maps, byId('map-room')),
    createStories(context, messages),
    importer,
    editor,
  ];
  const comparing = createComparing({store, messages, done: () => redraw(), draft: draftText, level: detail.level});
  drafting.subscribe(({open, history, aim}, before) => {
    if (open && !before.open) {
      detail.need(WHOLE);
      editor.update(said(), model());
    }
    if (history !== before.history) comparing.followDraft();
    if (!aim || aim === before.aim) ownList.update(store.get(), model());
  });
  const covering = createCovering(store, messages, () => redraw());
  const model = () => maps.joined(covering.joined(comparing.model()));
  /** The state as it can be said: while the words of another language are on their way, in those at hand. */
  const said = () => ({...store.get(), ui: words.language()});
  const redraw = () => {
    for (const view of views) view.update(said(), model());
    map?.update(said(), model());
  };
  store.subscribe(async (state, changed) => {
    if (changed.has('hover') && changed.size === 1) {
      for (const view of views) view.hover?.(said(), model());
      map?.update(said(), model());
      return;
    }
    if (changed.has('ui')) {
      redraw();
      await speak(state.ui);
    }
    comparing.follow(changed);
    covering.follow();
    redraw();
    rememberInAddress(store.get(), first);
  });
  redraw();
  if (data.proposals.features.length > 0) comparing.follow(new Set(['proposals']));
  covering.follow();
  try {
    const {createAtlasMap} = await mapScript;
    map = createAtlasMap(byId('map'), {store, data, t: words.t, drafting, zoomed: detail.need});
    new ResizeObserver(() => map?.resize()).observe(byId('map'));
    redraw();
  } catch (error) {
    messages.trouble('map', error, () => location.reload());
    console.error(error);
  }
  window.addEventListener('hashchange', () => follow(context, first));
  document.documentElement.classList.add('ready');
}

/** Without its words a language is not spoken; the one before stays. @param {State['ui']} language */
async function speak(language) {
  try {
    await words.use(language);
  } catch (error) {
    messages.trouble('words', error);
    if (store.get().ui === language) store.set({ui: words.language()});
  }
}

/** @param {string} room @param {string} name */
function section(room, name) {
  const element = document.createElement('section');
  element.className = name;
  byId(room).append(element);
  return element;
}

let written = location.hash;

/** @param {Readonly<State>} state @param {string[]} first */
function rememberInAddress(state, first) {
  const link = toLink(state, first);
  if (link === written) return;
  written = link;
  history.replaceState(null, '', link === '#v1' ? location.pathname + location.search : link);
}

/**
 * Leaves out of the state what the atlas does not know, and says so; what could not be read can be tried again.
 * @param {{lost: {id: string, error: unknown}[], wrong: string[], link: string}} read
 * @param {Context} context
 * @param {string[]} first
 */
function settle({lost, wrong, link}, context, first) {
  const again = () => {
    history.replaceState(null, '', link);
    written = '';
    void follow(context, first);
  };
  const isLost = (/** @type {string} */ part) => lost.some(({id}) => part.split('~')[0] === id);
  const unknown = [...wrong, ...resolve(store, context.data)].filter((part) => !isLost(part));
  tellUnknown(unknown, messages, context);
  tellLost(lost, again, messages, context);
}

/** A link pasted into the open page. @param {Context} context @param {string[]} first */
async function follow(context, first) {
  if (location.hash === written) return;
  const {patch, wrong, link} = await readLink(location.hash);
  if (link !== location.hash) history.replaceState(null, '', link);
  const wanted = {...DEFAULTS, proposals: first, ...patch};
  const lost = await welcome(context.data, ownIds(wanted), []);
  store.set(wanted);
  settle({lost, wrong, link}, context, first);
}
