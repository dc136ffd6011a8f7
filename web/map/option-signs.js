// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What marks an option beside its colour: its letter at both ends, the numbers of its crossings, the name of a stretch.

import {holds, within} from './geometry/clip.js';
import {moved} from './geometry/lanes.js';
import {calmed, windows} from './geometry/text-path.js';
import {toPixels} from './frame.js';
import {optionWidth} from './line-style.js';
import {advances, standsOf, write, writeStands} from './lettering.js';
import {pointOf} from './shapes.js';
import {crossingSign, cueSign, signWidth} from './symbols.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Box} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Stand} from './geometry/text-path.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Type} from './lettering.js' */
/** @import {Scene} from './scene.js' */
/** @import {Track} from './tracks.js' */

/** @typedef {{x: number, y: number, text: string, colours: string[], feature: Feature}} Sign */

const TOGETHER = 15;
const CUE_STEP = 19;
/** A stretch shorter than this many samples is not named. */
const LEAST_SAMPLES = 12;

/** Crossings that fall together on the screen share a square; where their numbers differ, the letter of the option is added.
 * @param {Frame} frame @param {Scene} scene @returns {Sign[]} */
export function crossingSigns(frame, scene) {
  /** @type {{x: number, y: number, all: {number: number, option: number, feature: Feature}[]}[]} */
  const groups = [];
  scene.options.forEach((option, index) => {
    for (const feature of option.crossings) {
      const at = pointOf(feature);
      if (!at) continue;
      const [x, y] = toPixels(frame, at);
      const member = {number: feature.properties.number, option: index, feature};
      const group = groups.find((g) => Math.hypot(g.x - x, g.y - y) < TOGETHER);
      if (group) group.all.push(member);
      else groups.push({x, y, all: [member]});
    }
  });
  return groups.map(({x, y, all}) => {
    const numbers = [...new Set(all.map(({number}) => number))];
    const lettered = all.map(({number, option}) => `${scene.options[option].cue?.letter ?? ''}${number}`);
    const text = numbers.length === 1 ? String(numbers[0]) : [...new Set(lettered)].join(' ');
    return {x, y, text, colours: [...new Set(all.map(({option}) => scene.colours[option]))], feature: all[0].feature};
  });
}

/** @param {Sign} sign @returns {Box} */
export function boxOfSign({x, y, text}) {
  const half = signWidth(text) / 2 + 2;
  return {left: x - half, right: x + half, top: y - 11, bottom: y + 11};
}

/** @param {Context} context @param {Sign[]} signs @param {Scene} scene */
export function drawCrossingSigns(context, signs, {palette}) {
  for (const {x, y, text, colours} of signs) crossingSign(context, [x, y], {text, colours, palette});
}

/** @param {Context} context @param {Frame} frame @param {{scene: Scene, taken: Occupancy}} drawing letters at both ends */
export function drawCues(context, frame, {scene, taken}) {
  scene.options.forEach(({stretches, cue}, index) => {
    const line = stretches.flatMap(({geometry}) => (geometry?.type === 'LineString' ? geometry.coordinates : []));
    if (!cue || line.length === 0) return;
    for (const points of [line, line.toReversed()]) {
      const [x, y] = toPixels(frame, points[0]);
      if (!holds(frame.box, x, y)) continue;
      const [ix, iy] = points.map((point) => toPixels(frame, point)).find(([px, py]) => Math.hypot(px - x, py - y) > CUE_STEP) ?? [x + 1, y];
      const place = freeBeyond([x, y], [x - ix, y - iy], taken);
      if (!place) continue;
      cueSign(context, place, {letter: cue.letter, colour: scene.colours[index], palette: scene.palette});
      taken.take({left: place[0] - 9, right: place[0] + 9, top: place[1] - 9, bottom: place[1] + 9});
    }
  });
}

