// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Cutting lines and rings to a rectangle before they are drawn, so that the cost follows what is seen.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** @param {Box} a @param {Box} b */
export const meets = (a, b) => a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

/** @param {Box} box @param {number} x @param {number} y */
export const holds = (box, x, y) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** @param {Box} outer @param {Box} inner @returns {boolean} whether the inner box lies wholly in the outer */
export const within = (outer, inner) => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** @param {Box} box @param {number} by @returns {Box} wider on every side; narrower when negative */
export const grown = (box, by) => ({left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by});

/** @param {Box} a @param {Box} b @returns {Box} what both hold; turned inside out when that is nothing */
export const overlap = (a, b) => ({left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom)});

/** @param {ArrayLike<number>} xy @returns {Box} */
export function boxOf(xy) {
  const box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (let i = 0; i < xy.length; i += 2) {
    if (xy[i] < box.left) box.left = xy[i];
    if (xy[i] > box.right) box.right = xy[i];
    if (xy[i + 1] < box.top) box.top = xy[i + 1];
    if (xy[i + 1] > box.bottom) box.bottom = xy[i + 1];
  }
  return box;
}

/** @typedef {{xy: number[], before: number}} Run a stretch of a line, and the length of the line before it */

/**
 * The runs of a line whose segments touch the box. Segments are kept whole: what sticks out is not seen.
 * @param {ArrayLike<number>} xy
 * @param {Box} box
 * @returns {Run[]}
 */
export function runsInside(xy, box) {
  /** @type {Run[]} */
  const runs = [];
  /** @type {Run|null} */
  let run = null;
  let length = 0;
  for (let i = 2; i < xy.length; i += 2) {
    const [ax, ay, bx, by] = [xy[i - 2], xy[i - 1], xy[i], xy[i + 1]];
    const out =
      (ax < box.left && bx < box.left) || (ax > box.right && bx > box.right) ||
      (ay < box.top && by < box.top) || (ay > box.bottom && by > box.bottom);
    if (out) run = null;
    else if (run) run.xy.push(bx, by);
    else runs.push((run = {xy: [ax, ay, bx, by], before: length}));
    length += Math.hypot(bx - ax, by - ay);
  }
  return runs;
}

/**
 * A ring cut to a box (Sutherland and Hodgman). Pieces that fall apart stay joined along the edge of the box.
 * @param {ArrayLike<number>} ring
 * @param {Box} box
 * @returns {number[]} x, y, x, y…; empty when nothing is inside
 */
export function ringInside(ring, box) {
  let points = Array.from(ring);
  for (const [axis, limit, sign] of /** @type {const} */ ([[0, box.left, 1], [0, box.right, -1], [1, box.top, 1], [1, box.bottom, -1]])) {
    points = halfPlane(points, {axis, limit, sign});
    if (points.length === 0) return points;
  }
  return points;
}

/** @param {number[]} points @param {{axis: 0|1, limit: number, sign: 1|-1}} edge @returns {number[]} */
function halfPlane(points, {axis, limit, sign}) {
  /** @type {number[]} */
  const kept = [];
  const count = points.length;
  for (let i = 0; i < count; i += 2) {
    const previous = (i + count - 2) % count;
    const here = (points[i + axis] - limit) * sign;
    const there = (points[previous + axis] - limit) * sign;
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push(
        points[previous] + share * (points[i] - points[previous]),
        points[previous + 1] + share * (points[i + 1] - points[previous + 1]),
      );
    }
    if (here >= 0) kept.push(points[i], points[i + 1]);
  }
  return kept;
}

/**
 * Even-odd rule over all rings together, so holes count as outside.
 * @param {ArrayLike<number>[]} rings
 * @param {number} x
 * @param {number} y
 */
export function insideRings(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const crosses = ring[i + 1] > y !== ring[j + 1] > y;
      if (crosses && x < ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i]) inside = !inside;
    }
  }
  return inside;
}
