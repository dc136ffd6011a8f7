// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Features made ready for drawing: projected once, thinned once per zoom, boxed for culling.

import {boxOf} from './geometry/clip.js';
import {worldX, worldY} from './geometry/mercator.js';
import {keep, tolerances} from './geometry/simplify.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Box} from './geometry/clip.js' */

/** Vertices that move the drawn line by less than this are left out, pixels. */
const TOLERANCE_PIXELS = 0.35;

/** @typedef {{xy: Float64Array, box: Box, limits: Float64Array|null, levels: Map<number, Float64Array>}} Part */
/** @typedef {{parts: Part[], box: Box}} Shape positions in pixels of zoom 0 */

/** @type {WeakMap<object, Shape>} */
const shapes = new WeakMap();

/** @param {Feature} feature @returns {Shape} lines and rings of the feature; nothing for points */
export function shapeOf(feature) {
  const known = shapes.get(feature);
  if (known) return known;
  const shape = shapeFrom(linesOf(feature.geometry));
  shapes.set(feature, shape);
  return shape;
}

/** @param {number[][][]} lines longitude, latitude @returns {Shape} */
export function shapeFrom(lines) {
  const parts = lines.map((line) => {
    const xy = new Float64Array(line.length * 2);
    line.forEach(([lon, lat], i) => {
      xy[2 * i] = worldX(lon);
      xy[2 * i + 1] = worldY(lat);
    });
    return {xy, box: boxOf(xy), limits: null, levels: new Map()};
  });
  return {parts, box: boxOf(parts.flatMap(({box}) => [box.left, box.top, box.right, box.bottom]))};
}

/**
 * @param {Part} part
 * @param {number} zoom
 * @returns {Float64Array} as many vertices as the zoom can show
 */
export function thinned(part, zoom) {
  const level = Math.ceil(zoom);
  const known = part.levels.get(level);
  if (known) return known;
  part.limits ??= tolerances(part.xy);
  const xy = keep(part.xy, part.limits, TOLERANCE_PIXELS / 2 ** level);
  part.levels.set(level, xy);
  return xy;
}

/** @param {GeoJSON.Geometry|null|undefined} geometry @returns {number[][][]} every line and ring */
export function linesOf(geometry) {
  switch (geometry?.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

/** @param {Feature|undefined} feature @returns {number[]|null} longitude and latitude of a point feature */
export function pointOf(feature) {
  const geometry = feature?.geometry;
  if (geometry?.type === 'Point') return geometry.coordinates;
  if (geometry?.type === 'MultiPoint') return geometry.coordinates[0] ?? null;
  return null;
}

/** @param {Feature} feature @returns {boolean} */
export const isArea = (feature) => feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
