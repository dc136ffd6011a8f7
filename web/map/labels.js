// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The top sheet: symbols first, then all names, from the most to the least important, none upon another.

import {createOccupancy} from './geometry/occupancy.js';
import {grown, holds} from './geometry/clip.js';
import {writeGaps} from './coverage.js';
import {writeTicks} from './distance-ticks.js';
import {writeJurisdictions} from './jurisdiction-names.js';
import {runsIn} from './frame.js';
import {isPosition, pixelOf} from './observation.js';
import {boxOfSign, crossingSigns, drawCrossingSigns, drawCues, writeStretches} from './option-signs.js';
import {writeOwnLabel} from './own-line.js';
import {spotsOf, writePlaces} from './place-labels.js';
import {isArea, pointOf, shapeOf} from './shapes.js';
import {controlSign, incidentSign, observerSign, smallCrossing} from './symbols.js';
import {writeWaters} from './water-names.js';

/** @import {Feature, FeatureRef, Translate} from '../api/types.js' */
/** @import {Box} from './geometry/clip.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */
/** @import {Drawing} from './sheets.js' */
/** @import {Track} from './tracks.js' */

/** A name upon a boundary vertex costs this much; lines of options cost more. */
const BOUNDARY_COST = 0.8;

/** A point that can be pointed at. @typedef {{ref: FeatureRef, feature: Feature, x: number, y: number, radius: number}} Target */

/** @param {Context} context @param {Frame} frame @param {{scene: Scene, tracks: Track[], covered: Box[], draft: Drawing['draft'], t: Translate}} drawing @returns {Target[]} */
export function paintLabels(context, frame, {scene, tracks, covered, draft, t}) {
  const taken = createOccupancy();
  for (const box of covered) taken.take(box);
  for (const {xy} of tracks) taken.shun(xy, 1.6);
  for (const {feature} of scene.boundaries) for (const {xy} of runsIn(frame, shapeOf(feature), 0)) taken.shun(xy, BOUNDARY_COST);
  const signs = crossingSigns(frame, scene);
  const symbols = symbolsOf(frame, scene);
  for (const {x, y, radius} of symbols) taken.take(grown({left: x, right: x, top: y, bottom: y}, radius));
  for (const sign of signs) taken.take(boxOfSign(sign));
  const own = draft();
  if (own) writeOwnLabel(context, frame, {...own, palette: scene.palette, taken});
  const spots = spotsOf(frame, scene);
  const early = spots.filter((spot) => spot.onRoute || spot.chosen || spot.rank <= 2);
  for (const {x, y} of early) taken.shun([x, y], 8);
  const important = early.map(({x, y}) => ({left: x - 10, right: x + 90, top: y - 10, bottom: y + 10}));
  writeJurisdictions(context, frame, {scene, lines: tracks.map(({xy}) => xy), boxes: [...covered, ...signs.map(boxOfSign), ...important, ...symbols.map(({x, y, radius}) => grown({left: x, right: x, top: y, bottom: y}, radius + 4))], taken});
  drawCues(context, frame, {scene, taken});
  writeStretches(context, frame, {scene, tracks, taken});
  const first = writePlaces(context, early, {scene, frame, taken});
  writeGaps(context, frame, {scene, taken, t});
  writeWaters(context, frame, {scene, taken});
  const second = writePlaces(context, spots.filter((spot) => !early.includes(spot)), {scene, frame, taken});
  writeTicks(context, frame, {scene, tracks, taken, t});
  for (const symbol of symbols) symbol.draw(context);
  drawCrossingSigns(context, signs, scene);
  const places = [...first, ...second].map(({feature, x, y}) => target('places', feature, [x, y, 8]));
  const crossings = signs.map(({feature, x, y}) => ({...target('crossings', feature, [x, y, 11]), ref: crossingRef(feature)}));
  return [...crossings, ...symbols.reverse(), ...places];
}

/** @param {FeatureRef['collection']} collection @param {Feature} feature @param {[number, number, number]} place @returns {Target} */
const target = (collection, feature, [x, y, radius]) => ({ref: {collection, id: feature.id}, feature, x, y, radius});

/** @param {Feature} crossing of an option @returns {FeatureRef} the crossing of the atlas it is, if known */
const crossingRef = (crossing) => ({collection: 'crossings', id: crossing.properties.crossingId ?? crossing.id});

/** @param {Frame} frame @param {Scene} scene @returns {(Target & {draw: (context: Context) => void})[]} from the lowest to the highest */
function symbolsOf(frame, scene) {
  const {palette} = scene;
  const numbered = new Set(scene.options.flatMap((o) => o.crossings.map((c) => c.properties.crossingId)));
  const box = grown(frame.box, 12);
  /** @type {(Target & {draw: (context: Context) => void})[]} */
  const symbols = [];
  const put = (/** @type {FeatureRef['collection']} */ collection, /** @type {Feature} */ feature, /** @type {{radius: number, draw: (context: Context, at: [number, number]) => void}} */ how) => {
    const [x, y] = pixelOf(frame, feature);
    if (holds(box, x, y)) symbols.push({...target(collection, feature, [x, y, how.radius]), draw: (context) => how.draw(context, [x, y])});
  };
  for (const {feature, status} of scene.crossings) {
    if (numbered.has(feature.id) || !pointOf(feature) || frame.zoom < 8) continue;
    put('crossings', feature, {radius: 5, draw: (c, at) => smallCrossing(c, at, {open: status === 'operating', palette})});
  }
  for (const feature of scene.exclaves.filter((f) => !isArea(f))) put('exclaves', feature, {radius: 7, draw: (c, at) => controlSign(c, at, palette)});
  for (const feature of scene.incidents.filter(pointOf)) put('incidents', feature, {radius: 6, draw: (c, at) => incidentSign(c, at, palette)});
  for (const observer of scene.observers.filter(isPosition)) {
    const {kind} = observer.feature.properties;
    put('observers', observer.feature, {radius: 8, draw: (c, at) => observerSign(c, at, {kind, palette})});
  }
  return symbols;
}
