// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A draft as the GeoJSON feature that the server and other programs understand, and back.

import {pieces, REGIMES, UNDETERMINED} from './control.js';
import {EMPTY, lengthMetres, MODES, MOST_POINTS, partsOf, pointAt} from './draft.js';

/** @import {Control, Draft, Point} from './draft.js' */

/** @typedef {GeoJSON.Feature<GeoJSON.LineString|GeoJSON.MultiLineString, Record<string, any>>} OwnFeature */

export const LONGEST_NAME = 200;

/**
 * @param {Draft} draft with a line
 * @param {string} name what it is called while it has no name
 * @returns {OwnFeature}
 */
export function toFeature(draft, name) {
  const parts = partsOf(draft).map((part) => part.map(({lon, lat}) => [lon, lat]));
  const stretches = told(draft);
  return {
    type: 'Feature',
    geometry:
      parts.length === 1
        ? {type: 'LineString', coordinates: parts[0] ?? []}
        : {type: 'MultiLineString', coordinates: parts},
    properties: {
      name: draft.name.trim() || name,
      mode: draft.mode,
      ...(draft.description.trim() && {description: draft.description.trim()}),
      ...(stretches.length > 0 && {stretches}),
    },
  };
}

/** What is said of stretches, within the line, in whole metres. @param {Draft} draft */
function told(draft) {
  return pieces(draft.control, Math.floor(lengthMetres(draft)))
    .map(({fromMetres, toMetres, regime}) => ({
      fromMetres: Math.floor(fromMetres),
      toMetres: Math.floor(toMetres),
      regime,
    }))
    .filter(({fromMetres, toMetres, regime}) => regime !== UNDETERMINED && toMetres > fromMetres);
}

/**
 * @param {any} feature as this page, the server or an import gives it
 * @returns {Draft|null} null when it has no line
 */
export function fromFeature(feature) {
  const parts = linesOf(feature?.geometry);
  const points = parts.flatMap((part) => part.map((lonLat, i) => begins(pointAt(lonLat), i === 0)));
  if (points[0]) delete points[0].starts;
  if (points.length < 2) return null;
  const {name, mode, description, stretches} = feature.properties ?? {};
  return {
    ...EMPTY,
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    mode: MODES.find((one) => one === mode) ?? EMPTY.mode,
    description: typeof description === 'string' ? description : '',
    points: points.slice(0, MOST_POINTS),
    control: Array.isArray(stretches) ? stretches.filter(isControl).map(only) : [],
  };
}

/**
 * Several features as parts of one draft, called and ruled as the first of them.
 * @param {readonly any[]} features
 * @returns {Draft|null} null when none has a line
 */
export function merged(features) {
  const [first, ...others] = features.map(fromFeature).filter((draft) => draft !== null);
  if (!first) return null;
  const more = others.flatMap(({points}) => points.map((point, i) => (i === 0 ? begins(point, true) : point)));
  return {...first, points: [...first.points, ...more].slice(0, MOST_POINTS)};
}

/** @param {Point} point @param {boolean} starts @returns {Point} */
const begins = (point, starts) => (starts ? {...point, starts} : point);

/** @param {any} geometry @returns {number[][][]} */
function linesOf(geometry) {
  const given =
    geometry?.type === 'LineString'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return given.filter((/** @type {any} */ line) => Array.isArray(line) && line.length > 1 && line.every(isPlace));
}

/** @param {any} place */
const isPlace = (place) => Number.isFinite(place?.[0]) && Number.isFinite(place?.[1]);

/** @param {any} stretch */
const isControl = (stretch) =>
  Number.isFinite(stretch?.fromMetres) && stretch.toMetres > stretch.fromMetres && REGIMES.includes(stretch.regime);

/** @param {Control} control */
const only = ({fromMetres, toMetres, regime}) => ({fromMetres, toMetres, regime});
