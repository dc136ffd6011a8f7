// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Names of jurisdictions in spaced capitals, each in the part of its area that is in the window, clear of the routes.

import {grown} from './geometry/clip.js';
import {bestPlace, busyCells, insideCells} from './geometry/interior.js';
import {ringsIn} from './frame.js';
import {advances, writeSpaced} from './lettering.js';
import {capitals} from './naming.js';
import {shapeOf} from './shapes.js';

/** @import {Box} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

const LINE = 1.35;
/** Size and spacing, from the largest; the first that fits is taken. */
const SIZES = [[17, 8], [15, 6], [13, 4], [11, 2.5], [10, 1]];

/**
 * @param {Context} context
 * @param {Frame} frame
 * @param {{scene: Scene, lines: number[][], boxes: Box[], taken: Occupancy}} drawing
 */
export function writeJurisdictions(context, frame, {scene, lines, boxes, taken}) {
  const {palette} = scene;
  const box = grown(frame.seen, -8);
  const busy = busyCells(lines, boxes, box);
  for (const feature of scene.jurisdictions) {
    const rings = ringsIn(frame, shapeOf(feature), 0);
    if (rings.length === 0) continue;
    const inside = insideCells(rings, box);
    const words = capitals(feature, scene);
    const fits = SIZES.slice(frame.zoom < 7.5 ? 2 : frame.zoom < 8.5 ? 1 : 0).flatMap(([size, spacing]) => {
      const type = {font: `600 ${size}px ${palette.font}`, spacing, colour: palette.colour('map-jurisdiction'), halo: palette.colour('land'), haloWidth: 4};
      const width = Math.max(...words.map((word) => advances(context, word, type).reduce((a, b) => a + b, 0)));
      const height = words.length * size * LINE;
      const place = bestPlace(inside, busy, {width: width + 8, height: height + 4, box});
      return place && taken.free(around(place, {width, height})) ? [{place, type, width, height, line: size * LINE}] : [];
    });
    const fit = fits.find(({place}) => place.crowd === 0) ?? fits.sort((a, b) => a.place.crowd - b.place.crowd)[0];
    if (!fit) continue;
    const {place, type, width, height, line} = fit;
    const {x, y} = place;
    words.forEach((text, i) => writeSpaced(context, {text, x, y: y + (i - (words.length - 1) / 2) * line}, type));
    taken.take(around(place, {width, height}));
  }
}

/** @param {{x: number, y: number}} middle @param {{width: number, height: number}} size @returns {Box} */
const around = ({x, y}, {width, height}) => ({left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2});
