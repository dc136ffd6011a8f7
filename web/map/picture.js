// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map as a picture to pass on: the sheets drawn anew at twice the size, over legend, scale, sources and disclaimer.

import {paintSheet} from './canvas-stack.js';
import {groundResolution} from './frame.js';
import {roundLength} from './furniture.js';

/** @import {Sheet} from './canvas-stack.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Palette} from './palette.js' */

const RATIO = 2;
const MARGIN = 16;
const LINE = 18;
const SWATCH = 32;
const COLUMN = 250;
const SCALE_WIDEST = 120;

/** @typedef {{title: string[], notes: string[]}} PictureTexts lines above the map, paragraphs below it */
/** @typedef {{sheets: Sheet[], frame: Frame, entries: Entry[], palette: Palette, kilometres: (value: number) => string}} Shown */

/** @param {Shown} shown @param {PictureTexts} texts @returns {Promise<Blob>} PNG, two pixels for one of the window */
export function pictureOf(shown, texts) {
  const {seen} = shown.frame;
  const width = seen.right - seen.left;
  const pen = canvasOf(1, 1).pen;
  const inner = width - 2 * MARGIN;
  const font = (/** @type {number} */ size, weight = 400) => `${weight} ${size}px ${shown.palette.font}`;
  const title = texts.title.flatMap((text, i) => wrapped(pen, text, {font: i === 0 ? font(16, 650) : font(13), width: inner}));
  const notes = texts.notes.flatMap((text) => wrapped(pen, text, {font: font(11), width: inner}));
  const columns = Math.max(1, Math.floor(inner / COLUMN));
  const words = shown.entries.map((entry) => ({
    entry, lines: wrapped(pen, entry.words, {font: font(12), width: inner / columns - SWATCH - 18}),
  }));
  const rows = Array.from({length: Math.ceil(words.length / columns)}, (_, i) => words.slice(i * columns, (i + 1) * columns));
  const tall = rows.map((row) => LINE * Math.max(...row.map(({lines}) => lines.length)) + 4);
  const head = MARGIN + title.length * (LINE + 2) + 8;
  const mapHeight = seen.bottom - seen.top;
  const height = head + mapHeight + 2 * LINE + tall.reduce((a, b) => a + b, 0) + notes.length * 16 + 2 * MARGIN;
  const {canvas, pen: paper} = canvasOf(width * RATIO, height * RATIO);
  paper.scale(RATIO, RATIO);
  paper.fillStyle = shown.palette.colour('paper');
  paper.fillRect(0, 0, width, height);
  paper.textBaseline = 'middle';
  const ink = shown.palette.colour('ink');
  writeAll(paper, title, {x: MARGIN, y: MARGIN + LINE / 2, step: LINE + 2, colour: ink});
  layMap(paper, shown, head);
  let y = head + mapHeight + LINE;
  drawScale(paper, shown, {y, font: font(12), ink});
  y += LINE;
  for (const [i, row] of rows.entries()) {
    row.forEach(({entry, lines}, column) => {
      const x = MARGIN + (column * inner) / columns;
      paper.save();
      entry.draw(paper, {left: x + 1, right: x + SWATCH - 1, y: y + LINE / 2});
      paper.restore();
      writeAll(paper, lines, {x: x + SWATCH + 8, y: y + LINE / 2, step: LINE, colour: ink});
    });
    y += tall[i] ?? 0;
  }
  writeAll(paper, notes, {x: MARGIN, y: y + MARGIN, step: 16, colour: shown.palette.colour('muted')});
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

/** What the window shows of each sheet, the lowest first. @param {Context} paper @param {Shown} shown @param {number} top */
function layMap(paper, {sheets, frame, palette}, top) {
  const {box, seen} = frame;
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  paper.fillStyle = palette.colour('water');
  paper.fillRect(0, top, width, height);
  const {canvas} = canvasOf(box.right * RATIO, box.bottom * RATIO);
  const [left, up] = [seen.left * RATIO, seen.top * RATIO];
  for (const sheet of sheets) {
    paintSheet(canvas, sheet, {...frame, ratio: RATIO});
    paper.drawImage(canvas, left, up, width * RATIO, height * RATIO, 0, top, width, height);
  }
}

/** @param {Context} paper @param {Shown} shown @param {{y: number, font: string, ink: string}} how */
function drawScale(paper, {frame, kilometres}, {y, font, ink}) {
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
  writeAll(paper, [{text: kilometres(metres / 1000), font}], {x: end + 8, y, step: 0, colour: ink});
}

/** @typedef {{text: string, font: string}} Written */

/** @param {Context} paper @param {Written[]} lines @param {{x: number, y: number, step: number, colour: string}} at */
function writeAll(paper, lines, {x, y, step, colour}) {
  Object.assign(paper, {fillStyle: colour, textAlign: 'left', textBaseline: 'middle'});
  lines.forEach(({text, font}, i) => {
    paper.font = font;
    paper.fillText(text, x, y + i * step);
  });
}

/** Breaks between words, and inside what is wider than a line. @param {Context} pen @param {string} text @param {{font: string, width: number}} how @returns {Written[]} */
function wrapped(pen, text, {font, width}) {
  pen.font = font;
  const lines = [''];
  for (const word of text.split(' ').flatMap((one) => cut(pen, one, width))) {
    const last = lines.at(-1) ?? '';
    const longer = last ? `${last} ${word}` : word;
    if (last && pen.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => ({text: line, font}));
}

/** @param {Context} pen @param {string} word @param {number} width @returns {string[]} */
function cut(pen, word, width) {
  let end = word.length;
  while (end > 1 && pen.measureText(word.slice(0, end)).width > width) end -= 1;
  return end === word.length ? [word] : [word.slice(0, end), ...cut(pen, word.slice(end), width)];
}
