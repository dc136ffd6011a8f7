// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Coverage along boundaries: a solid band within reach, ticks across a gap, long dashes where reach is lost; long gaps are named.
// With sight, a core in the band: solid where the ground lets one see, dotted where it does not.

import {grown, holds} from './geometry/clip.js';
import {runsIn} from './frame.js';
import {stroke} from './ink.js';
import {widthOf, write} from './lettering.js';
import {shapeOf} from './shapes.js';

/** @import {Feature, Translate} from '../api/types.js' */
/** @import {Run} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context, Pen} from './ink.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Scene} from './scene.js' */

/** In the order of the legend. @type {Record<string, Omit<Pen, 'colour'>>} */
const PENS = {
  covered: {width: 9, alpha: 0.32},
  lost: {width: 9, alpha: 0.62, dash: [11, 5]},
  gained: {width: 9, alpha: 0.45, dash: [3, 3]},
  gap: {width: 10, alpha: 0.55, dash: [1.4, 6]},
  visible: {width: 4, alpha: 0.9},
  hidden: {width: 4, alpha: 0.9, dash: [1.5, 4.5]},
  'sight-unknown': {width: 2, alpha: 0.7, dash: [6, 6]},
};

const SIZE = 11;
/** A gap shorter than this on the screen is not named, pixels. */
const LEAST_NAMED = 90;

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintCoverage(context, frame, {reached, palette}) {
  const colour = palette.colour('map-observer');
  for (const [state, pen] of Object.entries(PENS)) {
    for (const feature of reached) {
      if (feature.properties.state === state) stroke(context, runsIn(frame, shapeOf(feature)), {colour, ...pen});
    }
  }
}

/** @param {Context} context @param {Frame} frame @param {{scene: Scene, taken: Occupancy, t: Translate}} drawing */
export function writeGaps(context, frame, {scene, taken, t}) {
  const {palette} = scene;
  const type = {font: `italic ${SIZE}px ${palette.font}`, colour: palette.colour('ink'), halo: palette.colour('halo')};
  const gaps = scene.reached.filter(({properties}) => properties.state === 'gap');
  for (const gap of gaps.sort((a, b) => b.properties.lengthMetres - a.properties.lengthMetres)) {
    const text = t('map.coverage.gap', {km: Math.round(gap.properties.lengthMetres / 1000)});
    const width = widthOf(context, text, type.font);
    for (const [x, y] of placesBeside(frame, gap, width)) {
      const box = {left: x - 2, right: x + width + 2, top: y - 8, bottom: y + 8};
      if (!taken.free(box) || !holds(grown(frame.seen, -4), box.left, box.top) || !holds(grown(frame.seen, -4), box.right, box.bottom)) continue;
      write(context, {text, x, y}, type);
      taken.take(box);
      break;
    }
  }
}

/** Left middles of a text beside the longest visible part of a gap, the best first. @param {Frame} frame @param {Feature} gap @param {number} width @returns {[number, number][]} */
function placesBeside(frame, gap, width) {
  const runs = runsIn(frame, shapeOf(gap), 0).map((run) => ({run, pixels: pixelsOf(run)}));
  const longest = runs.sort((a, b) => b.pixels - a.pixels)[0];
  if (!longest || longest.pixels < LEAST_NAMED) return [];
  const {xy} = longest.run;
  return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => {
    const i = 2 * Math.floor((share * (xy.length - 1)) / 2);
    const [x, y] = [xy[i], xy[i + 1]];
    return /** @type {[number, number][]} */ ([[x + 11, y], [x - 11 - width, y], [x - width / 2, y - 15], [x - width / 2, y + 15]]);
  });
}

/** @param {Run} run */
function pixelsOf({xy}) {
  let sum = 0;
  for (let i = 2; i < xy.length; i += 2) sum += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
  return sum;
}

/** @param {Scene} scene @param {Translate} t @returns {Entry[]} */
export function coverageEntries({reached, palette, reachMetres}, t) {
  const colour = palette.colour('map-observer');
  const present = new Set(reached.map(({properties}) => properties.state));
  return Object.entries(PENS)
    .filter(([state]) => present.has(state))
    .map(([state, pen]) => ({
      words: t(`map.legend.${state}`, {km: reachMetres / 1000}),
      draw: (c, {left, right, y}) => {
        stroke(c, [{xy: [left, y, right, y], before: 0}], {colour: palette.colour('boundary'), width: 1.5, dash: [4, 3.5]});
        stroke(c, [{xy: [left, y, right, y], before: 0}], {colour, ...pen});
      },
    }));
}
