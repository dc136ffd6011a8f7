// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The lowest sheet: paper, water, the tint inside each boundary, boundaries by legal status.

import {ringsIn, runsIn} from './frame.js';
import {fill, layOn, stroke, traceRings} from './ink.js';
import {boundaryStyle, tintWidth} from './line-style.js';
import {isArea, shapeOf} from './shapes.js';
import {paintSheetEdge} from './sheet-edge.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Run} from './geometry/clip.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Palette} from './palette.js' */
/** @import {Scene} from './scene.js' */

/** Rivers are coarse (about a kilometre): above this zoom they would contradict the boundaries that follow them. */
const RIVERS_UP_TO = 8.5;

/** @param {Context} context @param {Frame} frame @param {Scene} scene @param {boolean} onTiles whether pictures lie below */
export function paintGround(context, frame, scene, onTiles) {
  if (!onTiles) {
    context.fillStyle = scene.palette.colour('land');
    context.fillRect(0, 0, frame.box.right, frame.box.bottom);
    paintWaters(context, frame, scene);
  }
  paintTints(context, frame, scene);
  paintBoundaries(context, frame, scene);
  paintSheetEdge(context, frame, scene);
}

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
function paintWaters(context, frame, {waters, palette}) {
  const [water, shore] = [palette.colour('water'), palette.colour('water-line')];
  for (const feature of waters) {
    if (isArea(feature)) continue;
    if (frame.zoom > RIVERS_UP_TO && (feature.properties.positionalAccuracyMetres ?? 1000) > 300) continue;
    stroke(context, runsIn(frame, shapeOf(feature)), {colour: shore, width: frame.zoom < 8 ? 0.6 : 0.9});
  }
  for (const feature of waters.filter(isArea)) {
    const rings = ringsIn(frame, shapeOf(feature));
    if (rings.length === 0) continue;
    fill(context, rings, water);
    paintShallows(context, {rings, runs: runsIn(frame, shapeOf(feature)), colour: shore});
    stroke(context, runsIn(frame, shapeOf(feature)), {colour: shore, width: 0.7});
  }
}

/** Darker along the shore and inside it, as on engraved maps: the only depth the data hold. @param {Context} context @param {{rings: number[][], runs: Run[], colour: string}} water */
function paintShallows(context, {rings, runs, colour}) {
  context.save();
  traceRings(context, rings);
  context.clip('evenodd');
  for (const width of [14, 8, 4]) stroke(context, runs, {colour, width, alpha: 0.14});
  context.restore();
}

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
function paintTints(context, frame, {jurisdictions, boundaries, counted, data, layers, palette}) {
  const width = tintWidth(frame.zoom);
  const margin = 3 * width;
  const features = layers.boundaries ? boundaries.map(({feature}) => feature) : data.boundaries.features;
  const stateOf = (/** @type {any} */ {id, properties}) => properties.state ?? id;
  const runs = features.map((line) => runsIn(frame, shapeOf(line), margin));
  layOn(context, frame, {alpha: 1, draw: (pen) => {
    for (const jurisdiction of jurisdictions) {
      const lost = counted.filter(({feature}) => feature.properties.heldBy === stateOf(jurisdiction));
      const own = [
        ...runs.filter((_, i) => features[i].properties.between?.includes(jurisdiction.id)).flat(),
        ...lost.flatMap(({feature}) => runsIn(frame, shapeOf(feature), margin)),
      ];
      if (own.length === 0) continue;
      const colour = palette.tint(jurisdiction.id);
      pen.save();
      traceRings(pen, ringsIn(frame, shapeOf(jurisdiction), margin));
      pen.clip('evenodd');
      stroke(pen, own, {colour, width: 2 * width, alpha: 0.4});
      stroke(pen, own, {colour, width: 1.15 * width, alpha: 0.5});
      pen.restore();
    }
    for (const {feature} of counted) tintCounted(pen, frame, {feature, palette, width});
  }});
}

/**
 * An exclave that this perspective counts is ground of the recognised state: its tint inside, the holder's outside.
 * @param {Context} pen
 * @param {Frame} frame
 * @param {{feature: Feature, palette: Palette, width: number}} area
 */
function tintCounted(pen, frame, {feature, palette, width}) {
  const rings = ringsIn(frame, shapeOf(feature));
  if (rings.length === 0) return;
  pen.save();
  traceRings(pen, rings);
  pen.clip('evenodd');
  pen.clearRect(frame.box.left, frame.box.top, frame.box.right - frame.box.left, frame.box.bottom - frame.box.top);
  const colour = palette.tint(feature.properties.recognisedState);
  const own = runsIn(frame, shapeOf(feature));
  stroke(pen, own, {colour, width: 2 * width, alpha: 0.4});
  stroke(pen, own, {colour, width: 1.15 * width, alpha: 0.5});
  pen.restore();
}

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
function paintBoundaries(context, frame, {boundaries, counted, delimited, layers, palette}) {
  for (const {feature} of delimited) {
    const runs = runsIn(frame, shapeOf(feature));
    const width = frame.zoom < 8 ? 6 : 9;
    stroke(context, runs, {colour: palette.colour('map-delimited-edge'), width: width + 2, cap: 'round'});
    stroke(context, runs, {colour: palette.colour('map-delimited'), width, cap: 'round'});
  }
  for (const {feature, status} of layers.boundaries ? [...boundaries, ...counted] : []) {
    const {dash, width, colour, cap} = boundaryStyle(status);
    stroke(context, runsIn(frame, shapeOf(feature)), {colour: palette.colour(colour), width, dash, cap});
  }
}
