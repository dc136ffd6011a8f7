// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The legend: every line and symbol that is on the map now, in words, drawn by the same strokes; with perspective and day.

import {createFormat} from '../lib/format.js';
import {h} from '../lib/html.js';
import {entriesOf} from './legend-entries.js';

/** @import {Language, State, Translate} from '../api/types.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Scene} from './scene.js' */

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
  let before = details.open;
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
    /** @param {Readonly<State>} state @param {Scene} scene */
    update(state, scene) {
      language = state.ui;
      title.textContent = t('map.legend');
      stand.textContent = [perspectiveOf(state, scene, t), scene.day.startsWith('9999') ? '' : format.date(scene.day)].filter(Boolean).join(' · ');
      list.replaceChildren(...entriesOf(scene, t).map((entry) => h('li', {}, swatch(entry), h('span', {}, entry.words))));
    },
  };
}

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
