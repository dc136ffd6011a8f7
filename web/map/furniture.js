// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Buttons and scale bar around the map window.

import {h, s} from '../lib/html.js';

/** @import {Translate} from '../api/types.js' */

const SCALE_WIDEST = 120;

/** @param {string} path @returns {SVGElement} */
const icon = (path) => s('svg', {viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true'}, s('path', {d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.7, 'stroke-linecap': 'round'}));

/**
 * @param {HTMLElement} root
 * @param {{t: Translate, zoomIn: () => void, zoomOut: () => void, fit: () => void}} does
 */
export function createButtons(root, {t, zoomIn, zoomOut, fit}) {
  const make = (/** @type {string} */ path, /** @type {() => void} */ onclick) => h('button', {type: 'button', onclick}, icon(path));
  const buttons = {
    'map.zoomIn': make('M8 3v10M3 8h10', zoomIn),
    'map.zoomOut': make('M3 8h10', zoomOut),
    'map.fit': make('M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10', fit),
  };
  const box = h('div', {class: 'atlas-buttons leaflet-control-zoom'}, ...Object.values(buttons));
  root.append(box);
  const name = () => {
    for (const [key, button] of Object.entries(buttons)) {
      button.setAttribute('aria-label', t(key));
      button.title = t(key);
    }
  };
  name();
  return {element: box, name};
}

/** @param {number} metres for the widest bar @returns {number} the roundest length that fits, metres */
export function roundLength(metres) {
  const power = 10 ** Math.floor(Math.log10(metres));
  return ([5, 2, 1].find((n) => n * power <= metres) ?? 1) * power;
}

/** Corners of the arrow that points north, the map being north-up; 9 by 13. */
export const NORTH = [[4.5, 0], [9, 13], [4.5, 10], [0, 13]];

const arrow = () => s('svg', {viewBox: '0 0 9 13', width: 9, height: 13, 'aria-hidden': 'true'}, s('polygon', {points: NORTH.join(' '), fill: 'currentColor'}));

/** @param {Translate} t @param {string} tiles whose pictures lie under the map */
export function createScale(t, tiles) {
  // As high from the first as later: nothing moves when the map is there.
  const text = h('span', {}, '\u00a0');
  const letter = h('span', {'aria-hidden': 'true'}, t('map.north.letter'));
  const north = h('span', {class: 'atlas-north', role: 'img'}, arrow(), letter);
  const bar = h('span', {class: 'atlas-scale-bar', 'aria-hidden': 'true'});
  return {
    element: h('div', {class: 'atlas-scale'}, tiles && h('span', {class: 'atlas-tiles'}, tiles), text, north, bar),
    /** @param {number} resolution metres for one pixel in the middle of the map */
    update(resolution) {
      const metres = roundLength(SCALE_WIDEST * resolution);
      text.textContent = metres >= 1000 ? t('measure.km', {value: metres / 1000}) : `${metres} ${t('unit.m')}`;
      bar.style.width = `${metres / resolution}px`;
      letter.textContent = t('map.north.letter');
      north.setAttribute('aria-label', t('map.north'));
    },
  };
}
