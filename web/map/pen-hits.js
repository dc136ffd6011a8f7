// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which point or segment of the draft is under the pointer.

import {pixelsOf} from './own-line.js';

/** @import {Draft} from '../draw/draft.js' */
/** @import {Frame} from './frame.js' */

const HANDLE = {mouse: 10, touch: 20};
const SEGMENT = 6;

/**
 * @param {Frame} frame
 * @param {Draft} draft
 * @param {[number, number]} at canvas pixels
 * @param {'mouse'|'touch'} by
 * @returns {number|null} the index of the nearest point
 */
export function handleAt(frame, {points}, [x, y], by) {
  let reach = HANDLE[by];
  /** @type {number|null} */
  let found = null;
  points.forEach((point, i) => {
    const [px, py] = pixelsOf(frame, point);
    const away = Math.hypot(px - x, py - y);
    if (away <= reach) [reach, found] = [away, i];
  });
  return found;
}

/**
 * @param {Frame} frame
 * @param {Draft} draft
 * @param {[number, number]} at canvas pixels
 * @returns {number|null} the index of the first point of the nearest segment
 */
export function segmentAt(frame, {points}, [x, y]) {
  let reach = SEGMENT;
  /** @type {number|null} */
  let found = null;
  for (let i = 1; i < points.length; i++) {
    if (points[i].starts) continue;
    const [[ax, ay], [bx, by]] = [pixelsOf(frame, points[i - 1]), pixelsOf(frame, points[i])];
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
    const away = Math.hypot(ax + share * dx - x, ay + share * dy - y);
    if (away <= reach) [reach, found] = [away, i - 1];
  }
  return found;
}