/** @param {[number, number]} end @param {[number, number]} outward @param {Occupancy} taken @returns {[number, number]|null} */
function freeBeyond([x, y], [dx, dy], taken) {
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  for (let ring = 1; ring <= 6; ring++) {
    for (const turn of [0, 0.6, -0.6, 1.2, -1.2]) {
      const [cx, cy] = [ux * Math.cos(turn) - uy * Math.sin(turn), ux * Math.sin(turn) + uy * Math.cos(turn)];
      const [px, py] = [x + cx * CUE_STEP * ring, y + cy * CUE_STEP * ring];
      if (taken.free({left: px - 9, right: px + 9, top: py - 9, bottom: py + 9})) return [px, py];
    }
  }
  return null;
}

/**
 * Names of stretches along their line, beside it on the side that is free; of options on the same ground only once.
 * @param {Context} context
 * @param {Frame} frame
 * @param {{scene: Scene, tracks: Track[], taken: Occupancy}} drawing
 */
export function writeStretches(context, frame, {scene, tracks, taken}) {
  const {palette, language} = scene;
  const type = {font: `italic 600 12px ${palette.font}`, colour: palette.colour('ink'), halo: palette.colour('halo'), haloWidth: 3.5, spacing: 0.3};
  const lift = optionWidth(frame.zoom) * 1.3 * Math.max(1, scene.options.length * 0.6) + 9;
  /** @type {Set<string>} */
  const written = new Set();
  for (const track of tracks) {
    for (const {text, from, to} of namedRuns(track, scene)) {
      const name = text[language] ?? text.en;
      if (!name || written.has(name)) continue;
      const line = calmed(track.xy.slice(2 * from, 2 * to + 2), 16);
      const width = advances(context, name, type).reduce((a, b) => a + b, 0);
      const fits = (/** @type {Stand[]} */ places) =>
        places.length === [...name].length && places.every(({x, y}) => holds(frame.seen, x, y) && taken.free(letterBox(x, y)));
      const stands = [-lift, lift, -lift - 10, lift + 10]
        .map((away) => calmed(moved(line, new Float64Array(line.length / 2).fill(away)), 8))
        .flatMap((xy) => windows(xy, width).map((at) => standsOf(context, {text: name, xy, at, lift: 0}, type)))
        .find(fits);
      if (stands) {
        writeStands(context, {text: name, stands}, type);
        for (const {x, y} of stands) taken.take(letterBox(x, y));
        written.add(name);
      } else if (writeBeside(context, {name, width, line, taken, frame, lift}, type)) written.add(name);
    }
  }
}

/**
 * Where the line is too short for its name: level, below or above its middle.
 * @param {Context} context
 * @param {{name: string, width: number, line: number[], taken: Occupancy, frame: Frame, lift: number}} label
 * @param {Type} type
 * @returns {boolean} whether there was room
 */
function writeBeside(context, {name, width, line, taken, frame, lift}, type) {
  if (line.length < 2 * LEAST_SAMPLES) return false;
  const middle = 2 * Math.floor(line.length / 4);
  for (const away of [lift + 8, lift + 20, lift + 32, -lift - 8, -lift - 20]) {
    const [left, y] = [line[middle] - width / 2, line[middle + 1] + away];
    const box = {left: left - 2, right: left + width + 2, top: y - 8, bottom: y + 8};
    if (!within(frame.seen, box) || !taken.free(box)) continue;
    write(context, {text: name, x: left, y}, type);
    taken.take(box);
    return true;
  }
  return false;
}

/** @param {number} x @param {number} y @returns {Box} */
const letterBox = (x, y) => ({left: x - 5, right: x + 5, top: y - 7, bottom: y + 7});

/** @param {Track} track @param {Scene} scene @returns {{text: Record<string, string>, from: number, to: number}[]} neighbours of one name joined */
function namedRuns(track, {data}) {
  /** @type {{text: Record<string, string>, from: number, to: number}[]} */
  const runs = [];
  for (const {stretch, from, to} of track.pieces) {
    const text = data.sections.byId.get(stretch.properties.section)?.properties.partName;
    const last = runs.at(-1);
    if (text && last?.text.en === text.en && last?.to === from) last.to = to;
    else if (text) runs.push({text, from, to});
  }
  return runs;
}
