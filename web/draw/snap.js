// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Puts a point on what is near it: on a place or crossing first, else on a line.

import {pointAt} from './draft.js';
import {awayMetres, footOn} from './plane.js';

/** @import {CollectionId, Feature} from '../api/types.js' */
/** @import {Point} from './draft.js' */
/** @import {LonLat} from './plane.js' */

/** @typedef {{collection: CollectionId, feature: Feature}} Target */

/**
 * @param {LonLat} lonLat
 * @param {number} within metres
 * @param {readonly Target[]} targets features with points and lines
 * @returns {Point} where it was, when nothing is near
 */
export function snapped(lonLat, within, targets) {
  const found = nearest(lonLat, within, targets, 'Point') ?? nearest(lonLat, within, targets, 'LineString');
  return found ?? pointAt(lonLat);
}

/**
 * @param {LonLat} lonLat
 * @param {number} within
 * @param {readonly Target[]} targets
 * @param {'Point'|'LineString'} type
 * @returns {Point|null}
 */
function nearest(lonLat, within, targets, type) {
  let reach = within;
  /** @type {Point|null} */
  let best = null;
  for (const {collection, feature} of targets) {
    const geometry = feature.geometry;
    if (geometry?.type !== type) continue;
    const foot = type === 'Point' ? spot(geometry, lonLat) : footOn(coordinates(geometry), lonLat, reach);
    if (!foot || foot.away > reach) continue;
    reach = foot.away;
    best = pointAt(foot.lonLat, {collection, id: feature.id});
  }
  return best;
}

/** @param {GeoJSON.Geometry} geometry @returns {LonLat[]} */
const coordinates = (geometry) => /** @type {GeoJSON.LineString} */ (geometry).coordinates;

/** @param {GeoJSON.Geometry} geometry @param {LonLat} lonLat */
function spot(geometry, lonLat) {
  const at = /** @type {GeoJSON.Point} */ (geometry).coordinates;
  return {lonLat: at, away: awayMetres(lonLat, at)};
}
