// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What lies under a point of the screen: symbols before lines, lines before areas.

import {insideRings} from './geometry/clip.js';
import {ringsIn, runsIn} from './frame.js';
import {isArea, shapeOf} from './shapes.js';
import {isOwn} from '../state/own.js';

/** @import {Feature, FeatureRef, Option} from '../api/types.js' */
/** @import {Frame} from './frame.js' */
/** @import {Target} from './labels.js' */
/** @import {Scene} from './scene.js' */
/** @import {Track} from './tracks.js' */

/** @typedef {{ref: FeatureRef, feature: Feature, option?: number, stretch?: Feature}} Hit */
/** @typedef {{frame: Frame, scene: Scene, tracks: Track[], targets: Target[]}} Drawn what is on the screen now */

/** How near is near enough, pixels: a finger is wider than a pointer. */
const REACH = {mouse: 6, touch: 14};

/** @param {Drawn} drawn @param {[number, number]} at canvas pixels @param {'mouse'|'touch'} [by] @returns {Hit|null} */
export function hitAt(drawn, at, by = 'mouse') {
  return pointAt(drawn, at, REACH[by]) ?? trackAt(drawn, at, REACH[by] + 1) ?? lineAt(drawn, at, REACH[by]) ?? areaAt(drawn, at);
}

/** @param {Drawn} drawn @param {[number, number]} at @param {number} reach @returns {Hit|null} */
function pointAt({targets}, [x, y], reach) {
  const near = targets.map((target) => ({target, away: Math.hypot(target.x - x, target.y - y) - target.radius}));
  const found = near.filter(({away}) => away < reach - 4).sort((a, b) => a.away - b.away)[0];
  return found ? {ref: found.target.ref, feature: found.target.feature} : null;
}

/** @param {Drawn} drawn @param {[number, number]} at @param {number} reach @returns {Hit|null} */
export function trackAt({tracks, scene}, [x, y], reach) {
  let best = reach;
  /** @type {{track: Track, sample: number}|null} */
  let found = null;
  for (const track of tracks) {
    for (let i = 0; i < track.xy.length; i += 2) {
      const away = Math.hypot(track.xy[i] - x, track.xy[i + 1] - y);
      if (away < best) [best, found] = [away, {track, sample: i / 2}];
    }
  }
  if (!found) return null;
  const {track, sample} = found;
  const piece = track.pieces.find(({from, to}) => sample >= from && sample <= to) ?? track.pieces[0];
  const section = scene.data.sections.byId.get(piece.stretch.properties.section);
  const ref = refOf(section, scene.options[track.option]);
  return {ref, feature: section ?? scene.options[track.option].feature, option: track.option, stretch: piece.stretch};
}

/** What a stretch belongs to: its section; without one, the own proposal or the route. @param {Feature|undefined} section @param {Option} option @returns {FeatureRef} */
function refOf(section, {proposal, route}) {
  if (section) return {collection: 'sections', id: section.id};
  return isOwn(proposal) ? {collection: 'proposals', id: proposal} : {collection: 'routes', id: route};
}

/** @param {Scene} scene @returns {[FeatureRef['collection'], Feature[]][]} lines that can be pointed at, the uppermost first */
const lineLayers = (scene) => [
  ['sections', scene.sections.map(({feature}) => feature)],
  ['delimited-segments', scene.delimited.map(({feature}) => feature)],
  ['boundaries', scene.boundaries.map(({feature}) => feature)],
];

/** @type {WeakMap<Frame, {ref: FeatureRef, feature: Feature, xy: number[]}[]>} */
const linesDrawn = new WeakMap();

/** @param {Drawn} drawn */
function linesOn({frame, scene}) {
  const known = linesDrawn.get(frame);
  if (known) return known;
  const lines = lineLayers(scene).flatMap(([collection, features]) =>
    features.flatMap((feature) => runsIn(frame, shapeOf(feature)).map(({xy}) => ({ref: {collection, id: feature.id}, feature, xy}))));
  linesDrawn.set(frame, lines);
  return lines;
}

/** Forgets the lines of a frame whose scene has changed. @param {Frame} frame */
export const forgetLines = (frame) => void linesDrawn.delete(frame);

/** @param {Drawn} drawn @param {[number, number]} at @param {number} reach @returns {Hit|null} */
function lineAt(drawn, at, reach) {
  const line = linesOn(drawn).find(({xy}) => isNear(xy, at, reach));
  return line ? {ref: line.ref, feature: line.feature} : null;
}

/** @param {number[]} xy @param {[number, number]} at @param {number} reach */
function isNear(xy, [x, y], reach) {
  for (let i = 2; i < xy.length; i += 2) {
    const [dx, dy] = [xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]];
    const [px, py] = [x - xy[i - 2], y - xy[i - 1]];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
    if (Math.abs(px - share * dx) < reach && Math.abs(py - share * dy) < reach) return true;
  }
  return false;
}

/** @param {Drawn} drawn @param {[number, number]} at @returns {Hit|null} */
function areaAt({frame, scene}, [x, y]) {
  const feature = scene.exclaves.filter(isArea).find((f) => insideRings(ringsIn(frame, shapeOf(f)), x, y));
  return feature ? {ref: {collection: 'exclaves', id: feature.id}, feature} : null;
}
