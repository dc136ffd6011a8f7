// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How a reader's own line looks: a dashed line in a tube, like nothing that was published; while it is drawn, with its points.

import {toPixels} from './frame.js';
import {holds, within} from './geometry/clip.js';
import {disc, stroke, take} from './ink.js';
import {widthOf, write} from './lettering.js';
import {optionWidth} from './line-style.js';
import {partsOf} from '../draw/draft.js';

/** @import {Point} from '../draw/draft.js' */
/** @import {Drawn} from '../draw/drafting.js' */
/** @import {Run} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Palette} from './palette.js' */

/** Points nearer together than this have no handles but the chosen one, pixels. */
const LEAST_APART = 14;
/** A name upon a point of the line costs this much. */
const POINT_COST = 8;
/** Segments shorter than this have no handle in their middle, pixels. */
const LEAST_SEGMENT = 44;

/** @param {Context} context @param {{runs: Run[], palette: Palette, width: number}} line */
export function drawOwnLine(context, {runs, palette, width}) {
  const colour = palette.colour('own');
  stroke(context, runs, {colour, width: width + 5, cap: 'round'});
  stroke(context, runs, {colour: palette.colour('halo'), width: width + 2.4, cap: 'round'});
  stroke(context, runs, {colour, width: width * 0.6, dash: [8, 5]});
}

/** @param {Frame} frame @param {Point} point @returns {[number, number]} canvas pixels */
export const pixelsOf = (frame, {lon, lat}) => toPixels(frame, [lon, lat]);

/**
 * @param {Context} context
 * @param {Frame} frame
 * @param {{drawn: Readonly<Drawn>, palette: Palette, crossHair: boolean}} sheet
 */
export function paintDraft(context, frame, {drawn, palette, crossHair}) {
  const draft = drawn.history.present;
  const runs = partsOf(draft).map((part) => ({xy: part.flatMap((point) => pixelsOf(frame, point)), before: 0}));
  drawOwnLine(context, {runs: runs.filter(({xy}) => xy.length > 2), palette, width: optionWidth(frame.zoom)});
  if (drawn.open) {
    paintAim(context, frame, {drawn, palette});
    paintHandles(context, frame, {drawn, palette});
    if (crossHair) paintCrossHair(context, frame, palette);
  }
}

/**
 * On the sheet of the names, where it has its room like any other.
 * @param {Context} context
 * @param {Frame} frame
 * @param {{drawn: Readonly<Drawn>, label: string, palette: Palette, taken: Occupancy}} sheet
 */
export function writeOwnLabel(context, frame, {drawn, label, palette, taken}) {
  const xy = drawn.history.present.points.flatMap((point) => pixelsOf(frame, point));
  taken.shun(xy, POINT_COST);
  const type = {font: `italic 700 12px ${palette.font}`, colour: palette.colour('own'), halo: palette.colour('halo'), haloWidth: 4};
  const width = widthOf(context, label, type.font);
  const seen = [...Array(xy.length / 2).keys()].filter((i) => holds(frame.seen, xy[2 * i], xy[2 * i + 1]));
  for (const share of [0.5, 0.25, 0.75, 0, 1]) {
    const i = 2 * (seen[Math.round(share * (seen.length - 1))] ?? -1);
    if (i < 0) return;
    for (const [dx, dy] of [[14, 18], [14, -18], [-14 - width, 18], [-14 - width, -18]]) {
      const [left, y] = [xy[i] + dx, xy[i + 1] + dy];
      const box = {left: left - 1, right: left + width + 2, top: y - 8, bottom: y + 8};
      if (!within(frame.seen, box) || !taken.free(box)) continue;
      write(context, {text: label, x: left, y}, type);
      taken.take(box);
      return;
    }
  }
}

/** @param {Context} context @param {Frame} frame @param {{drawn: Readonly<Drawn>, palette: Palette}} sheet */
function paintHandles(context, frame, {drawn: {history, selected}, palette}) {
  const {points} = history.present;
  const look = {fill: palette.colour('raised'), line: palette.colour('own'), width: 2};
  for (const [x, y] of middles(frame, points)) disc(context, [x, y], 3.2, {...look, width: 1.2});
  let before = [-Infinity, -Infinity];
  points.forEach((point, i) => {
    const [x, y] = pixelsOf(frame, point);
    const chosen = i === selected;
    if (!chosen && i < points.length - 1 && Math.hypot(x - before[0], y - before[1]) < LEAST_APART) return;
    before = [x, y];
    if (!holds(frame.box, x, y)) return;
    disc(context, [x, y], chosen ? 8 : 6, {...look, fill: chosen ? look.line : look.fill});
    if (chosen) disc(context, [x, y], 11, {line: palette.colour('focus'), width: 2});
  });
}

/** @param {Frame} frame @param {readonly Point[]} points @returns {[number, number][]} where a point can be pulled out of a segment */
function middles(frame, points) {
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 1; i < points.length; i++) {
    if (points[i].starts) continue;
    const [[ax, ay], [bx, by]] = [pixelsOf(frame, points[i - 1]), pixelsOf(frame, points[i])];
    if (Math.hypot(bx - ax, by - ay) >= LEAST_SEGMENT) found.push([(ax + bx) / 2, (ay + by) / 2]);
  }
  return found;
}

/** Where a point would be put, and on what. @param {Context} context @param {Frame} frame @param {{drawn: Readonly<Drawn>, palette: Palette}} sheet */
function paintAim(context, frame, {drawn: {aim, history}, palette}) {
  if (!aim) return;
  const [x, y] = pixelsOf(frame, aim);
  const last = history.present.points.at(-1);
  const colour = palette.colour('own');
  if (last) stroke(context, [{xy: [...pixelsOf(frame, last), x, y], before: 0}], {colour, width: 1.5, dash: [3, 4], alpha: 0.8});
  disc(context, [x, y], 4, {line: colour, width: 1.5});
  if (!aim.snap) return;
  take(context, {colour: palette.colour('focus'), width: 2});
  context.strokeRect(x - 9, y - 9, 18, 18);
}

/** @param {Context} context @param {Frame} frame @param {Palette} palette in the middle of the window */
function paintCrossHair(context, {seen}, palette) {
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const arms = [[-18, 0, -6, 0], [6, 0, 18, 0], [0, -18, 0, -6], [0, 6, 0, 18]];
  const runs = arms.map(([ax, ay, bx, by]) => ({xy: [x + ax, y + ay, x + bx, y + by], before: 0}));
  stroke(context, runs, {colour: palette.colour('halo'), width: 5});
  stroke(context, runs, {colour: palette.colour('ink'), width: 2});
}
