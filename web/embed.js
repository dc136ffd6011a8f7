// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The page for a frame of another page: the same state as the atlas, read from the same link; title, options, map and attribution.
// It keeps nothing in the browser, since in a frame it may not.

import {loadAtlas, loadFiner} from './api/collections.js';
import {getJson} from './api/client.js';
import {createDrafting} from './draw/drafting.js';
import {createWords} from './i18n/i18n.js';
import {byId} from './lib/html.js';
import {createComparing} from './state/comparing.js';
import {createCovering} from './state/covering.js';
import {DEFAULTS, firstOptions} from './state/defaults.js';
import {createDetail, levelFor} from './state/detail.js';
import {welcome} from './draw/saving.js';
import {resolve} from './state/known.js';
import {readLink} from './state/link.js';
import {ownIds} from './state/own.js';
import {createStore} from './state/store.js';
import {createContext} from './view/context.js';
import {createEmbedFrame} from './view/embed-frame.js';
import {createMaps} from './view/maps-control.js';
import {createMessages} from './view/messages.js';
import {tellLost, tellMissing, tellUnknown} from './view/missing.js';

/** @import {AtlasMap} from './api/types.js' */

const store = createStore(DEFAULTS);
const words = createWords((language) => getJson(`i18n/${language}.json`));
const messages = createMessages(words.t);
const root = document.documentElement;

start().catch((error) => messages.trouble('start', error, () => location.reload()));

async function start() {
  followTheme();
  const read = await readLink(location.hash);
  const zoom = read.patch.view?.zoom ?? 0;
  const [{data, missing}] = await Promise.all([loadAtlas(levelFor(zoom)), words.use(read.patch.ui ?? DEFAULTS.ui)]);
  const first = firstOptions(data);
  const context = createContext(store, data, words);
  const follow = async () => {
    const {patch, wrong} = await readLink(location.hash);
    const wanted = {...DEFAULTS, proposals: first, ...patch};
    const [lost] = await Promise.all([welcome(data, ownIds(wanted), []), words.use(wanted.ui)]);
    store.set(wanted);
    const isLost = (/** @type {string} */ part) => lost.some(({id}) => part.split('~')[0] === id);
    tellUnknown([...wrong, ...resolve(store, data)].filter((part) => !isLost(part)), messages, context);
    tellLost(lost, () => void follow(), messages, context);
  };
  await follow();
  tellMissing(missing, messages, context);
  const frame = createEmbedFrame(context, first);
  /** @type {AtlasMap|null} */
  let map = null;
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
  const drafting = createDrafting();
  const maps = createMaps(context, {
    room: byId('map-room'), first: () => map, messages, drafting, draftText: () => '', level: detail.level, done: () => redraw(),
  });
  const comparing = createComparing({store, messages, done: () => redraw(), draft: () => '', level: detail.level});
  const covering = createCovering(store, messages, () => redraw());
  const redraw = () => {
    const model = maps.joined(covering.joined(comparing.model()));
    frame.update(store.get(), model);
    maps.update(store.get(), model);
    map?.update(store.get(), model);
  };
  store.subscribe((_, changed) => {
    comparing.follow(changed);
    covering.follow();
    redraw();
  });
  redraw();
  if (data.proposals.features.length > 0) comparing.follow(new Set(['proposals']));
  covering.follow();
  const {createAtlasMap} = await import('./map/atlas-map.js');
  map = createAtlasMap(byId('map'), {store, data, t: words.t, drafting, zoomed: detail.need});
  new ResizeObserver(() => map?.resize()).observe(byId('map'));
  redraw();
  window.addEventListener('hashchange', follow);
  root.classList.add('ready');
}

/** By day or by night as the system prefers. */
function followTheme() {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => void (root.dataset.theme = dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', apply);
  apply();
}
