// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map: wires the window, the sheets and the state. The only folder that knows the map library.

import {paintExclaves} from './areas.js';
import {createCanvasStack} from './canvas-stack.js';
import {paintGround} from './ground.js';
import {paintLabels} from './labels.js';
import {paintReach} from './observation.js';
import {onThemeChange, readPalette} from './palette.js';
import {paintOptions, paintSections} from './routes.js';
import {sceneOf} from './scene.js';
import {tracksOf} from './tracks.js';
import {createWindow} from './window.js';

/** @import {AtlasMap, MapContext, Model, State} from '../api/types.js' */
/** @import {Track} from './tracks.js' */

/** @type {Model} */
const EMPTY = {comparison: null, options: [], colours: {}, cues: {}};

/**
 * @param {HTMLElement} element
 * @param {MapContext} context
 * @returns {AtlasMap}
 */
export function createAtlasMap(element, {store, data, t}) {
  const view = createWindow(element, {store, data, t});
  let model = EMPTY;
  let scene = sceneOf({data, state: store.get(), model, palette: readPalette(element)});
  /** @type {Track[]} */
  let tracks = [];
  const stack = createCanvasStack(view.map, [
    {name: 'ground', pane: 'atlas-ground', z: 210, paint: (c, frame) => paintGround(c, frame, scene, view.onTiles)},
    {
      name: 'routes', pane: 'atlas-routes', z: 410,
      paint: (c, frame) => {
        tracks = tracksOf(frame, scene.options);
        paintReach(c, frame, scene);
        paintExclaves(c, frame, scene);
        paintSections(c, frame, scene);
        paintOptions(c, frame, {scene, tracks});
      },
    },
    {name: 'labels', pane: 'atlas-labels', z: 610, paint: (c, frame) => void paintLabels(c, frame, {scene, tracks, covered: []})},
  ]);
  const refresh = (/** @type {Readonly<State>} */ state) => {
    scene = sceneOf({data, state, model, palette: readPalette(element)});
    stack.repaint();
  };
  const endTheme = onThemeChange(() => refresh(store.get()));
  return {
    update(state, next) {
      model = next;
      refresh(state);
      view.show(state, scene);
    },
    focus() {},
    resize: () => void view.map.invalidateSize({animate: false}),
    destroy() {
      endTheme();
      stack.destroy();
      view.destroy();
    },
  };
}
