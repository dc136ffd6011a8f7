// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The ways on which a point of the draft can be joined to the next along what is there.

import {pointAt} from './draft.js';
import {linesOf, NETWORKS, wayAlong} from './follow.js';

/** @import {Atlas} from '../api/types.js' */
/** @import {Draft, Point} from './draft.js' */
/** @import {Way} from './follow.js' */

/** How near a line must come to both points to be offered, metres. */
const OFFERED = 3000;
/** How near it must come to be taken without asking: the points are on it. */
const TAKEN = 25;

/** @param {Point} point */
const place = ({lon, lat}) => [lon, lat];

/**
 * @param {Atlas} data
 * @param {Point} from
 * @param {Point} to
 * @param {number} [within] metres
 * @returns {Way[]} one for each network that has a way, the shortest first
 */
export const waysBetween = (data, from, to, within = OFFERED) =>
  NETWORKS.map((network) => wayAlong(network, linesOf(data, network), {from: place(from), to: place(to), within}))
    .filter((way) => way !== null)
    .sort((a, b) => a.metres - b.metres);

/** @param {Way} way @returns {Point[]} */
export const pointsOf = ({path}) => path.map((lonLat) => pointAt(lonLat));

/**
 * The points between the last one and a new one, where both are on lines that meet; of the draft's own mode first.
 * @param {Atlas} data
 * @param {Draft} draft
 * @param {Point} to
 * @returns {Point[]}
 */
export function joinedTo(data, {points, mode}, to) {
  const last = points.at(-1);
  if (!last) return [];
  const ways = waysBetween(data, last, to, TAKEN);
  const way = ways.find(({network}) => network === mode) ?? ways[0];
  return way ? pointsOf(way) : [];
}
