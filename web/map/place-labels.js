// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Places: which are shown at this zoom, their marks, and their names without collisions.

import {grown, holds, within} from './geometry/clip.js';
import {toPixels} from './frame.js';
import {disc} from './ink.js';
import {write, widthOf} from './lettering.js';
import {namesToTry} from './naming.js';
import {pointOf} from './shapes.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Box} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

/** Zoom from which a place of this rank is shown. */
const FROM_ZOOM = [5, 5, 6.5, 8, 9.5, 10.5, 11.5];
/** What lies on a chosen route is shown this much earlier. */
const ROUTE_HEAD_START = 1.5;
const LEAST_RANK = 6;
const HEIGHT = 15;
/** Room for the symbol that lies on the mark of the place, pixels. */
const COVERED_GAP = 11;
/** How many places around a mark are tried, and what it costs to go farther away. */
const PLACES = 8;
const FARTHER_COST = 40;
/** A name may brush a line, not lie on it. */
const MOST_COST = 26;

/** @typedef {{feature: Feature, x: number, y: number, rank: number, onRoute: boolean, chosen: boolean}} Spot */

/** @param {Frame} frame @param {Scene} scene @returns {Spot[]} in the order in which they get their names */
export function spotsOf(frame, scene) {
  const box = grown(frame.seen, 60);
  return scene.places
    .map((feature) => {
      const at = pointOf(feature);
      const [x, y] = at ? toPixels(frame, at) : [NaN, NaN];
      const rank = Math.max(1, Math.min(LEAST_RANK, feature.properties.rank ?? LEAST_RANK));
      const chosen = scene.selected?.collection === 'places' && scene.selected.id === feature.id;
      return {feature, x, y, rank, onRoute: scene.onRoute.has(feature.id), chosen};
    })
    .filter((spot) => holds(box, spot.x, spot.y) && (spot.chosen || frame.zoom >= FROM_ZOOM[spot.rank] - (spot.onRoute ? ROUTE_HEAD_START : 0)))
    .sort((a, b) => weight(a) - weight(b) || (b.feature.properties.population ?? 0) - (a.feature.properties.population ?? 0) || (a.feature.id < b.feature.id ? -1 : 1));
}

/** @param {Spot} spot */
const weight = ({rank, onRoute, chosen}) => (chosen ? -10 : 0) + (onRoute ? -2.5 : 0) + rank;

/** @param {Spot} spot @returns {number} radius of the mark, pixels */
const radiusOf = ({rank}) => (rank <= 1 ? 4.5 : rank <= 3 ? 3.6 : 2.7);

/**
 * @param {Context} context
 * @param {Spot[]} spots
 * @param {{scene: Scene, frame: Frame, taken: Occupancy}} drawing
 * @returns {Spot[]} those that are shown
 */
export function writePlaces(context, spots, {scene, frame, taken}) {
  /** @type {Spot[]} */
  const shown = [];
  for (const spot of spots) {
    const font = `${spot.rank <= 1 ? 600 : 400} ${sizeOf(spot)}px ${scene.palette.font}`;
    const mark = grown({left: spot.x, right: spot.x, top: spot.y, bottom: spot.y}, radiusOf(spot) + 0.5);
    const important = spot.onRoute || spot.chosen;
    const covered = !taken.free(grown({left: spot.x, right: spot.x, top: spot.y, bottom: spot.y}, 1.5));
    if (covered && !important && spot.rank > 4) continue;
    const label = labelFor(context, spot, {font, taken, frame, names: namesToTry(spot.feature, scene), most: important ? Infinity : MOST_COST, gap: covered ? COVERED_GAP : radiusOf(spot) + 4});
    if (!label && !important) continue;
    if (!covered) drawMark(context, spot, scene);
    taken.take(mark);
    if (label) {
      taken.take(label.box);
      const colour = scene.palette.colour(spot.rank > 4 && !spot.onRoute ? 'muted' : 'ink');
      write(context, {text: label.text, x: label.box.left, y: (label.box.top + label.box.bottom) / 2}, {font, colour, halo: scene.palette.colour('halo')});
    }
    shown.push(spot);
  }
  return shown;
}

/** @param {Spot} spot @returns {number} pixels */
const sizeOf = ({rank}) => (rank <= 1 ? 14 : rank <= 3 ? 13 : 11.5);

/**
 * @param {Context} context
 * @param {Spot} spot
 * @param {{font: string, taken: Occupancy, frame: Frame, names: string[], most: number, gap: number}} how
 * @returns {{text: string, box: Box}|null}
 */
function labelFor(context, spot, {font, taken, frame, names, most, gap}) {
  for (const text of names) {
    const width = widthOf(context, text, font);
    /** @type {{box: Box, cost: number}|null} */
    let best = null;
    for (const [order, box] of (most === Infinity ? [gap, gap + 14] : [gap]).flatMap((away) => around(spot, {width, gap: away})).entries()) {
      if (!within(frame.seen, box) || !taken.free(box)) continue;
      const cost = taken.cost(grown(box, 1)) + (order % PLACES) * 0.6 + Math.floor(order / PLACES) * FARTHER_COST;
      if (!best || cost < best.cost) best = {box, cost};
    }
    if (best && best.cost <= most) return {text, box: best.box};
  }
  return null;
}

/** @param {Spot} spot @param {{width: number, gap: number}} label @returns {Box[]} right, left, above, below, then the corners */
function around({x, y}, {width, gap}) {
  const at = (/** @type {number} */ left, /** @type {number} */ top) => ({left, right: left + width, top, bottom: top + HEIGHT});
  const [right, left, centre] = [x + gap, x - gap - width, x - width / 2];
  const [above, middle, below] = [y - gap - HEIGHT + 1, y - HEIGHT / 2, y + gap - 1];
  return [
    at(right, middle), at(left, middle), at(centre, above), at(centre, below),
    at(right - 2, above + 4), at(right - 2, below - 4), at(left + 2, above + 4), at(left + 2, below - 4),
  ];
}

/** @param {Context} context @param {Spot} spot @param {Scene} scene */
function drawMark(context, spot, {palette}) {
  const {x, y, feature: {properties: {kind}}} = spot;
  const radius = radiusOf(spot);
  const style = {fill: palette.colour('raised'), line: palette.colour('ink'), width: spot.rank > 4 && !spot.onRoute ? 1.1 : 1.5};
  if (kind === 'pass') {
    context.beginPath();
    context.moveTo(x - 4, y + 3);
    context.lineTo(x, y - 4);
    context.lineTo(x + 4, y + 3);
    context.closePath();
    context.fillStyle = style.line;
    context.fill();
  } else if (kind === 'station') {
    context.fillStyle = style.fill;
    context.fillRect(x - 3, y - 3, 6, 6);
    context.lineWidth = 1.5;
    context.setLineDash([]);
    context.strokeStyle = style.line;
    context.strokeRect(x - 3, y - 3, 6, 6);
  } else {
    disc(context, [x, y], radius, style);
    if (spot.rank <= 1) disc(context, [x, y], 1.6, {fill: style.line});
  }
}
