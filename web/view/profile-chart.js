// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The drawing of profiles: a line per option, dashed where only listed heights are joined, with crossings marked.

import {s} from '../lib/html.js';
import {heightAt} from '../api/profiles.js';
import {position} from './axis.js';

/** @import {Context} from './context.js' */
/** @import {Drawn} from './profile.js' */
/** @import {Scale} from './axis.js' */

export const CHART_PX = 190;
const TOP_PX = 16;
const BOTTOM_PX = 10;
const LABEL_PX = 46;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const MOST_LINES = 5;

/**
 * The heights that the axis spans, on round steps, and the place of each.
 * @param {Drawn[]} drawn
 */
export function heightScale(drawn) {
  const heights = drawn.flatMap(({profile}) =>
    profile.samples.flatMap(([, height]) => (height === null ? [] : [height])),
  );
  const lowest = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  const [low, high] = heights.length ? [lowest, Math.max(highest, lowest + 10)] : [0, 100];
  const step = STEPS.find((one) => (high - low) / one <= MOST_LINES) ?? 5000;
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step;
  const y = (/** @type {number} */ metres) =>
    TOP_PX + ((to - metres) / (to - from)) * (CHART_PX - TOP_PX - BOTTOM_PX);
  const ticks = Array.from({length: Math.round((to - from) / step) + 1}, (_, i) => from + i * step);
  return {y, ticks};
}

/**
 * @param {Drawn[]} drawn
 * @param {Scale} scale
 * @param {Context} context
 */
export function drawProfiles(drawn, scale, context) {
  const x = position(scale);
  const {y, ticks} = heightScale(drawn);
  return s(
    'svg',
    {class: 'profile-drawing', width: scale.width, height: CHART_PX, 'aria-hidden': 'true'},
    ticks
      .map((metres) => [
        s('line', {class: 'profile-grid', x1: 0, x2: scale.width, y1: y(metres), y2: y(metres)}),
        s(
          'text',
          {class: 'axis-text', x: 2, y: y(metres) - 3},
          context.t('profile.metres', {value: context.format.number(metres)}),
        ),
      ])
      .flat(),
    drawn.map((one, i) => line(one, lineWidth(i, drawn.length), x, y)),
    drawn.map((one) => points(one, x, y, context)),
    drawn.map((one) => crossings(one, x, y, context)),
    drawn.map((one, i) => ends(one, i, x, y)),
  );
}

/** Later lines are thinner, so that of equal profiles each is seen. @param {number} i @param {number} count */
export const lineWidth = (i, count) => Math.min(5, 2 + 1.5 * (count - 1 - i));

/** @typedef {(value: number) => number} Place */

/**
 * @param {Drawn} drawn
 * @param {number} width
 * @param {Place} x
 * @param {Place} y
 */
function line({option, profile}, width, x, y) {
  let pen = 'M';
  let path = '';
  for (const [along, height] of profile.samples) {
    if (height !== null) path += `${pen}${x(along).toFixed(1)} ${y(height).toFixed(1)}`;
    pen = height === null ? 'M' : 'L';
  }
  const dashed = profile.method === 'waypoints';
  return s('path', {
    class: dashed ? 'profile-line dashed' : 'profile-line',
    d: path || 'M0 0',
    style: {stroke: option.colour, 'stroke-width': String(width)},
  });
}

/** The listed heights that a dashed line joins. @param {Drawn} drawn @param {Place} x @param {Place} y @param {Context} context */
function points({option, profile}, x, y, {name, t, format}) {
  if (profile.method !== 'waypoints') return [];
  return profile.waypoints.map((waypoint) =>
    s(
      'circle',
      {class: 'profile-point', cx: x(waypoint.alongMetres), cy: y(waypoint.heightMetres), r: 2.6, style: {stroke: option.colour}},
      s('title', {}, `${name(waypoint.name)}, ${t('profile.metres', {value: format.number(waypoint.heightMetres)})}`),
    ),
  );
}

/** @param {Drawn} drawn @param {Place} x @param {Place} y @param {Context} context */
function crossings({option, profile}, x, y, {t}) {
  return profile.crossings.map((crossing) => {
    const height = heightAt(profile, crossing.alongMetres);
    if (height === null) return null;
    const [cx, cy] = [x(crossing.alongMetres), y(height)];
    return s(
      'g',
      {class: 'profile-crossing'},
      s('title', {}, `${option.cue.letter}: ${t('strip.crossing', {number: crossing.number, from: crossing.from, to: crossing.to})}`),
      s('path', {d: `M${cx} ${cy - 9}V${cy + 9}`, style: {stroke: option.colour}}),
      s('text', {x: cx, y: cy - 11, 'text-anchor': 'middle'}, String(crossing.number)),
    );
  });
}

/**
 * The letter at both ends of the known line; letters of options that begin together stand beside each other.
 * @param {Drawn} drawn
 * @param {number} i
 * @param {Place} x
 * @param {Place} y
 */
function ends({option, profile}, i, x, y) {
  const known = profile.samples.filter(([, height]) => height !== null);
  const first = known[0];
  const last = known.at(-1);
  const shift = 12 * i;
  return [first && {at: first, dx: LABEL_PX + shift}, last && {at: last, dx: -4 - shift}].map(
    (end) =>
      end &&
      s(
        'text',
        {
          class: 'profile-letter',
          x: x(end.at[0]) + end.dx,
          y: y(end.at[1] ?? 0) - 6,
          'text-anchor': end.dx > 0 ? 'start' : 'end',
          style: {fill: option.colour},
        },
        option.cue.letter,
      ),
  );
}
