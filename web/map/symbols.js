// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Point symbols: crossings, observers with their reach, incidents, control points. Map and legend use the same strokes.

import {take} from './ink.js';

/** @import {Context} from './ink.js' */
/** @import {Palette} from './palette.js' */

/** @typedef {[number, number]} At canvas pixels */

/** @param {Context} context @param {At} at @param {{text: string, colours: string[], palette: Palette}} sign */
export function crossingSign(context, [x, y], {text, colours, palette}) {
  const half = signWidth(text) / 2;
  context.beginPath();
  context.roundRect(x - half, y - 8.5, 2 * half, 17, 3.5);
  context.fillStyle = palette.colour('raised');
  context.fill();
  take(context, {colour: palette.colour('ink'), width: 1.4});
  context.stroke();
  colours.forEach((colour, i) => {
    context.fillStyle = colour;
    const share = (2 * half - 7) / colours.length;
    context.fillRect(x - half + 3.5 + i * share, y + 5, share, 2);
  });
  context.fillStyle = palette.colour('ink');
  context.font = `600 11px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y - 0.5);
}

/** @param {string} text @returns {number} pixels */
export const signWidth = (text) => Math.max(17, 8 + text.length * 6.6);

/** @param {Context} context @param {At} at @param {{open: boolean, palette: Palette}} sign other crossings: a small gate */
export function smallCrossing(context, [x, y], {open, palette}) {
  context.beginPath();
  context.rect(x - 3.5, y - 3.5, 7, 7);
  context.fillStyle = palette.colour(open ? 'ink' : 'raised');
  context.fill();
  take(context, {colour: palette.colour('ink'), width: 1.2});
  context.stroke();
}

/** Shape by kind, so that no colour is needed. @param {Context} context @param {At} at @param {{kind: string, palette: Palette}} sign */
export function observerSign(context, [x, y], {kind, palette}) {
  const size = kind === 'headquarters' ? 7.5 : 6;
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x + size * 0.92, y + size * 0.72);
  context.lineTo(x - size * 0.92, y + size * 0.72);
  context.closePath();
  take(context, {colour: palette.colour('halo'), width: 4});
  context.stroke();
  const hollow = kind !== 'headquarters' && kind !== 'operating-base';
  context.fillStyle = palette.colour(hollow ? 'halo' : 'map-observer');
  context.fill();
  take(context, {colour: palette.colour('map-observer'), width: 1.3});
  context.stroke();
  if (kind !== 'headquarters') return;
  context.beginPath();
  context.arc(x, y + 1.5, 1.8, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('halo');
  context.fill();
}

/** Two halves of equal size: one reports, the other answers. @param {Context} context @param {At} at @param {Palette} palette */
export function incidentSign(context, [x, y], palette) {
  context.beginPath();
  context.arc(x, y, 5.5, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('halo');
  context.fill();
  for (const start of [-0.5, 0.5]) {
    context.beginPath();
    context.arc(x, y, 5, start * Math.PI + 0.3, (start + 1) * Math.PI - 0.3);
    take(context, {colour: palette.colour('ink'), width: 2});
    context.stroke();
  }
  context.beginPath();
  context.arc(x, y, 1.4, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('ink');
  context.fill();
}

/** @param {Context} context @param {At} at @param {Palette} palette a place held since a date: a lozenge */
export function controlSign(context, [x, y], palette) {
  context.beginPath();
  context.moveTo(x, y - 6);
  context.lineTo(x + 6, y);
  context.lineTo(x, y + 6);
  context.lineTo(x - 6, y);
  context.closePath();
  context.fillStyle = palette.colour('halo');
  context.fill();
  take(context, {colour: palette.colour('ink'), width: 1.3, dash: [3, 2]});
  context.stroke();
}

/** @param {Context} context @param {At} at @param {{letter: string, colour: string, palette: Palette}} sign second cue of an option */
export function cueSign(context, [x, y], {letter, colour, palette}) {
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  take(context, {colour: palette.colour('halo'), width: 1.6});
  context.stroke();
  context.fillStyle = palette.colour('halo');
  context.font = `700 10.5px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letter, x, y + 0.5);
}

/** @param {Context} context @param {string} colour @param {{slope?: 1|-1, gap?: number}} [how] @returns {CanvasPattern|string} */
export function hatch(context, colour, {slope = 1, gap = 6} = {}) {
  if ('hatch' in context) return /** @type {any} */ (context).hatch(colour, {slope, gap});
  const tile = document.createElement('canvas');
  tile.width = tile.height = gap * 2;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.scale(2, 2);
  take(pen, {colour, width: 1.1});
  for (const shift of [-gap, 0, gap]) {
    pen.beginPath();
    pen.moveTo(shift, slope > 0 ? gap : 0);
    pen.lineTo(shift + gap, slope > 0 ? 0 : gap);
    pen.stroke();
  }
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(0.5));
  return pattern ?? colour;
}
