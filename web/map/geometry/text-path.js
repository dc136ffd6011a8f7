// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Text along a line: the straightest window that is long enough, and where each letter stands on it.

/** @typedef {{x: number, y: number, angle: number}} Stand middle of a letter, radians */

/** @param {ArrayLike<number>} xy evenly sampled @param {number} reach samples on either side @returns {number[]} without the wiggles */
export function calmed(xy, reach) {
  const count = xy.length / 2;
  /** @type {number[]} */
  const result = [];
  for (let i = 0; i < count; i++) {
    const span = Math.min(reach, i, count - 1 - i);
    let [x, y] = [0, 0];
    for (let j = i - span; j <= i + span; j++) {
      x += xy[2 * j];
      y += xy[2 * j + 1];
    }
    result.push(x / (2 * span + 1), y / (2 * span + 1));
  }
  return result;
}

/** How much shorter the straight way may be than the line under the text, as a share. */
const MOST_BENT = 0.16;

/**
 * Windows of a line from the straightest to the most bent, none bent more than a reader can follow.
 * @param {ArrayLike<number>} xy
 * @param {number} width of the text, pixels
 * @returns {number[]} index of the first sample of each window
 */
export function windows(xy, width) {
  const count = xy.length / 2;
  const along = new Float64Array(count);
  for (let i = 1; i < count; i++) along[i] = along[i - 1] + Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
  const whole = along[count - 1] ?? 0;
  /** @type {{at: number, bend: number}[]} */
  const found = [];
  for (let at = 0, end = 0; at < count; at += 3) {
    while (end < count && along[end] - along[at] < width * 1.04) end++;
    if (end === count) break;
    const length = along[end] - along[at];
    const bend = 1 - Math.hypot(xy[2 * end] - xy[2 * at], xy[2 * end + 1] - xy[2 * at + 1]) / length;
    const aside = Math.abs(along[at] + length / 2 - whole / 2) / whole;
    if (bend < MOST_BENT) found.push({at, bend: bend + aside * 0.05});
  }
  return found.sort((a, b) => a.bend - b.bend).map(({at}) => at);
}

/**
 * @param {ArrayLike<number>} xy
 * @param {{at: number, widths: number[], lift: number}} text first sample, width of each letter, how far above the line, pixels
 * @returns {Stand[]} one per letter, always readable from left to right; fewer when the line ends
 */
export function stands(xy, {at, widths, lift}) {
  const whole = widths.reduce((a, b) => a + b, 0);
  const start = {x: xy[2 * at], y: xy[2 * at + 1]};
  const end = walk(xy, at, whole);
  const backwards = end !== null && end.x < start.x;
  let done = 0;
  /** @type {Stand[]} */
  const result = [];
  for (const width of widths) {
    const middle = done + width / 2;
    const place = walk(xy, at, backwards ? whole - middle : middle);
    if (!place) break;
    const angle = backwards ? place.angle + Math.PI : place.angle;
    result.push({x: place.x + Math.sin(angle) * lift, y: place.y - Math.cos(angle) * lift, angle});
    done += width;
  }
  return result;
}

/** @param {ArrayLike<number>} xy @param {number} at @param {number} length @returns {Stand|null} */
function walk(xy, at, length) {
  let left = length;
  for (let i = 2 * at + 2; i < xy.length; i += 2) {
    const [dx, dy] = [xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]];
    const step = Math.hypot(dx, dy);
    if (left <= step) {
      const share = step > 0 ? left / step : 0;
      return {x: xy[i - 2] + dx * share, y: xy[i - 1] + dy * share, angle: Math.atan2(dy, dx)};
    }
    left -= step;
  }
  return null;
}
