// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Lengths and circles on the WGS 84 ellipsoid, by Vincenty's formulae (Survey Review 23, 1975): better than a millimetre at the
// distances of this atlas; they do not converge for nearly antipodal points, which do not occur on a line of a map.

const MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const MINOR = MAJOR * (1 - FLATTENING);
const RADIANS = Math.PI / 180;
const ROUNDS = 100;

/** @typedef {readonly number[]} LonLat longitude and latitude, degrees; further numbers are ignored */

/** @param {number} squared cosine of the azimuth at the equator, squared */
function series(squared) {
  const u = (squared * (MAJOR * MAJOR - MINOR * MINOR)) / (MINOR * MINOR);
  return {
    a: 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u))),
    b: (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u))),
  };
}

/** @param {number} b @param {number} sin @param {number} cos @param {number} mid cosine of twice the middle arc */
function correction(b, sin, cos, mid) {
  const inner = cos * (2 * mid * mid - 1) - (b / 6) * mid * (4 * sin * sin - 3) * (4 * mid * mid - 3);
  return b * sin * (mid + (b / 4) * inner);
}

/** @param {number} squared cosine squared of the azimuth at the equator */
const longitudeFactor = (squared) => (FLATTENING / 16) * squared * (4 + FLATTENING * (4 - 3 * squared));

/** @param {number} latitude radians @returns {number} reduced latitude, radians */
const reduced = (latitude) => Math.atan((1 - FLATTENING) * Math.tan(latitude));

/**
 * @param {LonLat} from
 * @param {LonLat} to
 * @returns {number} length of the geodesic, metres
 */
export function distanceMetres(from, to) {
  if (from[0] === to[0] && from[1] === to[1]) return 0;
  const difference = (to[0] - from[0]) * RADIANS;
  const [u1, u2] = [reduced(from[1] * RADIANS), reduced(to[1] * RADIANS)];
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = difference;
  for (let round = 0; ; round++) {
    const sin = Math.hypot(c2 * Math.sin(lambda), c1 * s2 - s1 * c2 * Math.cos(lambda));
    const cos = s1 * s2 + c1 * c2 * Math.cos(lambda);
    const arc = Math.atan2(sin, cos);
    const azimuth = (c1 * c2 * Math.sin(lambda)) / sin;
    const squared = 1 - azimuth * azimuth;
    const mid = squared === 0 ? 0 : cos - (2 * s1 * s2) / squared;
    const c = longitudeFactor(squared);
    const turn = arc + c * sin * (mid + c * cos * (2 * mid * mid - 1));
    const next = difference + (1 - c) * FLATTENING * azimuth * turn;
    if (Math.abs(next - lambda) < 1e-12 || round === ROUNDS) {
      const {a, b} = series(squared);
      return MINOR * a * (arc - correction(b, sin, cos, mid));
    }
    lambda = next;
  }
}

/**
 * The point reached from `from` on a geodesic.
 * @param {LonLat} from
 * @param {number} azimuth degrees clockwise from north
 * @param {number} metres
 * @returns {[number, number]} longitude, latitude
 */
export function destination(from, azimuth, metres) {
  const [sinAzimuth, cosAzimuth] = [Math.sin(azimuth * RADIANS), Math.cos(azimuth * RADIANS)];
  const u = reduced(from[1] * RADIANS);
  const [su, cu] = [Math.sin(u), Math.cos(u)];
  const start = Math.atan2(su / cu, cosAzimuth);
  const equator = cu * sinAzimuth;
  const squared = 1 - equator * equator;
  const {a, b} = series(squared);
  const first = metres / (MINOR * a);
  let arc = first;
  for (let round = 0; round < ROUNDS; round++) {
    const next = first + correction(b, Math.sin(arc), Math.cos(arc), Math.cos(2 * start + arc));
    const done = Math.abs(next - arc) < 1e-12;
    arc = next;
    if (done) break;
  }
  const [sin, cos, mid] = [Math.sin(arc), Math.cos(arc), Math.cos(2 * start + arc)];
  const across = Math.hypot(equator, su * sin - cu * cos * cosAzimuth);
  const lat = Math.atan2(su * cos + cu * sin * cosAzimuth, (1 - FLATTENING) * across);
  const lambda = Math.atan2(sin * sinAzimuth, cu * cos - su * sin * cosAzimuth);
  const c = longitudeFactor(squared);
  const turn = arc + c * sin * (mid + c * cos * (2 * mid * mid - 1));
  return [from[0] + (lambda - (1 - c) * FLATTENING * equator * turn) / RADIANS, lat / RADIANS];
}

/**
 * All points at one distance from a centre, as a closed ring.
 * @param {LonLat} centre
 * @param {number} metres
 * @param {number} [corners]
 * @returns {[number, number][]}
 */
export function circle(centre, metres, corners = 96) {
  return Array.from({length: corners + 1}, (_, i) => destination(centre, (360 * (i % corners)) / corners, metres));
}
