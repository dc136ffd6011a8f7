// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The reader's own proposal while it is drawn: a list of points and what is said of the line. Every edit makes a new one.

import {distanceMetres} from '../map/geometry/geodesic.js';

/** @import {FeatureRef} from '../api/types.js' */

/** About a decimetre: nobody points more exactly. */
const DECIMALS = 6;
/** Parts that are no farther apart are joined, metres. */
const JOINT = 1;
export const MOST_POINTS = 10_000;
export const MODES = /** @type {const} */ (['rail', 'road']);

/**
 * @typedef {object} Point
 * @property {number} lon degrees
 * @property {number} lat degrees
 * @property {FeatureRef|null} snap the feature it was put on
 * @property {boolean} [starts] no line leads here from the point before: a new part begins
 */

/** @typedef {{fromMetres: number, toMetres: number, regime: string}} Control who controls a stretch of the line */

/**
 * @typedef {object} Draft
 * @property {string} name
 * @property {'rail'|'road'} mode
 * @property {string} description
 * @property {readonly Point[]} points
 * @property {readonly Control[]} control in order, without overlap; what is between them is undetermined
 */

/** @type {Readonly<Draft>} */
export const EMPTY = Object.freeze({name: '', mode: 'rail', description: '', points: [], control: []});

/** @param {number} degrees */
const rounded = (degrees) => Number(degrees.toFixed(DECIMALS));

/**
 * @param {readonly number[]} lonLat
 * @param {FeatureRef|null} [snap]
 * @returns {Point}
 */
export const pointAt = ([lon = 0, lat = 0], snap = null) => ({lon: rounded(lon), lat: rounded(lat), snap});

/** @param {Draft} draft @param {readonly Point[]} points @returns {Draft} */
const withPoints = (draft, points) => ({...draft, points});

/**
 * Puts points before the one that stands at an index; by default after the last.
 * @param {Draft} draft
 * @param {readonly Point[]} points
 * @param {number} [index]
 */
export const inserted = (draft, points, index = draft.points.length) =>
  withPoints(draft, [...draft.points.slice(0, index), ...points, ...draft.points.slice(index)].slice(0, MOST_POINTS));

/**
 * @param {Draft} draft
 * @param {number} index
 * @param {Point} point it keeps whether a part begins there
 */
export function moved(draft, index, point) {
  const {starts} = draft.points[index] ?? {};
  return withPoints(draft, draft.points.with(index, starts ? {...point, starts} : point));
}

/** The point after one that began a part begins it in its place. @param {Draft} draft @param {number} index */
export function removed(draft, index) {
  const points = draft.points.toSpliced(index, 1);
  const next = points[index];
  if (next && draft.points[index]?.starts) points[index] = {...next, starts: true};
  return withPoints(draft, points);
}

/** Changes places with the neighbour; where parts begin stays where it was. @param {Draft} draft @param {number} index @param {1|-1} step */
export function shifted(draft, index, step) {
  const [one, other] = [draft.points[index], draft.points[index + step]];
  if (!one || !other) return draft;
  return moved(moved(draft, index, plain(other)), index + step, plain(one));
}

/** @param {Point} point @returns {Point} */
const plain = ({lon, lat, snap}) => ({lon, lat, snap});

/** The same line from its other end, with what is said of its stretches. @param {Draft} draft @returns {Draft} */
export function reversed(draft) {
  const parts = partsOf(draft).reverse();
  const points = parts.flatMap((part, p) =>
    part.toReversed().map((point, i) => (i === 0 && p > 0 ? {...plain(point), starts: true} : plain(point))),
  );
  const length = lengthMetres(draft);
  const control = draft.control.toReversed().map(({fromMetres, toMetres, regime}) => ({
    fromMetres: Math.max(0, length - toMetres),
    toMetres: length - fromMetres,
    regime,
  }));
  return {...draft, points, control};
}

/** @param {Draft} draft @returns {Point[][]} the parts of the line, in order */
export function partsOf({points}) {
  /** @type {Point[][]} */
  const parts = [];
  for (const point of points) {
    if (point.starts || parts.length === 0) parts.push([point]);
    else parts.at(-1)?.push(point);
  }
  return parts;
}

/** Whether there is a line and not points alone. @param {Draft} draft */
export const isLine = (draft) => draft.points.length > 1 && partsOf(draft).every(isStretched);

/** @param {readonly Point[]} part */
const isStretched = ([first, ...others]) => others.some(({lon, lat}) => lon !== first?.lon || lat !== first.lat);

/** The index of the point that is apart from the one before it; -1 when the line is whole. @param {Draft} draft */
export const gapIn = ({points}) =>
  points.findIndex(
    (point, i) => i > 0 && point.starts === true && between(/** @type {Point} */ (points[i - 1]), point) > JOINT,
  );

/** Whether it can be compared and saved. @param {Draft} draft */
export const isWhole = (draft) => isLine(draft) && gapIn(draft) < 0;

/** A straight line closes the gap before a point. @param {Draft} draft @param {number} index */
export const closed = (draft, index) =>
  withPoints(
    draft,
    draft.points.map((point, i) => (i === index ? plain(point) : point)),
  );

/** @param {readonly Point[]} part */
const lengthOf = (part) =>
  part.reduce((sum, point, i) => sum + (i === 0 ? 0 : between(/** @type {Point} */ (part[i - 1]), point)), 0);

/** @param {Point} a @param {Point} b @returns {number} metres */
const between = (a, b) => distanceMetres([a.lon, a.lat], [b.lon, b.lat]);

/** Of lists of points that were measured. @type {WeakMap<readonly Point[], number>} */
const lengths = new WeakMap();

/** Geodesic, without the gaps between parts. @param {Draft} draft */
export function lengthMetres(draft) {
  const known = lengths.get(draft.points) ?? partsOf(draft).reduce((sum, part) => sum + lengthOf(part), 0);
  lengths.set(draft.points, known);
  return known;
}
