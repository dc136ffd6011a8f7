// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The middle sheet: sections in grey, the chosen options in their colours, and how sure their course is.

import {groundResolution, runsIn} from './frame.js';
import {layOn, stroke} from './ink.js';
import {optionWidth} from './line-style.js';
import {drawOwnLine} from './own-line.js';
import {drawBand, drawCasing, drawColour, drawSleepers, drawWay} from './rail-road.js';
import {shapeOf} from './shapes.js';
import {hatch} from './symbols.js';
import {runOf} from './tracks.js';
import {isOwnOption} from '../state/own.js';

/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Way} from './rail-road.js' */
/** @import {Scene} from './scene.js' */
/** @import {Track} from './tracks.js' */

const WIDEST_HALO = 160;
const HALO_ALPHA = 0.13;

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintSections(context, frame, {sections, palette}) {
  const width = Math.max(1.6, optionWidth(frame.zoom) * 0.5);
  for (const {feature, status} of sections) {
    const runs = runsIn(frame, shapeOf(feature));
    if (runs.length === 0) continue;
    const {mode, notional} = feature.properties;
    drawWay(context, {runs, mode, status, notional, colour: palette.colour('map-section'), casing: palette.colour('land'), width});
  }
}

/** @param {Context} context @param {Frame} frame @param {{scene: Scene, tracks: Track[]}} drawing */
export function paintOptions(context, frame, {scene, tracks}) {
  const {palette, colours, options} = scene;
  const resolution = groundResolution(frame);
  const isOwn = (/** @type {Track} */ track) => isOwnOption(options[track.option]);
  for (const track of tracks.filter(isOwn)) drawOwnLine(context, {runs: [{xy: track.xy, before: 0}], palette, width: optionWidth(frame.zoom)});
  const ways = tracks.filter((track) => !isOwn(track)).flatMap((track) =>
    track.pieces.map((piece) => {
      const {mode, status, notional, positionalAccuracyMetres} = piece.stretch.properties;
      return {
        runs: [runOf(track, piece)],
        mode: mode ?? options[track.option].mode,
        status,
        notional,
        colour: colours[track.option],
        casing: palette.colour('halo'),
        width: optionWidth(frame.zoom),
        halo: Math.min(WIDEST_HALO, (2 * (positionalAccuracyMetres ?? 0)) / resolution),
      };
    }),
  );
  paintHalos(context, frame, {ways, colour: palette.colour('map-accuracy')});
  for (const way of ways) drawBand(context, way);
  for (const way of ways) drawCasing(context, way);
  for (const way of ways) drawColour(context, way);
  for (const way of ways) drawSleepers(context, way);
}

/**
 * As wide as each line may be off, to both sides. Drawn apart and laid on once, so that bands do not add up where they meet.
 * @param {Context} context
 * @param {Frame} frame
 * @param {{ways: (Way & {halo: number})[], colour: string}} bands
 */
function paintHalos(context, frame, {ways, colour}) {
  const wide = ways.filter(({halo, width}) => halo > width + 3);
  if (wide.length === 0) return;
  layOn(context, frame, {alpha: HALO_ALPHA, draw: (pen) => {
    for (const {runs, halo} of wide) stroke(pen, runs, {colour, width: halo, cap: 'round'});
  }});
  const texture = hatch(context, colour, {gap: 5});
  for (const {runs, halo} of wide.filter(({notional}) => notional)) stroke(context, runs, {colour: texture, width: halo, alpha: 1.5 * HALO_ALPHA});
}
