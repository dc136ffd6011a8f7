// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Douglas-Peucker done once for all scales: every vertex gets the tolerance up to which it must stay.

/**
 * @param {Float64Array} xy x, y, x, y…
 * @returns {Float64Array} one tolerance per vertex, in the unit of `xy`; both ends and, of a ring, the vertex farthest from its
 *   start stay for ever (Infinity)
 */
export function tolerances(xy) {
  const count = xy.length / 2;
  const result = new Float64Array(count);
  if (count === 0) return result;
  result[0] = result[count - 1] = Infinity;
  const stack = [{from: 0, to: count - 1, limit: Infinity}];
  for (let span = stack.pop(); span; span = stack.pop()) {
    if (span.to - span.from < 2) continue;
    const {at, away} = farthest(xy, span.from, span.to);
    const closed = xy[2 * span.from] === xy[2 * span.to] && xy[2 * span.from + 1] === xy[2 * span.to + 1];
    const limit = closed ? span.limit : Math.min(span.limit, away);
    result[at] = limit;
    stack.push({from: span.from, to: at, limit}, {from: at, to: span.to, limit});
  }
  return result;
}

/** @param {Float64Array} xy @param {number} from @param {number} to */
function farthest(xy, from, to) {
  const [x0, y0] = [xy[2 * from], xy[2 * from + 1]];
  const [dx, dy] = [xy[2 * to] - x0, xy[2 * to + 1] - y0];
  const square = dx * dx + dy * dy;
  let at = from + 1;
  let best = -1;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [xy[2 * i] - x0, xy[2 * i + 1] - y0];
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    const [ex, ey] = [px - share * dx, py - share * dy];
    const away = ex * ex + ey * ey;
    if (away > best) [best, at] = [away, i];
  }
  return {at, away: Math.sqrt(best)};
}

/**
 * @param {Float64Array} xy
 * @param {Float64Array} limits from `tolerances`
 * @param {number} tolerance in the unit of `xy`
 * @returns {Float64Array} the vertices that must stay
 */
export function keep(xy, limits, tolerance) {
  let length = 0;
  for (const limit of limits) if (limit >= tolerance) length += 2;
  const result = new Float64Array(length);
  for (let i = 0, j = 0; i < limits.length; i++) {
    if (limits[i] < tolerance) continue;
    result[j++] = xy[2 * i];
    result[j++] = xy[2 * i + 1];
  }
  return result;
}
