// SPDX-License-Identifier: Apache-2.0
// @ts-check
// From a position beside a line to the distance along it, and back, in geodesic metres.

import {distanceMetres} from './geodesic.js';

/** @typedef {import('./geodesic.js').LonLat} LonLat */

/**
 * A line with the distance of each vertex from its start; stretched to `toMetres` - `fromMetres` so that the figures agree with
 * those the ledger gives, to the last digit.
 * @typedef {{points: LonLat[], metres: Float64Array, fromMetres: number, toMetres: number}} Measured
 */

/**
 * @param {LonLat[]} points
 * @param {number} [fromMetres] distance at the first point
 * @param {number} [toMetres] distance at the last point; measured when absent
 * @returns {Measured}
 */
export function measured(points, fromMetres = 0, toMetres = NaN) {
  const metres = new Float64Array(points.length);
  for (let i = 1; i < points.length; i++) metres[i] = metres[i - 1] + distanceMetres(points[i - 1], points[i]);
  const length = metres[metres.length - 1] ?? 0;
  const end = Number.isFinite(toMetres) ? toMetres : fromMetres + length;
  const stretch = length > 0 ? (end - fromMetres) / length : 0;
  for (let i = 0; i < metres.length; i++) metres[i] = fromMetres + metres[i] * stretch;
  return {points, metres, fromMetres, toMetres: end};
}

/**
 * @param {Measured} line
 * @param {number} metres
 * @returns {[number, number]} longitude, latitude; the nearer end when out of range
 */
export function pointAt(line, metres) {
  const {points, metres: at} = line;
  let low = 0;
  let high = at.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at[middle] <= metres) low = middle;
    else high = middle;
  }
  const span = at[high] - at[low];
  const share = span > 0 ? Math.max(0, Math.min(1, (metres - at[low]) / span)) : 0;
  const [a, b] = [points[low], points[high]];
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/**
 * The place on the line nearest to a position. Nearness is judged on a plane that is true at the position, the distance along is
 * geodesic.
 * @param {Measured} line
 * @param {LonLat} position
 * @returns {{metres: number, away: number}} `away` in degrees of latitude
 */
export function nearest(line, position) {
  const squeeze = Math.cos((position[1] * Math.PI) / 180);
  let best = {metres: line.fromMetres, away: Infinity};
  for (let i = 1; i < line.points.length; i++) {
    const [a, b] = [line.points[i - 1], line.points[i]];
    const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
    const [px, py] = [(position[0] - a[0]) * squeeze, position[1] - a[1]];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
    const away = Math.hypot(px - share * dx, py - share * dy);
    if (away < best.away) best = {metres: line.metres[i - 1] + share * (line.metres[i] - line.metres[i - 1]), away};
  }
  return best;
}
