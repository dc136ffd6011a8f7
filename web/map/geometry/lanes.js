// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Lines that run on the same ground, laid side by side on the screen: where they come close, each gets a lane.

/**
 * Points at even steps along a line, first and last included.
 * @param {ArrayLike<number>} xy
 * @param {number} step pixels
 * @returns {number[]} x, y, x, y…
 */
export function resampled(xy, step) {
  const points = [xy[0], xy[1]];
  let left = step;
  for (let i = 2; i < xy.length; i += 2) {
    const [ax, ay] = [xy[i - 2], xy[i - 1]];
    const length = Math.hypot(xy[i] - ax, xy[i + 1] - ay);
    let at = left;
    for (; at < length; at += step) points.push(ax + ((xy[i] - ax) * at) / length, ay + ((xy[i + 1] - ay) * at) / length);
    left = at - length;
  }
  const end = xy.length - 2;
  if (points[points.length - 2] !== xy[end] || points[points.length - 1] !== xy[end + 1]) points.push(xy[end], xy[end + 1]);
  return points;
}

/**
 * @typedef {object} LaneRule
 * @property {number} near lines closer than about this share lanes, pixels
 * @property {number} pitch from lane to lane, pixels
 * @property {number} run company shorter than this many samples is a mere crossing, and a gap shorter than this is no gap
 * @property {number} ease samples over which a line changes its lane
 */

/**
 * A line, whose it is (0 to 30; lanes lie in this order) and which way it runs compared with the first owner's lines.
 * @typedef {{xy: number[], owner: number, direction: 1|-1}} Runner samples x, y, x, y…, about evenly spaced
 */

/**
 * How far each sample of each line moves to the right of its direction, so that lines on the same ground lie side by side.
 * @param {Runner[]} runners
 * @param {LaneRule} rule
 * @returns {Float64Array[]} pixels, one per sample
 */
export function laneOffsets(runners, rule) {
  const grid = occupancy(runners, rule.near);
  const owners = [...new Set(runners.map(({owner}) => owner))].sort((a, b) => a - b);
  return runners.map(({xy, owner: own, direction}) => {
    const offsets = new Float64Array(xy.length / 2);
    for (const other of owners.filter((owner) => owner !== own)) {
      const side = ((other < own ? 1 : -1) * direction * rule.pitch) / 2;
      together(xy, {grid, other, rule}).forEach((flag, i) => (offsets[i] += flag * side));
    }
    return eased(eased(offsets, rule.ease), rule.ease);
  });
}

/** @param {Runner[]} runners @param {number} cell @returns {(x: number, y: number) => number} bits of the lines nearby */
function occupancy(runners, cell) {
  /** @type {Map<number, number>} */
  const bits = new Map();
  const key = (/** @type {number} */ column, /** @type {number} */ row) => column * 65536 + row;
  for (const {xy, owner} of runners) {
    for (let i = 0; i < xy.length; i += 2) {
      const [column, row] = [Math.floor(xy[i] / cell), Math.floor(xy[i + 1] / cell)];
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) bits.set(key(c, r), (bits.get(key(c, r)) ?? 0) | (1 << owner));
      }
    }
  }
  return (x, y) => bits.get(key(Math.floor(x / cell), Math.floor(y / cell))) ?? 0;
}

/**
 * @param {number[]} line
 * @param {{grid: (x: number, y: number) => number, other: number, rule: LaneRule}} context
 * @returns {Uint8Array} 1 where the other line keeps company
 */
function together(line, {grid, other, rule}) {
  const flags = new Uint8Array(line.length / 2);
  for (let i = 0; i < flags.length; i++) flags[i] = (grid(line[2 * i], line[2 * i + 1]) >> other) & 1;
  return withoutShortRuns(withoutShortRuns(flags, 0, rule.run), 1, rule.run);
}

/** @param {Uint8Array} flags @param {0|1} value @param {number} run */
function withoutShortRuns(flags, value, run) {
  let start = 0;
  for (let i = 1; i <= flags.length; i++) {
    if (i < flags.length && flags[i] === flags[start]) continue;
    const inner = start > 0 && i < flags.length;
    if (flags[start] === value && i - start < run && inner) flags.fill(1 - value, start, i);
    start = i;
  }
  return flags;
}

/** @param {Float64Array} values @param {number} reach samples on either side @returns {Float64Array} moving average */
function eased(values, reach) {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  return values.map((_, i) => {
    const [from, to] = [Math.max(0, i - reach), Math.min(values.length, i + reach + 1)];
    return (sums[to] - sums[from]) / (to - from);
  });
}

/**
 * @param {ArrayLike<number>} line samples
 * @param {ArrayLike<number>} offsets to the right, pixels
 * @returns {number[]} the moved line
 */
export function moved(line, offsets) {
  const result = new Array(line.length);
  const last = line.length - 2;
  for (let i = 0; i <= last; i += 2) {
    const [from, to] = [Math.max(0, i - 4), Math.min(last, i + 4)];
    const [dx, dy] = [line[to] - line[from], line[to + 1] - line[from + 1]];
    const length = Math.hypot(dx, dy) || 1;
    result[i] = line[i] - (dy / length) * offsets[i / 2];
    result[i + 1] = line[i + 1] + (dx / length) * offsets[i / 2];
  }
  return result;
}
