// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Distances along the options: from a position to kilometres on the line and back.

import {measured, nearest, pointAt} from './geometry/along.js';

/** @import {Feature, Hover, Option} from '../api/types.js' */
/** @import {Measured} from './geometry/along.js' */

/** @type {WeakMap<Feature, Measured>} */
const known = new WeakMap();

/** @param {Feature} stretch @returns {Measured} */
export function measuredStretch(stretch) {
  const found = known.get(stretch);
  if (found) return found;
  const {fromMetres, toMetres} = stretch.properties;
  const points = stretch.geometry?.type === 'LineString' ? stretch.geometry.coordinates : [];
  const line = measured(points, fromMetres ?? 0, toMetres ?? NaN);
  known.set(stretch, line);
  return line;
}

/** @param {Option} option @param {Feature} stretch the one pointed at @param {number[]} lonLat @returns {Hover} */
export const hoverAt = (option, stretch, lonLat) => ({option: option.id, alongMetres: Math.round(nearest(measuredStretch(stretch), lonLat).metres)});

/** @param {Option[]} options @param {Hover|null} hover @returns {{index: number, stretch: Feature, lonLat: [number, number]}|null} */
export function placeOf(options, hover) {
  const index = options.findIndex((option) => option.id === hover?.option);
  if (!hover || index < 0) return null;
  const {stretches} = options[index];
  const stretch = stretches.find((s) => hover.alongMetres <= s.properties.toMetres) ?? stretches.at(-1);
  return stretch?.geometry ? {index, stretch, lonLat: pointAt(measuredStretch(stretch), hover.alongMetres)} : null;
}
