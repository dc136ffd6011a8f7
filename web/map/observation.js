// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Observers and how far they are taken to see: a geodesic circle, of the published reach or of the model's.

import {circle} from './geometry/geodesic.js';
import {runsIn, toPixels} from './frame.js';
import {stroke, fill} from './ink.js';
import {pointOf, shapeFrom} from './shapes.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene, Dated} from './scene.js' */
/** @import {Shape} from './shapes.js' */

const WATCHING = new Set(['headquarters', 'operating-base']);
const OVER = new Set(['ended', 'closed', 'announced']);

/** @type {WeakMap<Feature, {metres: number, shape: Shape}>} */
const circles = new WeakMap();

/** @param {Dated} observer @param {Pick<Scene, 'day'|'reachMetres'>} scene @returns {number} metres; 0 for what does not watch */
export function reachOf({feature, status}, {day, reachMetres}) {
  const {mandateTo, kind, reachMetres: published} = feature.properties;
  if (OVER.has(status) || (mandateTo && day > mandateTo && !day.startsWith('9999'))) return 0;
  return published ?? (WATCHING.has(kind) ? reachMetres : 0);
}

/** @param {Feature} feature @param {number} metres @returns {Shape} */
function circleOf(feature, metres) {
  const known = circles.get(feature);
  if (known?.metres === metres) return known.shape;
  const shape = shapeFrom([circle(pointOf(feature) ?? [0, 0], metres)]);
  circles.set(feature, {metres, shape});
  return shape;
}

/** What is worth a symbol: positions on the ground, those given up included, statements about them not. @param {Dated} observer */
export const isPosition = ({feature}) => pointOf(feature) !== null && !['statement', 'former-mission', 'former-deployment'].includes(feature.properties.kind);

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintReach(context, frame, scene) {
  const {observers, palette} = scene;
  const watching = observers.filter((o) => isPosition(o) && reachOf(o, scene) > 0);
  const colour = palette.colour('map-observer');
  for (const observer of watching) {
    const runs = runsIn(frame, circleOf(observer.feature, reachOf(observer, scene)), 200);
    fill(context, runs.length === 1 ? [runs[0].xy] : [], colour, 0.035);
    stroke(context, runs, {colour, width: 1, dash: [2, 4], alpha: 0.6});
  }
}

/** @param {Frame} frame @param {Feature} feature @returns {[number, number]} */
export const pixelOf = (frame, feature) => toPixels(frame, pointOf(feature) ?? [NaN, NaN]);
