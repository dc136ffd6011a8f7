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

/** The model's reach where no source states one, metres. */
export const MODEL_REACH = 20_000;
const WATCHING = new Set(['headquarters', 'operating-base']);
const OVER = new Set(['ended', 'closed', 'announced']);

/** @type {WeakMap<Feature, Shape>} */
const circles = new WeakMap();

/** @param {Dated} observer @returns {number} metres; 0 for what does not watch */
export function reachOf({feature, status}) {
  if (OVER.has(status)) return 0;
  return feature.properties.reachMetres ?? (WATCHING.has(feature.properties.kind) ? MODEL_REACH : 0);
}

/** @param {Dated} observer @returns {Shape} */
function circleOf(observer) {
  const known = circles.get(observer.feature);
  if (known) return known;
  const shape = shapeFrom([circle(pointOf(observer.feature) ?? [0, 0], reachOf(observer))]);
  circles.set(observer.feature, shape);
  return shape;
}

/** What is worth a symbol: positions on the ground, those given up included, statements about them not. @param {Dated} observer */
export const isPosition = ({feature}) => pointOf(feature) !== null && !['statement', 'former-mission', 'former-deployment'].includes(feature.properties.kind);

/** @param {Context} context @param {Frame} frame @param {Scene} scene */
export function paintReach(context, frame, {observers, palette}) {
  const watching = observers.filter((o) => isPosition(o) && reachOf(o) > 0);
  const colour = palette.colour('map-observer');
  for (const observer of watching) {
    const runs = runsIn(frame, circleOf(observer), 200);
    fill(context, runs.length === 1 ? [runs[0].xy] : [], colour, 0.035);
    stroke(context, runs, {colour, width: 1, dash: [2, 4], alpha: 0.6});
  }
}

/** @param {Frame} frame @param {Feature} feature @returns {[number, number]} */
export const pixelOf = (frame, feature) => toPixels(frame, pointOf(feature) ?? [NaN, NaN]);
