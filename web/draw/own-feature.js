// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A draft as the GeoJSON feature that the server and other programs understand, and back.

import {pieces, REGIMES, UNDETERMINED} from './control.js';
import {EMPTY, gapIn, lengthMetres, MODES, MOST_POINTS, partsOf, pointAt} from './draft.js';

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
  const points = joinedParts(parts.map((part) => part.map((lonLat) => pointAt(lonLat))));
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
  const parts = [first, ...others].flatMap(partsOf);
  return {...first, points: joinedParts(parts).slice(0, MOST_POINTS)};
}

/** Parts that meet become one; of the others each begins with a mark. @param {Point[][]} parts @returns {Point[]} */
function joinedParts([first = [], ...others]) {
  const points = [...first];
  for (const [start, ...rest] of others) {
    const apart =
      start &&
      points.length > 0 &&
      gapIn({...EMPTY, points: [/** @type {Point} */ (points.at(-1)), {...start, starts: true}]}) > 0;
    if (start && apart) points.push({...start, starts: true});
    points.push(...rest);
  }
  return points;
}

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
