// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The options as they lie on this screen: cut to the window, sampled evenly, moved into lanes where they share the ground.

import {grown, runsInside} from './geometry/clip.js';
import {laneOffsets, moved, resampled} from './geometry/lanes.js';
import {partsIn} from './frame.js';
import {optionWidth} from './line-style.js';
import {shapeOf} from './shapes.js';
import {DRAFT_OPTION} from '../state/own.js';

/** @import {Feature, Option} from '../api/types.js' */
/** @import {Run} from './geometry/clip.js' */
/** @import {Frame} from './frame.js' */

const STEP = 4;
const MARGIN = 60;

/** @typedef {{stretch: Feature, from: number, to: number, before: number}} Piece samples of one stretch, both ends included */
/** @typedef {{option: number, xy: number[], pieces: Piece[]}} Track */

/** @param {Frame} frame @param {Option[]} options @returns {Track[]} */
export function tracksOf(frame, options) {
  const tracks = options.flatMap((option, index) => tracksOfOne(frame, option, index));
  const bearing = options.map((option) => bearingOf(option));
  const width = optionWidth(frame.zoom);
  const runners = tracks.map(({xy, option}) => ({xy, owner: option, direction: sameWay(bearing[0], bearing[option])}));
  const offsets = laneOffsets(runners, {near: width + 1, pitch: width + 1.6, run: 12, ease: 7});
  return tracks.map((track, i) => ({...track, xy: moved(track.xy, offsets[i])}));
}

/** @param {Frame} frame @param {Option} option @param {number} index @returns {Track[]} */
function tracksOfOne(frame, option, index) {
  /** @type {Track[]} */
  const tracks = [];
  if (option.id === DRAFT_OPTION) return tracks;
  const box = grown(frame.box, MARGIN);
  for (const stretch of option.stretches) {
    for (const run of partsIn(frame, shapeOf(stretch), MARGIN).flatMap((xy) => runsInside(xy, box))) {
      append(tracks, {stretch, run, index});
    }
  }
  return tracks;
}

/** @param {Track[]} tracks @param {{stretch: Feature, run: Run, index: number}} next */
function append(tracks, {stretch, run, index}) {
  const samples = resampled(run.xy, STEP);
  const last = tracks.at(-1);
  const end = last ? last.xy.length : 0;
  if (last && Math.hypot(last.xy[end - 2] - samples[0], last.xy[end - 1] - samples[1]) < 1.5) {
    last.pieces.push({stretch, from: end / 2 - 1, to: (end + samples.length) / 2 - 2, before: run.before});
    for (let i = 2; i < samples.length; i++) last.xy.push(samples[i]);
  } else {
    tracks.push({option: index, xy: samples, pieces: [{stretch, from: 0, to: samples.length / 2 - 1, before: run.before}]});
  }
}

/** @param {Option} option @returns {[number, number]} from the first point to the last */
function bearingOf({stretches}) {
  const first = shapeOf(stretches[0] ?? {}).parts[0]?.xy;
  const last = shapeOf(stretches.at(-1) ?? stretches[0]).parts.at(-1)?.xy;
  return first && last ? [last[last.length - 2] - first[0], last[last.length - 1] - first[1]] : [0, 0];
}

/** @param {[number, number]} a @param {[number, number]} b @returns {1|-1} */
const sameWay = (a, b) => (a[0] * b[0] + a[1] * b[1] < 0 ? -1 : 1);

/** @param {Track} track @param {Piece} piece @returns {Run} */
export const runOf = (track, piece) => ({xy: track.xy.slice(2 * piece.from, 2 * piece.to + 2), before: piece.before});
