// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map as a picture to pass on: the sheets drawn anew, over legend, scale, sources and disclaimer; as PNG or as SVG.

import {groundResolution} from './frame.js';
import {NORTH, roundLength} from './furniture.js';
import {fill} from './ink.js';
import {wrapped, writeAll} from './picture-words.js';

/** @import {Sheet} from './canvas-stack.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Palette} from './palette.js' */
/** @import {Written} from './picture-words.js' */

const RATIO = 2;
const MARGIN = 16;
const LINE = 18;
const SWATCH = 32;
const COLUMN = 250;
const SCALE_WIDEST = 120;

/** @typedef {{title: string[], notes: string[]}} PictureTexts lines above the map, paragraphs below it */
/** @typedef {{sheets: Sheet[], frame: Frame, entries: Entry[], palette: Palette, kilometres: (value: number) => string, north: string, language: string}} Shown */
/** @typedef {{title: Written[], notes: Written[], rows: {entry: Entry, lines: Written[]}[][], column: number, width: number, height: number}} Arranged */

/** @param {Shown} shown @param {PictureTexts} texts @param {'png'|'svg'} form @returns {Promise<Blob>} of a PNG two pixels for one of the window */
export async function pictureOf(shown, texts, form) {
  const {pen: measure} = canvasOf(1, 1);
  const frame = {...seenOf(shown.frame), ratio: RATIO, soft: 1};
  const picture = arranged(measure, {...shown, frame}, texts);
  const {width, height} = picture;
  if (form === 'svg') {
    const {SvgPen} = await import('./svg-pen.js');
    const pen = new SvgPen(measure, shown.palette.font);
    draw(pen.context, {...shown, frame}, picture);
    const [title = '', ...more] = texts.title;
    const svg = pen.written({width, height, title, description: [...more, ...texts.notes].join('\n'), language: shown.language});
    return new Blob([svg], {type: 'image/svg+xml'});
  }
  const {canvas, pen} = canvasOf(width * RATIO, height * RATIO);
  pen.scale(RATIO, RATIO);
  draw(pen, {...shown, frame}, picture);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The browser made no picture.'))), 'image/png');
  });
}

/** @param {number} width @param {number} height */
function canvasOf(width, height) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: Math.round(width), height: Math.round(height)});
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser has no canvas to draw on.');
  return {canvas, pen};
}

/** The frame without what a window keeps ready around itself. @param {Frame} frame @returns {Frame} */
function seenOf(frame) {
  const {left, top, right, bottom} = frame.seen;
  const room = {left: 0, top: 0, right: right - left, bottom: bottom - top};
  return {...frame, left: frame.left + left, top: frame.top + top, box: room, seen: room};
}

/** @param {Context} pen @param {Shown} shown @param {PictureTexts} texts @returns {Arranged} */
function arranged(pen, {frame: {seen}, entries, palette}, texts) {
  const inner = seen.right - 2 * MARGIN;
  const font = (/** @type {number} */ size, weight = 400) => `${weight} ${size}px ${palette.font}`;
  const title = texts.title.flatMap((text, i) => wrapped(pen, text, {font: i === 0 ? font(16, 650) : font(13), width: inner}));
  const notes = texts.notes.flatMap((text) => wrapped(pen, text, {font: font(11), width: inner}));
  const columns = Math.max(1, Math.floor(inner / COLUMN));
  const column = inner / columns;
  const words = entries.map((entry) => ({entry, lines: wrapped(pen, entry.words, {font: font(12), width: column - SWATCH - 18})}));
  const rows = Array.from({length: Math.ceil(words.length / columns)}, (_, i) => words.slice(i * columns, (i + 1) * columns));
  const below = 2 * LINE + rows.reduce((sum, row) => sum + tall(row), 0) + notes.length * 16 + 2 * MARGIN;
  return {title, notes, rows, column, width: seen.right, height: headOf(title) + seen.bottom + below};
}

/** @param {Written[]} title @returns {number} where the map begins */
const headOf = (title) => MARGIN + title.length * (LINE + 2) + 8;

/** @param {{lines: Written[]}[]} row */
const tall = (row) => LINE * Math.max(...row.map(({lines}) => lines.length)) + 4;

/** @param {Context} paper @param {Shown} shown @param {Arranged} picture */
function draw(paper, shown, {title, notes, rows, column, width, height}) {
  const {palette, frame} = shown;
  const ink = palette.colour('ink');
  paper.fillStyle = palette.colour('paper');
  paper.fillRect(0, 0, width, height);
  writeAll(paper, title, {x: MARGIN, y: MARGIN + LINE / 2, step: LINE + 2, colour: ink});
  layMap(paper, shown, headOf(title));
  let y = headOf(title) + frame.seen.bottom + LINE;
  drawScale(paper, shown, {y, font: `400 12px ${palette.font}`, ink});
  y += LINE;
  for (const row of rows) {
    row.forEach(({entry, lines}, i) => {
      const x = MARGIN + i * column;
      paper.save();
      paper.beginPath();
      paper.rect(x, y, SWATCH, LINE);
      paper.clip();
      entry.draw(paper, {left: x + 1, right: x + SWATCH - 1, y: y + LINE / 2});
      paper.restore();
      writeAll(paper, lines, {x: x + SWATCH + 8, y: y + LINE / 2, step: LINE, colour: ink});
    });
    y += tall(row);
  }
  writeAll(paper, notes, {x: MARGIN, y: y + MARGIN, step: 16, colour: palette.colour('muted')});
}

/** The sheets, the lowest first, within the room of the map. @param {Context} paper @param {Shown} shown @param {number} top */
function layMap(paper, {sheets, frame, palette}, top) {
  const {right, bottom} = frame.seen;
  paper.save();
  paper.translate(0, top);
  paper.beginPath();
  paper.rect(0, 0, right, bottom);
  paper.clip();
  paper.fillStyle = palette.colour('water');
  paper.fillRect(0, 0, right, bottom);
  for (const sheet of sheets) {
    paper.save();
    sheet.paint(paper, frame);
    paper.restore();
  }
  paper.restore();
}

/** @param {Context} paper @param {Shown} shown @param {{y: number, font: string, ink: string}} how */
function drawScale(paper, {frame, kilometres, north}, {y, font, ink}) {
  const resolution = groundResolution(frame);
  const metres = roundLength(SCALE_WIDEST * resolution);
  const end = MARGIN + metres / resolution;
  Object.assign(paper, {strokeStyle: ink, lineWidth: 1.5});
  paper.setLineDash([]);
  paper.beginPath();
  paper.moveTo(MARGIN, y - 4);
  paper.lineTo(MARGIN, y);
  paper.lineTo(end, y);
  paper.lineTo(end, y - 4);
  paper.stroke();
  const length = kilometres(metres / 1000);
  writeAll(paper, [{text: length, font}], {x: end + 8, y, step: 0, colour: ink});
  const x = end + 20 + paper.measureText(length).width;
  fill(paper, [NORTH.flatMap(([dx, dy]) => [x + dx, y - 7 + dy])], ink);
  writeAll(paper, [{text: north, font}], {x: x + 14, y, step: 0, colour: ink});
}
