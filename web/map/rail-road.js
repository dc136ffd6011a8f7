// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Draws railways and roads by the line grammar; map and legend use the same strokes.

import {stroke} from './ink.js';
import {lineStyle} from './line-style.js';

/** @import {Run} from './geometry/clip.js' */
/** @import {Context} from './ink.js' */

/**
 * @typedef {object} Way
 * @property {Run[]} runs
 * @property {string} mode rail, road or air
 * @property {string} status
 * @property {string} colour
 * @property {string} casing colour around and between
 * @property {number} width pixels
 * @property {boolean} [notional] the course is inferred: drawn pale
 */

const PALE = 0.72;
const BAND_WIDTH = 15;

/** @param {Context} context @param {Way} way the pale band of a course that is not defined */
export function drawBand(context, {runs, status, colour}) {
  if (lineStyle(status).band) stroke(context, runs, {colour, width: BAND_WIDTH, alpha: 0.24, cap: 'round'});
}

/** @param {Context} context @param {Way} way */
export function drawCasing(context, {runs, status, casing, width}) {
  const {band} = lineStyle(status);
  if (!band) stroke(context, runs, {colour: casing, width: width + 2.6, alpha: 0.9});
}

/** @param {Context} context @param {Way} way */
export function drawColour(context, {runs, mode, status, colour, width, notional}) {
  const {dash, dots, band} = lineStyle(status);
  const thick = band ? 2 : mode === 'rail' || dots ? width : width * 0.8;
  const air = mode === 'air' ? [2, 5] : dash;
  stroke(context, runs, {colour, width: thick, dash: air, alpha: notional ? PALE : 1, cap: dots ? 'round' : 'butt'});
}

/** @param {Context} context @param {Way} way the white blocks between the sleepers of a railway */
export function drawSleepers(context, {runs, mode, status, casing, width}) {
  const {sleepers, dots, band} = lineStyle(status);
  if (mode !== 'rail' || band) return;
  stroke(context, runs, {colour: casing, width: width * (dots ? 0.4 : 0.42), dash: sleepers, cap: dots ? 'round' : 'butt'});
}

/** @param {Context} context @param {Way} way all of it, for one line alone */
export function drawWay(context, way) {
  drawBand(context, way);
  drawCasing(context, way);
  drawColour(context, way);
  drawSleepers(context, way);
}
