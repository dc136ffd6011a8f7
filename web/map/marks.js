// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The thin top sheet that follows the reader: what is chosen, what has the focus, and the place pointed at on an option.

import {placeOf} from './following.js';
import {boxOf} from './geometry/clip.js';
import {ringsIn, runsIn, toPixels} from './frame.js';
import {disc, fill, stroke} from './ink.js';
import {optionWidth} from './line-style.js';
import {isArea, pointOf, shapeOf} from './shapes.js';

/** @import {Feature, FeatureRef, Hover} from '../api/types.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */
/** @import {Track} from './tracks.js' */

/** A line that looks smaller than this is ringed as well, pixels. */
const SMALL = 44;

/** @typedef {{scene: Scene, tracks: Track[], hover: Hover|null, selected: FeatureRef|null, focused: FeatureRef|null, highlighted: Feature[]}} Marked */

/** @param {Context} context @param {Frame} frame @param {Marked} marked */
export function paintMarks(context, frame, marked) {
  const {scene, selected, focused, highlighted} = marked;
  const accent = scene.palette.colour('focus');
  for (const [ref, strong] of /** @type {[FeatureRef|null, boolean][]} */ ([[selected, false], [focused, true]])) {
    for (const feature of ref ? featuresOf(scene, ref) : []) outline(context, frame, {feature, accent, strong});
  }
  for (const feature of highlighted) outline(context, frame, {feature, accent, strong: true});
  paintHover(context, frame, marked);
}

/** A route or proposal has no line of its own: its sections stand for it. @param {Pick<Scene, 'data'|'options'>} scene @param {FeatureRef} ref @returns {Feature[]} */
export function featuresOf({data, options}, ref) {
  const feature = data[ref.collection]?.byId.get(ref.id) ?? options.flatMap((o) => [o.feature, ...o.crossings]).find((f) => f.id === ref.id);
  if (!feature) return [];
  if (ref.collection === 'routes') {
    const ids = /** @type {string[]} */ (feature.properties.sections ?? []).map((id) => id.replace(/^-/, ''));
    return ids.flatMap((id) => data.sections.byId.get(id) ?? []);
  }
  if (feature.geometry) return [feature];
  if (ref.collection === 'proposals') {
    const routes = /** @type {string[]} */ (feature.properties.routes ?? []);
    return routes.flatMap((id) => featuresOf({data, options: []}, {collection: 'routes', id}));
  }
  return [];
}

/** @param {Context} context @param {Frame} frame @param {{feature: Feature, accent: string, strong: boolean}} mark */
function outline(context, frame, {feature, accent, strong}) {
  const at = pointOf(feature);
  if (at) {
    const [x, y] = toPixels(frame, at);
    disc(context, [x, y], 14, {line: accent, width: strong ? 3 : 2});
    if (strong) disc(context, [x, y], 18, {line: accent, width: 1});
    return;
  }
  const runs = runsIn(frame, shapeOf(feature));
  if (isArea(feature)) fill(context, ringsIn(frame, shapeOf(feature)), accent, 0.08);
  stroke(context, runs, {colour: accent, width: strong ? 18 : 14, alpha: strong ? 0.34 : 0.24, cap: 'round'});
  if (strong) stroke(context, runs, {colour: accent, width: 2, dash: [2, 4], alpha: 0.9});
  const box = boxOf(runs.flatMap(({xy}) => xy));
  if (Math.max(box.right - box.left, box.bottom - box.top) < SMALL) disc(context, middleOf(frame, feature), SMALL / 2, {line: accent, width: strong ? 3 : 2});
}

/** @param {Frame} frame @param {Feature} feature @returns {[number, number]} of a line the middle of what is on the sheet */
export function middleOf(frame, feature) {
  const at = pointOf(feature);
  if (at) return toPixels(frame, at);
  const xy = runsIn(frame, shapeOf(feature), 0).sort((a, b) => b.xy.length - a.xy.length)[0]?.xy;
  const middle = xy ? 2 * Math.floor(xy.length / 4) : 0;
  return xy ? [xy[middle], xy[middle + 1]] : [frame.seen.left + 60, frame.seen.top + 8];
}

/** @param {Context} context @param {Frame} frame @param {Marked} marked */
function paintHover(context, frame, {scene, tracks, hover}) {
  const place = placeOf(scene.options, hover);
  if (!place) return;
  const [x, y] = onTrack(tracks, place.index, toPixels(frame, place.lonLat));
  const radius = optionWidth(frame.zoom) + 2.5;
  disc(context, [x, y], radius + 2, {fill: scene.palette.colour('halo')});
  disc(context, [x, y], radius, {fill: scene.palette.colour('raised'), line: scene.colours[place.index], width: 3.2});
  disc(context, [x, y], 1.6, {fill: scene.palette.colour('ink')});
}

/** The same place in the lane in which the option is drawn. @param {Track[]} tracks @param {number} option @param {[number, number]} at @returns {[number, number]} */
function onTrack(tracks, option, [x, y]) {
  let best = 40;
  /** @type {[number, number]} */
  let place = [x, y];
  for (const {xy} of tracks.filter((track) => track.option === option)) {
    for (let i = 0; i < xy.length; i += 2) {
      const away = Math.hypot(xy[i] - x, xy[i + 1] - y);
      if (away < best) [best, place] = [away, [xy[i], xy[i + 1]]];
    }
  }
  return place;
}
