// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Kilometres from the start along each option, as on the axis of the strips: ticks across the line, with their figure where there is room.

import {measuredStretch} from './following.js';
import {pointAt} from './geometry/along.js';
import {holds, within} from './geometry/clip.js';
import {groundResolution, toPixels} from './frame.js';
import {stroke} from './ink.js';
import {optionWidth} from './line-style.js';
import {widthOf, write} from './lettering.js';

/** @import {Translate} from '../api/types.js' */
/** @import {Box} from './geometry/clip.js' */
/** @import {Occupancy} from './geometry/occupancy.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Scene} from './scene.js' */
/** @import {Piece, Track} from './tracks.js' */

/** From tick to tick at least, pixels. */
const GAP = 76;
const LEAST_METRES = 1000;
const SIZE = 10.5;
/** A figure may brush a line, not lie on it. */
const MOST_COST = 6;

/** A tick of one option; the arm points to the right of its direction. @typedef {{kilometres: number, option: number, x: number, y: number, arm: [number, number]}} Tick */

/** @param {Frame} frame @returns {number} metres from tick to tick: 1, 2 or 5 times a power of ten, whole kilometres */
export function tickMetres(frame) {
  const wanted = Math.max(LEAST_METRES, GAP * groundResolution(frame));
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 2, 5].find((factor) => factor * power >= wanted) ?? 10);
}

/** @param {Frame} frame @param {Track[]} tracks @returns {Tick[]} those in the window, each kilometre of an option once */
export function ticksOf(frame, tracks) {
  const step = tickMetres(frame);
  /** @type {Map<string, Tick>} */
  const ticks = new Map();
  for (const track of tracks) {
    for (const piece of track.pieces) {
      const {fromMetres, toMetres} = piece.stretch.properties;
      for (let metres = Math.ceil(fromMetres / step) * step; metres <= toMetres; metres += step) {
        const tick = tickAt(frame, {track, piece, metres});
        if (tick && holds(frame.seen, tick.x, tick.y)) ticks.set(`${track.option} ${tick.kilometres}`, tick);
      }
    }
  }
  return [...ticks.values()];
}

/** @param {Frame} frame @param {{track: Track, piece: Piece, metres: number}} where @returns {Tick|null} in the lane in which the option is drawn; none where it is cut off */
function tickAt(frame, {track: {xy, option}, piece, metres}) {
  const [px, py] = toPixels(frame, pointAt(measuredStretch(piece.stretch), metres));
  let [best, at] = [40, -1];
  for (let i = piece.from; i <= piece.to; i++) {
    const away = Math.hypot(xy[2 * i] - px, xy[2 * i + 1] - py);
    if (away < best) [best, at] = [away, i];
  }
  if (at < 0) return null;
  const [a, b] = [2 * Math.max(0, at - 2), 2 * Math.min(xy.length / 2 - 1, at + 2)];
  const [dx, dy] = [xy[b] - xy[a], xy[b + 1] - xy[a + 1]];
  const length = Math.hypot(dx, dy) || 1;
  return {kilometres: metres / 1000, option, x: xy[2 * at], y: xy[2 * at + 1], arm: [-dy / length, dx / length]};
}

/** Options on the same ground that are as far from their start have one figure. @param {Tick[]} ticks @param {number} near pixels @returns {Tick[][]} */
function together(ticks, near) {
  /** @type {Tick[][]} */
  const groups = [];
  for (const tick of ticks) {
    const group = groups.find((g) => g.some((other) => other.kilometres === tick.kilometres && Math.hypot(other.x - tick.x, other.y - tick.y) < near));
    if (group) group.push(tick);
    else groups.push([tick]);
  }
  return groups;
}

/**
 * @param {Context} context
 * @param {Frame} frame
 * @param {{scene: Scene, tracks: Track[], taken: Occupancy, t: Translate}} drawing
 */
export function writeTicks(context, frame, {scene, tracks, taken, t}) {
  const {palette, options} = scene;
  const type = {font: `600 ${SIZE}px ${palette.font}`, colour: palette.colour('ink'), halo: palette.colour('halo')};
  const width = optionWidth(frame.zoom);
  const half = width / 2 + 2.5;
  for (const group of together(ticksOf(frame, tracks), 10 + options.length * (width + 2))) {
    const free = group.filter((tick) => taken.free(boxOfTick(tick, half)));
    const letters = group.length < options.length ? group.map(({option}) => options[option].cue?.letter ?? '') : [];
    const text = [...letters, t('measure.km', {value: group[0].kilometres})].join(' ');
    const size = {width: widthOf(context, text, type.font), height: SIZE + 2};
    const place = [4, 9, 15, 22]
      .flatMap((gap) => free.flatMap((tick) => beside(tick, {...size, away: width / 2 + gap}).map((box) => ({box, cost: taken.cost(box) + gap / 10}))))
      .filter(({box, cost}) => cost <= MOST_COST && within(frame.seen, box) && taken.free(box))
      .sort((a, b) => a.cost - b.cost)[0];
    // Where the way begins the letter of the option says so already.
    if (!place && group[0].kilometres === 0) continue;
    for (const tick of free) drawTick(context, tick, {half, colour: type.colour, halo: type.halo});
    if (!place) continue;
    write(context, {text, x: place.box.left, y: (place.box.top + place.box.bottom) / 2}, type);
    taken.take(place.box);
  }
}

/** @param {Tick} tick @param {number} half @returns {Box} */
function boxOfTick({x, y, arm: [ax, ay]}, half) {
  const [w, h] = [Math.abs(ax * half), Math.abs(ay * half)];
  return {left: x - w, right: x + w, top: y - h, bottom: y + h};
}

/** @param {Tick} tick @param {{width: number, height: number, away: number}} label @returns {Box[]} to either side of the line */
function beside({x, y, arm: [ax, ay]}, {width, height, away}) {
  return [1, -1].map((side) => {
    const reach = away + (Math.abs(ax) * width + Math.abs(ay) * height) / 2;
    const [cx, cy] = [x + side * ax * reach, y + side * ay * reach];
    return {left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2};
  });
}

/** Map and legend use the same strokes. @param {Context} context @param {Pick<Tick, 'x'|'y'|'arm'>} tick @param {{half: number, colour: string, halo: string}} look */
export function drawTick(context, {x, y, arm: [ax, ay]}, {half, colour, halo}) {
  const runs = [{xy: [x - ax * half, y - ay * half, x + ax * half, y + ay * half], before: 0}];
  stroke(context, runs, {colour: halo, width: 4.4});
  stroke(context, runs, {colour, width: 2});
}
