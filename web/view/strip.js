// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The strip of one option: whose land over whose control over what state the line is in, with numbered crossings.

import {s} from '../lib/html.js';
import {isOwnOption} from '../state/own.js';
import {position} from './axis.js';
import {jurisdictionFill, regimeFill, statusLine} from './patterns.js';

/** @import {Feature, Option} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Scale} from './axis.js' */

const BAND = {crossings: 0, land: 17, landHeight: 17, control: 36, controlHeight: 11, status: 53, height: 58};
const LETTER_PX = 6.7;
const MARK_PX = 15;

/** @typedef {{value: string, from: number, to: number}} Run */

/**
 * Neighbouring stretches with the same value become one run.
 * @param {Feature[]} stretches
 * @param {string} property
 * @returns {Run[]}
 */
export function runs(stretches, property) {
  /** @type {Run[]} */
  const result = [];
  for (const {properties} of stretches) {
    const value = String(properties[property] ?? 'undetermined');
    const last = result.at(-1);
    if (last && last.value === value) last.to = properties.toMetres;
    else result.push({value, from: properties.fromMetres, to: properties.toMetres});
  }
  return result;
}

/**
 * @param {Option} option
 * @param {Scale} scale
 * @param {Context} context
 */
export function drawStrip(option, scale, context) {
  const x = position(scale);
  const {t, word} = context;
  const bar = (
    /** @type {Run} */ run,
    /** @type {number} */ y,
    /** @type {number} */ height,
    /** @type {string} */ fill,
    /** @type {string} */ tip,
  ) =>
    s(
      'rect',
      {
        class: 'band',
        x: x(run.from),
        y,
        width: Math.max(0.5, x(run.to) - x(run.from)),
        height,
        style: {fill},
      },
      s('title', {}, `${tip}, ${kilometres(run, context)}`),
    );
  const land = runs(option.stretches, 'jurisdiction');
  return s(
    'svg',
    {class: 'strip-drawing', width: scale.width, height: BAND.height, 'aria-hidden': 'true'},
    land.map((run) => bar(run, BAND.land, BAND.landHeight, jurisdictionFill(run.value), context.state(run.value))),
    land.map((run) => landLabel(run, x, context)),
    runs(option.stretches, 'regime').map((run) =>
      bar(run, BAND.control, BAND.controlHeight, regimeFill(run.value), word('regime', run.value)),
    ),
    statusRuns(option).map((run) =>
      s(
        'g',
        {},
        s('title', {}, `${word('status', run.value)}, ${kilometres(run, context)}`),
        s('rect', {
          x: x(run.from),
          y: 49,
          width: Math.max(0.5, x(run.to) - x(run.from)),
          height: 10,
          fill: 'transparent',
        }),
        statusLine(run.value, {x1: x(run.from) + 1, x2: Math.max(x(run.from) + 1.5, x(run.to) - 1), y: BAND.status}),
      ),
    ),
    option.crossings.map((crossing, i) =>
      crossingMark(crossing, x(crossing.properties.alongMetres), shifted(option.crossings, i, x), t),
    ),
  );
}

/** Of an own line nothing is said of its state, and nothing is drawn. @param {Option} option */
const statusRuns = (option) =>
  runs(option.stretches, 'status').filter(({value}) => value !== 'undetermined' || !isOwnOption(option));

/** @param {Run} run @param {Context} context */
const kilometres = (run, {format, t}) => t('measure.km', {value: format.kilometres(run.to - run.from)});

/**
 * The longest label that fits: name and length, code and length, code alone, none.
 * @param {Run} run
 * @param {(metres: number) => number} x
 * @param {Context} context
 */
function landLabel(run, x, context) {
  const room = x(run.to) - x(run.from) - 6;
  const length = context.t('measure.km', {value: context.format.kilometres(run.to - run.from, 0)});
  const code = run.value === 'undetermined' ? '?' : run.value;
  const text = [`${context.state(run.value)} ${length}`, `${code} ${length}`, code].find(
    (one) => one.length * LETTER_PX <= room,
  );
  return (
    text &&
    s(
      'text',
      {class: 'band-text', x: (x(run.from) + x(run.to)) / 2, y: BAND.land + 12.5, 'text-anchor': 'middle'},
      text,
    )
  );
}

/**
 * Marks that would touch move aside.
 * @param {Feature[]} crossings
 * @param {number} i
 * @param {(metres: number) => number} x
 */
function shifted(crossings, i, x) {
  let at = Math.max(MARK_PX / 2, x(crossings[0]?.properties.alongMetres ?? 0));
  for (const crossing of crossings.slice(1, i + 1)) at = Math.max(x(crossing.properties.alongMetres), at + MARK_PX + 1);
  return at;
}

/** @param {Feature} crossing @param {number} x @param {number} markX @param {Context['t']} t */
function crossingMark({properties}, x, markX, t) {
  return s(
    'g',
    {class: 'crossing-mark'},
    s(
      'title',
      {},
      t('strip.crossing', {number: properties.number, from: properties.from ?? '', to: properties.to ?? ''}),
    ),
    s('path', {d: `M${markX} 14L${x} ${BAND.land}V${BAND.control + BAND.controlHeight + 2}`}),
    s('rect', {x: markX - MARK_PX / 2, y: BAND.crossings + 0.5, width: MARK_PX, height: 13.5, rx: 3}),
    s('text', {x: markX, y: 11, 'text-anchor': 'middle'}, String(properties.number)),
  );
}
