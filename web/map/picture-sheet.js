// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Where everything stands on a picture. As on the screen: map, then legend and notes below it, as high as it gets. On a sheet of a
// given size: the legend beside the map, which gets the room that is left and is drawn anew for it.

import {wrapped} from './picture-words.js';

/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Palette} from './palette.js' */
/** @import {Written} from './picture-words.js' */

export const MARGIN = 16;
export const LINE = 18;
export const SWATCH = 32;
const NOTE = 16;
const COLUMN = 250;
const BESIDE = 208;
const SCALE = 2 * LINE;
/** Between entries of the legend; the second where it spares a column. */
const GAPS = [4, -1];
/** What the map keeps, however long the legend is. */
const LEAST_MAP = 320;

/** Lengths in the unit of the drawing, pixels of a screen; `ratio` is pixels of the picture for one of them. @typedef {{width: number, height: number, ratio: number}} Size */
/** @typedef {{entry: Entry, lines: Written[], x: number, y: number}} Item */
/**
 * @typedef {object} Arranged
 * @property {number} width
 * @property {number} height
 * @property {Written[]} title
 * @property {Frame} frame of the map
 * @property {[number, number]} map its left upper corner
 * @property {Item[]} legend
 * @property {Written[]} notes
 * @property {number} notesAt
 */

/** @param {string} family */
const fonts = (family) => (/** @type {number} */ size, weight = 400) => `${weight} ${size}px ${family}`;

/** @param {{title: string[], notes: string[]}} texts @param {{pen: Context, font: ReturnType<typeof fonts>, inner: number}} how */
function writtenOut({title, notes}, {pen, font, inner}) {
  return {
    title: title.flatMap((text, i) => wrapped(pen, text, {font: i === 0 ? font(16, 650) : font(13), width: inner})),
    notes: notes.flatMap((text) => wrapped(pen, text, {font: font(11), width: inner})),
  };
}

/** @param {Written[]} title @returns {number} where the map begins */
const headOf = (title) => MARGIN + title.length * (LINE + 2) + 8;

/** @param {{lines: Written[]}[]} row @param {number} [gap] */
const tall = (row, gap = GAPS[0]) => LINE * Math.max(...row.map(({lines}) => lines.length)) + gap;

/**
 * @param {Context} pen
 * @param {{frame: Frame, entries: Entry[], palette: Palette}} shown
 * @param {{title: string[], notes: string[]}} texts
 * @returns {Arranged} as wide as the window
 */
export function asSeen(pen, {frame, entries, palette}, texts) {
  const font = fonts(palette.font);
  const {right: width, bottom} = frame.seen;
  const inner = width - 2 * MARGIN;
  const {title, notes} = writtenOut(texts, {pen, font, inner});
  const columns = Math.max(1, Math.floor(inner / COLUMN));
  const column = inner / columns;
  const words = entries.map((entry) => ({entry, lines: wrapped(pen, entry.words, {font: font(12), width: column - SWATCH - 18})}));
  let y = headOf(title) + bottom + SCALE;
  /** @type {Item[]} */
  const legend = [];
  for (let i = 0; i < words.length; i += columns) {
    const row = words.slice(i, i + columns);
    legend.push(...row.map((item, at) => ({...item, x: MARGIN + at * column, y})));
    y += tall(row);
  }
  const notesAt = y + MARGIN;
  return {width, height: notesAt + notes.length * NOTE + MARGIN, title, frame, map: [0, headOf(title)], legend, notes, notesAt};
}

/**
 * @param {Context} pen
 * @param {{frame: Frame, entries: Entry[], palette: Palette}} shown
 * @param {{texts: {title: string[], notes: string[]}, size: Size}} sheet
 * @returns {Arranged}
 */
export function onSheet(pen, {frame, entries, palette}, {texts, size: {width, height}}) {
  const font = fonts(palette.font);
  const inner = width - 2 * MARGIN;
  const {title, notes} = writtenOut(texts, {pen, font, inner});
  const top = headOf(title);
  const bottom = height - notes.length * NOTE - 2 * MARGIN;
  const words = entries.map((entry) => ({entry, lines: wrapped(pen, entry.words, {font: font(12), width: BESIDE - SWATCH - 18})}));
  const gap = GAPS.find((one) => words.reduce((sum, item) => sum + tall([item], one), 0) <= bottom - top) ?? GAPS[0];
  /** @type {(typeof words)[]} */
  const columns = [[]];
  let used = 0;
  for (const item of words) {
    const full = used + tall([item], gap) > bottom - top;
    if (full && inner - (columns.length + 1) * BESIDE >= LEAST_MAP) columns.push([]);
    used = (columns.at(-1)?.length ? used : 0) + tall([item], gap);
    columns.at(-1)?.push(item);
  }
  const room = {width: inner - columns.length * BESIDE, height: bottom - top - SCALE};
  const legend = columns.flatMap((column, i) => {
    let y = top;
    return column.map((item) => {
      const placed = {...item, x: MARGIN * 2 + room.width + i * BESIDE, y};
      y += tall([item], gap);
      return placed;
    });
  });
  return {width, height, title, frame: fitted(frame, room), map: [MARGIN, top], legend, notes, notesAt: bottom + MARGIN + NOTE / 2};
}

/** All that the frame shows, as large as the room allows, in its middle. @param {Frame} frame @param {{width: number, height: number}} room @returns {Frame} */
function fitted(frame, {width, height}) {
  const {right, bottom} = frame.seen;
  const growth = Math.min(width / right, height / bottom);
  const box = {left: 0, top: 0, right: width, bottom: height};
  return {
    ...frame,
    zoom: frame.zoom + Math.log2(growth),
    scale: frame.scale * growth,
    left: (frame.left + right / 2) * growth - width / 2,
    top: (frame.top + bottom / 2) * growth - height / 2,
    box,
    seen: box,
  };
}
