// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Names of seas and lakes, in italics inside their area where they fit.

import {grown} from './geometry/clip.js';
import {bestPlace, busyCells, insideCells} from './geometry/interior.js';
import {ringsIn} from './frame.js';
import {advances, writeSpaced} from './lettering.js';
import {nameOf} from './naming.js';
import {isArea, shapeOf} from './shapes.js';

/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */

const SIZE = 12;

/** @param {Context} context @param {Frame} frame @param {{scene: Scene, taken: Occupancy}} drawing */
export function writeWaters(context, frame, {scene, taken}) {
  const {palette} = scene;
  const box = grown(frame.seen, -6);
  const busy = busyCells([], [], box);
  for (const feature of scene.waters) {
    const text = nameOf(feature, scene);
    if (!text || !isArea(feature)) continue;
    const rings = ringsIn(frame, shapeOf(feature), 0);
    if (rings.length === 0) continue;
    const spacing = feature.properties.kind === 'sea' ? 4 : 0.5;
    const type = {font: `italic ${SIZE}px ${palette.font}`, spacing, colour: palette.colour('map-water-name'), halo: palette.colour('water'), haloWidth: 2};
    const width = advances(context, text, type).reduce((a, b) => a + b, 0);
    const place = bestPlace(insideCells(rings, box), busy, {width, height: SIZE * 1.3, box});
    if (!place) continue;
    const label = {left: place.x - width / 2, right: place.x + width / 2, top: place.y - 8, bottom: place.y + 8};
    if (!taken.free(label)) continue;
    writeSpaced(context, {text, x: place.x, y: place.y}, type);
    taken.take(label);
  }
}
