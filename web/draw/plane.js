// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Nearness around a place, on a plane that is true there: good to some kilometres, used to choose, never to measure.

/** @typedef {readonly number[]} LonLat longitude and latitude, degrees */

const METRES_PER_DEGREE = 111_195;

/**
 * @param {LonLat} from
 * @returns {(to: LonLat) => [number, number]} metres east and north of it
 */
export function planeAt([lon = 0, lat = 0]) {
  const squeeze = Math.cos((lat * Math.PI) / 180) * METRES_PER_DEGREE;
  return ([x = 0, y = 0]) => [(x - lon) * squeeze, (y - lat) * METRES_PER_DEGREE];
}

/** @param {LonLat} a @param {LonLat} b @returns {number} metres */
export const awayMetres = (a, b) => Math.hypot(...planeAt(a)(b));

/**
 * @typedef {object} Foot
 * @property {number} segment the index of its first vertex
 * @property {[number, number]} lonLat
 * @property {number} away metres
 */

/**
 * The place on a line nearest to another.
 * @param {readonly LonLat[]} line
 * @param {LonLat} from
 * @param {number} within metres
 * @returns {Foot|null}
 */
export function footOn(line, from, within) {
  const plane = planeAt(from);
  /** @type {Foot|null} */
  let best = null;
  let reach = within;
  let [ax, ay] = plane(line[0] ?? []);
  for (let i = 1; i < line.length; i++) {
    const [bx, by] = plane(/** @type {LonLat} */ (line[i]));
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square)) : 0;
    const away = Math.hypot(ax + share * dx, ay + share * dy);
    if (away <= reach) {
      reach = away;
      best = {segment: i - 1, lonLat: along(line[i - 1], line[i], share), away};
    }
    [ax, ay] = [bx, by];
  }
  return best;
}

/** @param {LonLat|undefined} a @param {LonLat|undefined} b @param {number} share @returns {[number, number]} */
function along([ax = 0, ay = 0] = [], [bx = 0, by = 0] = [], share) {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
