// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Exclaves: hatched in the tint of the recognised state, never filled.

import {ringsIn, runsIn} from './frame.js';
import {fill, stroke} from './ink.js';
import {isArea, shapeOf} from './shapes.js';
import {hatch} from './symbols.js';

/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintExclaves(context, frame, {exclaves, palette}) {
  for (const feature of exclaves.filter(isArea)) {
    const rings = ringsIn(frame, shapeOf(feature));
    if (rings.length === 0) continue;
    const {recognisedState, notional} = feature.properties;
    fill(context, rings, palette.colour('halo'), 0.6);
    fill(context, rings, hatch(context, palette.tint(recognisedState)));
    stroke(context, runsIn(frame, shapeOf(feature)), {colour: palette.colour('boundary'), width: 1.2, dash: notional ? [1, 3] : [4, 3]});
  }
}
