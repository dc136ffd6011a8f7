// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Where the data end: what lies beyond is beyond the sheet, paper with a neat line as around a printed map, and no name lies across it.

import {placed} from './frame.js';
import {boxOf, grown, overlap} from './geometry/clip.js';
import {fill, take} from './ink.js';
import {shapeOf} from './shapes.js';

/** @import {Box} from './geometry/clip.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

/** Room between a name and the edge of the sheet or of the window, pixels. */
const MARGIN = 3;

/** @param {Frame} frame @param {Pick<Scene, 'jurisdictions'|'waters'>} scene @returns {Box|null} canvas pixels; nothing where there are no data */
function sheetIn(frame, {jurisdictions, waters}) {
  const boxes = [...jurisdictions, ...waters].map((feature) => shapeOf(feature).box);
  if (boxes.length === 0) return null;
  const {left, top, right, bottom} = boxOf(boxes.flatMap((box) => [box.left, box.top, box.right, box.bottom]));
  return boxOf(placed(frame, [left, top, right, bottom]));
}

/** @param {Frame} frame @param {Scene} scene @returns {Frame} that of names: what is seen of it is what is seen of the sheet */
export function frameOfNames(frame, scene) {
  const seen = overlap(frame.seen, sheetIn(frame, scene) ?? frame.seen);
  return {...frame, seen: grown(seen, -MARGIN)};
}

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintSheetEdge(context, frame, scene) {
  const sheet = sheetIn(frame, scene);
  const {box} = frame;
  if (!sheet || (sheet.left < box.left && sheet.top < box.top && sheet.right > box.right && sheet.bottom > box.bottom)) return;
  fill(context, [cornersOf(box), cornersOf(sheet)], scene.palette.colour('map-beyond'));
  for (const [gap, width] of [[0, 1], [4, 0.6]]) {
    const {left, top, right, bottom} = grown(sheet, gap);
    take(context, {colour: scene.palette.colour('control-line'), width});
    context.strokeRect(left, top, right - left, bottom - top);
  }
}

/** @param {Box} box */
const cornersOf = ({left, top, right, bottom}) => [left, top, right, top, right, bottom, left, bottom];
