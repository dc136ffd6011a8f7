// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Published figures as dots on a scale, around the measured value with its band; each dot can be reached and says what it is.

import {h, s} from '../lib/html.js';

/** @import {Context} from './context.js' */

/** @typedef {{value: number, measured: number|null, band: number|null, text: string}} Dot values in the unit of the scale */

const [LEFT, RIGHT, BASE] = [14, 306, 30];
const NAME_PX = 46;

/**
 * @param {Dot[]} dots
 * @param {{label: string, digits: number}} scale
 * @param {Context} context
 */
export function dotPlot(dots, {label, digits}, {format}) {
  const measured = [...new Map(dots.filter((dot) => dot.measured !== null).map((dot) => [dot.measured, dot])).values()];
  const values = [...dots.map((dot) => dot.value), ...measured.flatMap(extent)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(most - least, Math.abs(most) * 0.04) * 0.14;
  const [from, to] = [least - spare, most + spare];
  const x = (/** @type {number} */ value) => LEFT + ((value - from) / (to - from)) * (RIGHT - LEFT);
  const name = (/** @type {number} */ value) => format.number(value, digits);
  const published = dots.map((dot) => dot.value);
  const marks = [...measured.map((dot) => dot.measured ?? 0), Math.min(...published), Math.max(...published)];
  return h(
    'div',
    {class: 'dot-room'},
    s(
      'svg',
      {class: 'dot-plot', viewBox: '0 0 320 48', role: 'group', 'aria-label': label},
      measured.map((dot) => bandOf(dot, x)),
      s('line', {class: 'axis-line', x1: LEFT, x2: RIGHT, y1: BASE, y2: BASE}),
      measured.map((dot) =>
        s('line', {class: 'dot-measured', x1: x(dot.measured ?? 0), x2: x(dot.measured ?? 0), y1: 4, y2: BASE + 3}),
      ),
      apart(marks, x).map((value) =>
        s('text', {class: 'axis-text', x: x(value), y: 44, 'text-anchor': 'middle'}, name(value)),
      ),
      dots.map((dot) =>
        s(
          'circle',
          {class: 'dot', cx: x(dot.value), cy: 17, r: 5, tabindex: 0, role: 'img', 'aria-label': dot.text},
          s('title', {}, dot.text),
        ),
      ),
    ),
  );
}

/** @param {Dot} dot */
const extent = ({measured, band}) => [(measured ?? 0) - (band ?? 0), (measured ?? 0) + (band ?? 0)];

/** @param {Dot} dot @param {(value: number) => number} x */
function bandOf(dot, x) {
  if (dot.band === null) return null;
  const [from = 0, to = 0] = extent(dot).map(x);
  return s('rect', {class: 'dot-band', x: from, y: 5, width: Math.max(1, to - from), height: BASE - 5});
}

/** Values whose names do not run into each other; the first of them win. @param {number[]} values @param {(value: number) => number} x */
function apart(values, x) {
  /** @type {number[]} */
  const kept = [];
  for (const value of values) {
    if (kept.every((other) => Math.abs(x(value) - x(other)) > NAME_PX)) kept.push(value);
  }
  return kept;
}
