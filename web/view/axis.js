// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The kilometre axis that all strips share.

import {s} from '../lib/html.js';

/** @import {Format} from '../lib/format.js' */

/** @typedef {{width: number, longestMetres: number}} Scale */

const TICK_GAP_PX = 74;

/** @param {Scale} scale @returns {(metres: number) => number} pixels from the left end */
export const position =
  ({width, longestMetres}) =>
  (metres) =>
    (metres / longestMetres) * width;

/**
 * A round step (1, 2 or 5 times a power of ten) that leaves room for the labels.
 * @param {Scale} scale
 * @returns {number} metres
 */
export function tickStep({width, longestMetres}) {
  const wanted = (longestMetres * TICK_GAP_PX) / Math.max(width, TICK_GAP_PX);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 2, 5].find((factor) => factor * power >= wanted) ?? 10);
}

/**
 * @param {Scale} scale
 * @param {Format} format
 * @param {string} unit
 */
export function drawAxis(scale, format, unit) {
  const x = position(scale);
  const step = tickStep(scale);
  const count = Math.floor(scale.longestMetres / step);
  const ticks = Array.from({length: count + 1}, (_, i) => i * step);
  return s(
    'svg',
    {class: 'axis', width: scale.width, height: 20, 'aria-hidden': 'true'},
    s('line', {class: 'axis-line', x1: 0, x2: scale.width, y1: 0.5, y2: 0.5}),
    ticks
      .map((metres) => [
        s('line', {class: 'axis-line', x1: x(metres), x2: x(metres), y1: 0, y2: 5}),
        s(
          'text',
          {class: 'axis-text', x: x(metres), y: 16, 'text-anchor': anchor(x(metres), scale.width)},
          format.kilometres(metres, step < 1000 ? 1 : 0) + (metres === 0 ? ` ${unit}` : ''),
        ),
      ])
      .flat(),
  );
}

/** @param {number} x @param {number} width */
const anchor = (x, width) => (x < 12 ? 'start' : x > width - 14 ? 'end' : 'middle');
