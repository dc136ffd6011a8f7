// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The path of an SVG pen, built by the calls of a canvas path.

import {number, numbers} from './svg-tree.js';

const ROUND = 2 * Math.PI - 1e-6;

export class SvgPath {
  data = '';

  beginPath() {
    this.data = '';
  }

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.data += `M${number(x)} ${number(y)}`;
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    this.data += `${this.data ? 'L' : 'M'}${number(x)} ${number(y)}`;
  }

  closePath() {
    if (this.data) this.data += 'Z';
  }

  /** Clockwise, as the map draws all its arcs. @param {number} x @param {number} y @param {number} radius @param {number} from @param {number} to */
  arc(x, y, radius, from, to) {
    const at = (/** @type {number} */ angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const bow = (/** @type {number} */ start, /** @type {number} */ end) =>
      `A${numbers([radius, radius, 0])} ${end - start > Math.PI ? 1 : 0} 1 ${numbers(at(end))}`;
    const [startX = 0, startY = 0] = at(from);
    this.lineTo(startX, startY);
    const middle = (from + to) / 2;
    this.data += to - from > ROUND ? bow(from, middle) + bow(middle, to) : bow(from, to);
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  rect(x, y, width, height) {
    this.data += `M${numbers([x, y])}h${number(width)}v${number(height)}h${number(-width)}Z`;
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height @param {number} radius */
  roundRect(x, y, width, height, radius) {
    const [wide, tall] = [number(width - 2 * radius), number(height - 2 * radius)];
    const corner = (/** @type {number} */ dx, /** @type {number} */ dy) => `a${numbers([radius, radius, 0, 0, 1, dx, dy])}`;
    this.data +=
      `M${numbers([x + radius, y])}h${wide}${corner(radius, radius)}v${tall}${corner(-radius, radius)}` +
      `h-${wide}${corner(-radius, -radius)}v-${tall}${corner(radius, -radius)}Z`;
  }
}
