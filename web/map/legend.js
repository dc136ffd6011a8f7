// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The legend: every line and symbol that is on the map now, in words, drawn by the same strokes; with perspective and day.

import {createFormat} from '../lib/format.js';
import {h} from '../lib/html.js';
import {entriesOf} from './legend-entries.js';

/** @import {Language, State, Translate} from '../api/types.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Scene} from './scene.js' */
/** @import {Format} from '../lib/format.js' */

/** @typedef {{state: Readonly<State>, scene: Scene}} Shown */

/** Narrower windows start with the legend closed. */
const OPEN_FROM_WIDTH = 900;
const [WIDTH, HEIGHT] = [32, 18];

/**
 * @param {HTMLElement} root
 * @param {{t: Translate, aside: HTMLElement, onToggle: () => void}} context `aside` stands at the right of the head line
 */
export function createLegend(root, {t, aside, onToggle}) {
  let language = /** @type {Language} */ ('en');
  const format = createFormat(() => language, t);
  const title = h('strong', {});
  const stand = h('span', {class: 'atlas-legend-stand'});
  const summary = h('summary', {}, title, stand);
  const list = h('ul', {});
  const details = h('details', {class: 'atlas-legend', ontoggle: onToggle}, summary, list);
  details.open = root.clientWidth >= OPEN_FROM_WIDTH;
  root.append(h('div', {class: 'atlas-base'}, aside, details));
  let [before, maps] = [details.open, 'one'];
  /** Two maps side by side have half the room each. @param {State['maps']} next */
  const fit = (next) => {
    if (next !== maps) details.open = (root.parentElement ?? root).clientWidth >= OPEN_FROM_WIDTH * (next === 'side' ? 2 : 1);
    maps = next;
  };
  const forPrint = () => {
    before = details.open;
    details.open = true;
  };
  const afterPrint = () => void (details.open = before);
  window.addEventListener('beforeprint', forPrint);
  window.addEventListener('afterprint', afterPrint);
  return {
    element: details,
    destroy() {
      window.removeEventListener('beforeprint', forPrint);
      window.removeEventListener('afterprint', afterPrint);
    },
    /** @param {Readonly<State>} state @param {Scene} scene @param {Shown|null} second what a second map shows, told together with the first */
    update(state, scene, second) {
      language = state.ui;
      fit(state.maps);
      title.textContent = t('map.legend');
      const stands = [{state, scene}, ...(second ? [second] : [])].map((shown) => standOf(shown, t, format));
      stand.textContent = second ? stands.map((text, i) => `${t(i === 0 ? 'maps.first' : 'maps.second')}: ${text}`).join('; ') : stands.join();
      const entries = [...entriesOf(scene, t), ...(second ? entriesOf(second.scene, t) : [])];
      const once = entries.filter(({words}, i) => entries.findIndex((entry) => entry.words === words) === i);
      list.replaceChildren(...once.map((entry) => h('li', {}, swatch(entry), h('span', {}, entry.words))));
    },
  };
}

/** @param {Shown} shown @param {Translate} t @param {Format} format */
const standOf = ({state, scene}, t, format) =>
  [perspectiveOf(state, scene, t), scene.day.startsWith('9999') ? '' : format.date(scene.day)].filter(Boolean).join(' · ');

/** @param {Readonly<State>} state @param {Scene} scene @param {Translate} t */
function perspectiveOf({perspective, ui}, {data}, t) {
  if (perspective === 'neutral') return t('perspective.neutral');
  return t('perspective.of', {state: data.jurisdictions.byId.get(perspective)?.properties.name?.[ui] ?? perspective});
}

/** @param {Entry} entry @returns {HTMLCanvasElement} */
function swatch({draw}) {
  const ratio = Math.max(2, window.devicePixelRatio || 1);
  const canvas = h('canvas', {width: WIDTH * ratio, height: HEIGHT * ratio, 'aria-hidden': 'true', style: {width: `${WIDTH}px`, height: `${HEIGHT}px`}});
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  if (context) draw(context, {left: 1, right: WIDTH - 1, y: HEIGHT / 2});
  return canvas;
}
