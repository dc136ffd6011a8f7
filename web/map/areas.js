// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Exclaves where nobody's view is taken: hatched alike for every state, never filled. What a view counts is ground.

import {ringsIn, runsIn} from './frame.js';
import {fill, stroke} from './ink.js';
import {isArea, shapeOf} from './shapes.js';
import {hatch} from './symbols.js';

/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintExclaves(context, frame, {exclaves, counted, palette}) {
  for (const feature of exclaves.filter(isArea)) {
    if (counted.some((own) => own.feature === feature)) continue;
    const rings = ringsIn(frame, shapeOf(feature));
    if (rings.length === 0) continue;
    const {notional} = feature.properties;
    fill(context, rings, palette.colour('halo'), 0.6);
    fill(context, rings, hatch(context, palette.colour('control-line')));
    stroke(context, runsIn(frame, shapeOf(feature)), {colour: palette.colour('boundary'), width: 1.2, dash: notional ? [1, 3] : [4, 3]});
  }
}
