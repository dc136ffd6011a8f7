// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The window one drawing is made for: where its pixels lie in the world, and what of it the reader sees.

import {grown, meets, ringInside, runsInside} from './geometry/clip.js';
import {latAt, lonAt, metresPerPixel, worldX, worldY} from './geometry/mercator.js';
import {thinned} from './shapes.js';

/** @import {Box, Run} from './geometry/clip.js' */
/** @import {Shape} from './shapes.js' */

/**
 * @typedef {object} Frame
 * @property {number} zoom
 * @property {number} scale pixels for one pixel of zoom 0
 * @property {number} left world position of the left edge, pixels of this zoom
 * @property {number} top
 * @property {Box} box the whole canvas, in its own pixels
 * @property {Box} seen the part of it the map window shows
 * @property {number} ratio device pixels for one CSS pixel
 * @property {number} [soft] share of these that soft things get
 */

/** @param {Frame} frame @param {readonly number[]} lonLat @returns {[number, number]} canvas pixels */
export const toPixels = (frame, [lon, lat]) => [worldX(lon) * frame.scale - frame.left, worldY(lat) * frame.scale - frame.top];

/** @param {Frame} frame @param {number} x @param {number} y @returns {[number, number]} longitude, latitude */
export const toLonLat = (frame, x, y) => [lonAt((x + frame.left) / frame.scale), latAt((y + frame.top) / frame.scale)];

/** @param {Frame} frame @returns {number} metres on the ground for one pixel, in the middle of the window */
export function groundResolution(frame) {
  const middle = toLonLat(frame, 0, (frame.seen.top + frame.seen.bottom) / 2);
  return metresPerPixel(middle[1], frame.zoom);
}

/** @param {Frame} frame @param {ArrayLike<number>} xy pixels of zoom 0 @returns {Float64Array} canvas pixels */
export function placed(frame, xy) {
  const result = new Float64Array(xy.length);
  for (let i = 0; i < xy.length; i += 2) {
    result[i] = xy[i] * frame.scale - frame.left;
    result[i + 1] = xy[i + 1] * frame.scale - frame.top;
  }
  return result;
}

/** @param {Frame} frame @param {number} margin pixels @returns {Box} in pixels of zoom 0 */
function worldBox(frame, margin) {
  const {left, top, right, bottom} = grown(frame.box, margin);
  const {scale} = frame;
  return {left: (left + frame.left) / scale, top: (top + frame.top) / scale, right: (right + frame.left) / scale, bottom: (bottom + frame.top) / scale};
}

/**
 * @param {Frame} frame
 * @param {Shape} shape
 * @param {number} margin pixels beyond the canvas that may still paint into it
 * @returns {Float64Array[]} whole parts that come near the canvas, in its pixels
 */
export function partsIn(frame, shape, margin) {
  const box = worldBox(frame, margin);
  if (!meets(shape.box, box)) return [];
  return shape.parts.filter((part) => meets(part.box, box)).map((part) => placed(frame, thinned(part, frame.zoom)));
}

/** @param {Frame} frame @param {Shape} shape @param {number} [margin] @returns {Run[]} */
export const runsIn = (frame, shape, margin = 40) =>
  partsIn(frame, shape, margin).flatMap((xy) => runsInside(xy, grown(frame.box, margin)));

/** @param {Frame} frame @param {Shape} shape @param {number} [margin] @returns {number[][]} rings cut to the canvas */
export const ringsIn = (frame, shape, margin = 40) =>
  partsIn(frame, shape, margin)
    .map((xy) => ringInside(xy, grown(frame.box, margin)))
    .filter((ring) => ring.length >= 6);
