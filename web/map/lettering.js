// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Measures and draws text with a halo; widths are remembered.

import {stands} from './geometry/text-path.js';
import {take} from './ink.js';

/** @import {Context} from './ink.js' */
/** @import {Stand} from './geometry/text-path.js' */

/** @typedef {{font: string, colour: string, halo: string, haloWidth?: number, spacing?: number}} Type */

/** @type {Map<string, number>} */
const widths = new Map();
const MOST_REMEMBERED = 5000;

/** @param {Context} context @param {string} text @param {string} font @returns {number} pixels */
export function widthOf(context, text, font) {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const {width} = context.measureText(text);
  if (widths.size > MOST_REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}

/** @param {Context} context @param {string} text @param {Type} type @returns {number[]} advance of each letter, pixels */
export const advances = (context, text, {font, spacing = 0}) => [...text].map((letter) => widthOf(context, letter, font) + spacing);

/** @param {Context} context @param {Type} type */
function setType(context, {font, colour, halo, haloWidth = 3}) {
  take(context, {colour: halo, width: haloWidth});
  context.font = font;
  context.fillStyle = colour;
  context.textBaseline = 'middle';
}

/** @param {Context} context @param {{text: string, x: number, y: number}} line left middle @param {Type} type */
export function write(context, {text, x, y}, type) {
  setType(context, type);
  context.textAlign = 'left';
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** @param {Context} context @param {{text: string, x: number, y: number}} line centre @param {Type} type letter by letter, spaced */
export function writeSpaced(context, {text, x, y}, type) {
  const steps = advances(context, text, type);
  const whole = steps.reduce((a, b) => a + b, 0) - (type.spacing ?? 0);
  setType(context, type);
  context.textAlign = 'left';
  for (const draw of /** @type {const} */ (['strokeText', 'fillText'])) {
    let at = x - whole / 2;
    [...text].forEach((letter, i) => {
      context[draw](letter, at, y);
      at += steps[i];
    });
  }
}

/**
 * @param {Context} context
 * @param {{text: string, xy: ArrayLike<number>, at: number, lift: number}} line
 * @param {Type} type
 * @returns {Stand[]} where the letters would stand; drawn by `writeStands`
 */
export const standsOf = (context, {text, xy, at, lift}, type) => stands(xy, {at, widths: advances(context, text, type), lift});

/** @param {Context} context @param {{text: string, stands: Stand[]}} line @param {Type} type */
export function writeStands(context, {text, stands: places}, type) {
  setType(context, type);
  context.textAlign = 'center';
  const letters = [...text];
  for (const draw of /** @type {const} */ (['strokeText', 'fillText'])) {
    places.forEach(({x, y, angle}, i) => {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      context[draw](letters[i], 0, 0);
      context.restore();
    });
  }
}
