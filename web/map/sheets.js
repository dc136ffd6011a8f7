// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The sheets of the map from the lowest to the highest, and what they share while they are drawn.

import {paintExclaves} from './areas.js';
import {grown} from './geometry/clip.js';
import {paintCoverage} from './coverage.js';
import {paintGround} from './ground.js';
import {paintLabels} from './labels.js';
import {paintMarks} from './marks.js';
import {paintDraft} from './own-line.js';
import {paintReach} from './observation.js';
import {paintOptions, paintSections} from './routes.js';
import {frameOfNames} from './sheet-edge.js';
import {tracksOf} from './tracks.js';

/** @import {Feature, FeatureRef, Hover, Translate} from '../api/types.js' */
/** @import {Drawn} from '../draw/drafting.js' */
/** @import {Sheet} from './canvas-stack.js' */
/** @import {Box} from './geometry/clip.js' */
/** @import {Frame} from './frame.js' */
/** @import {Target} from './labels.js' */
/** @import {Scene} from './scene.js' */
/** @import {Track} from './tracks.js' */

/**
 * @typedef {object} Drawing
 * @property {Scene} scene
 * @property {Track[]} tracks as drawn last
 * @property {Target[]} targets as drawn last
 * @property {Box[]} covered by furniture, canvas pixels
 * @property {Hover|null} hover
 * @property {FeatureRef|null} selected
 * @property {FeatureRef|null} focused
 * @property {Feature[]} highlighted lines that a view points at
 * @property {() => {drawn: Readonly<Drawn>, label: string, crossHair: boolean}|null} draft the reader's own line, where it is to be seen
 * @property {boolean} onTiles
 * @property {Translate} t
 */

/**
 * @param {Drawing} drawing
 * @param {{furniture: () => HTMLElement[], onFrame: (frame: Frame) => void}} window
 * @returns {Sheet[]}
 */
export function sheetsOf(drawing, {furniture, onFrame}) {
  return [
    {name: 'ground', pane: 'atlas-ground', z: 210, paint: (c, frame) => paintGround(c, frame, drawing.scene, drawing.onTiles)},
    {
      name: 'routes', pane: 'atlas-routes', z: 410,
      paint: (c, frame) => {
        drawing.tracks = tracksOf(frame, drawing.scene.options);
        paintReach(c, frame, drawing.scene);
        paintCoverage(c, frame, drawing.scene);
        paintExclaves(c, frame, drawing.scene);
        paintSections(c, frame, drawing.scene);
        paintOptions(c, frame, drawing);
      },
    },
    {
      name: 'draft', pane: 'atlas-draft', z: 510,
      paint: (c, frame) => {
        const draft = drawing.draft();
        if (draft) paintDraft(c, frame, {...draft, palette: drawing.scene.palette});
      },
    },
    {
      name: 'labels', pane: 'atlas-labels', z: 610,
      paint: (c, frame) => {
        // First, since the scale bar is as wide as the zoom makes it.
        onFrame(frame);
        drawing.covered = coveredBy(furniture(), frame);
        drawing.targets = paintLabels(c, frameOfNames(frame, drawing.scene), drawing);
      },
    },
    {name: 'marks', pane: 'atlas-marks', z: 620, paint: (c, frame) => paintMarks(c, frame, drawing)},
  ];
}

/** @param {HTMLElement[]} elements the map window, then what lies upon it @param {Frame} frame @returns {Box[]} */
function coveredBy([room, ...elements], frame) {
  return elements.filter((element) => element.offsetParent).map((element) => {
    const within = room.getBoundingClientRect();
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const [x, y] = [frame.seen.left - within.left, frame.seen.top - within.top];
    return grown({left: left + x, right: right + x, top: top + y, bottom: bottom + y}, 4);
  });
}
