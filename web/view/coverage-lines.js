// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How the lines of a coverage are told apart and called: pairs of states, options with their letter.

import {h} from '../lib/html.js';
import {short} from './context.js';
import {letter} from './swatch.js';

/** @import {Coverage, CoverageRow, Model} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** What a row is about. @param {CoverageRow} row @returns {string} a pair or the id of an option */
export const lineOf = (row) => row.pair ?? row.option;

/** Whether no mission of the data works on any side of the line. @param {CoverageRow} row */
export const isOffSide = (row) => row.offSideMetres >= row.lengthMetres - 1;

/** One row for each line worth showing: all options, and boundaries of a side on which a mission works. @param {Coverage} coverage @param {'boundary'|'option'} kind */
export function shownLines({lines}, kind) {
  const rows = lines.filter((row) => row.kind === kind && !(kind === 'boundary' && isOffSide(row)));
  return rows.filter((row, i) => rows.findIndex((one) => lineOf(one) === lineOf(row)) === i);
}

/** @param {Coverage} coverage @param {CoverageRow} line @param {number} metres @returns {CoverageRow|undefined} */
export const rowAt = ({lines}, line, metres) => lines.find((row) => lineOf(row) === lineOf(line) && row.radiusMetres === metres);

/** The names of the two states. @param {string} pair @param {Context} context */
export function pairName(pair, {data, state}) {
  const between = data.boundaries.features.find(({properties}) => properties.pair === pair)?.properties.between ?? [pair];
  return between.map(state).join(' – ');
}

/** @param {CoverageRow} row @param {Model} model @param {Context} context */
export function named(row, model, context) {
  if (row.kind === 'boundary') return pairName(row.pair, context);
  const option = model.options.find((one) => one.id === row.option);
  if (!option) return row.option;
  return [letter(option), ` ${short(context.title(option.proposal))} `, h('small', {}, context.word('mode', option.mode))];
}
