// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map as a picture to pass on: the sheets drawn anew, with legend, scale, sources and disclaimer; as PNG or as SVG.

import {groundResolution} from './frame.js';
import {NORTH, roundLength} from './furniture.js';
import {fill} from './ink.js';
import {asSeen, LINE, MARGIN, onSheet, SWATCH} from './picture-sheet.js';
import {writeAll} from './picture-words.js';

/** @import {PictureSize} from '../api/types.js' */
/** @import {Sheet} from './canvas-stack.js' */
/** @import {Frame} from './frame.js' */
/** @import {Context} from './ink.js' */
/** @import {Entry} from './legend-entries.js' */
/** @import {Palette} from './palette.js' */
/** @import {Arranged, Size} from './picture-sheet.js' */

const RATIO = 2;
const SCALE_WIDEST = 120;
/** Pixels of a screen for a millimetre, and dots of print for such a pixel. */
export const [MILLIMETRE, PRINT] = [96 / 25.4, 300 / 96];

/** For the cards of other sites, for slides, for paper. @type {Record<Exclude<PictureSize, 'screen'>, Size & {unit?: [string, string]}>} */
const SIZES = {
  card: {width: 1200, height: 630, ratio: 1},
  slide: {width: 1280, height: 720, ratio: 1.5},
  page: {width: 297 * MILLIMETRE, height: 210 * MILLIMETRE, ratio: PRINT, unit: ['297mm', '210mm']},
};

/** @typedef {{title: string[], notes: string[]}} PictureTexts lines above the map, paragraphs below it */
/** @typedef {{sheets: Sheet[], frame: Frame, entries: Entry[], palette: Palette, kilometres: (value: number) => string, north: string, language: string}} Shown */

/**
 * @param {Shown} shown
 * @param {PictureTexts} texts
 * @param {{form: 'png'|'svg', size: PictureSize}} how
 * @returns {Promise<Blob>} a PNG as on the screen has two pixels for one of the window
 */
export async function pictureOf(shown, texts, {form, size}) {
  const {pen: measure} = canvasOf(1, 1);
  const sheet = size === 'screen' ? null : SIZES[size];
  const ratio = sheet?.ratio ?? RATIO;
  const picture = arranged(measure, shown, {texts, sheet});
  if (form === 'svg') {
    const {svgOf} = await import('./picture-svg.js');
    const unit = sheet?.unit ?? [picture.width, picture.height].map((length) => length * (sheet?.ratio ?? 1));
    return new Blob([svgOf(shown, texts, {measure, picture, unit})], {type: 'image/svg+xml'});
  }
  const {canvas, pen} = canvasOf(picture.width * ratio, picture.height * ratio);
  pen.scale(ratio, ratio);
  draw(pen, shown, picture);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The browser made no picture.'))), 'image/png');
  });
}

/** @param {Context} measure @param {Shown} shown @param {{texts: PictureTexts, sheet: Size|null}} how @returns {Arranged} */
export function arranged(measure, shown, {texts, sheet}) {
  const seen = {...shown, frame: {...seenOf(shown.frame), ratio: sheet?.ratio ?? RATIO, soft: 1}};
  return sheet ? onSheet(measure, seen, {texts, size: sheet}) : asSeen(measure, seen, texts);
}

/** @param {number} width @param {number} height */
export function canvasOf(width, height) {
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

/** @param {Context} paper @param {Omit<Shown, 'frame'>} shown @param {Arranged} picture */
export function draw(paper, shown, {width, height, title, frame, map, legend, notes, notesAt}) {
  const {palette} = shown;
  const ink = palette.colour('ink');
  paper.fillStyle = palette.colour('paper');
  paper.fillRect(0, 0, width, height);
  writeAll(paper, title, {x: MARGIN, y: MARGIN + LINE / 2, step: LINE + 2, colour: ink});
  layMap(paper, {...shown, frame}, map);
  drawScale(paper, {...shown, frame}, {y: map[1] + frame.seen.bottom + LINE, font: `400 12px ${palette.font}`, ink});
  for (const {entry, lines, x, y} of legend) {
    paper.save();
    paper.beginPath();
    paper.rect(x, y, SWATCH, LINE);
    paper.clip();
    entry.draw(paper, {left: x + 1, right: x + SWATCH - 1, y: y + LINE / 2});
    paper.restore();
    writeAll(paper, lines, {x: x + SWATCH + 8, y: y + LINE / 2, step: LINE, colour: ink});
  }
  writeAll(paper, notes, {x: MARGIN, y: notesAt, step: 16, colour: palette.colour('muted')});
}

/** The sheets, the lowest first, within the room of the map. @param {Context} paper @param {Shown} shown @param {[number, number]} corner */
function layMap(paper, {sheets, frame, palette}, [left, top]) {
  const {right, bottom} = frame.seen;
  paper.save();
  paper.translate(left, top);
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
