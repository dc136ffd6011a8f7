// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The picture as the text of an SVG: for a file, or for the first sheet that is printed.

import {arranged, canvasOf, draw, MILLIMETRE, PRINT} from './picture.js';
import {SvgPen} from './svg-pen.js';

/** @import {Context} from './ink.js' */
/** @import {PictureTexts, Shown} from './picture.js' */
/** @import {Arranged} from './picture-sheet.js' */

/** What an A4 sheet keeps within its margins, and a little less, millimetres. */
const [WIDE, TALL] = [277, 187];

/**
 * @param {Shown} shown
 * @param {PictureTexts} texts
 * @param {{measure: Context, picture: Arranged, unit: (string|number)[]}} how `unit` is width and height as the file tells them
 */
export function svgOf(shown, texts, {measure, picture, unit: [width = 0, height = 0]}) {
  const pen = new SvgPen(measure, shown.palette.font);
  draw(pen.context, shown, picture);
  const [title = '', ...more] = texts.title;
  const description = [...more, ...texts.notes].join('\n');
  return pen.written({...picture, shown: {width, height}, title, description, language: shown.language});
}

/** @param {Shown} shown @param {PictureTexts} texts @returns {string} made at once, since a browser that prints does not wait */
export function printed(shown, texts) {
  const {pen: measure} = canvasOf(1, 1);
  const {palette} = shown;
  const onPaper = {...shown, palette: {...palette, colour: (/** @type {string} */ name) => (name === 'paper' ? '#fff' : palette.colour(name))}};
  const sheet = {width: WIDE * MILLIMETRE, height: TALL * MILLIMETRE, ratio: PRINT};
  return svgOf(onPaper, texts, {measure, picture: arranged(measure, onPaper, {texts, sheet}), unit: [`${WIDE}mm`, `${TALL}mm`]});
}
