// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Lines of text on a picture: broken to a width, and written.

/** @import {Context} from './ink.js' */

/** @typedef {{text: string, font: string}} Written */

/** @param {Context} paper @param {Written[]} lines @param {{x: number, y: number, step: number, colour: string}} at */
export function writeAll(paper, lines, {x, y, step, colour}) {
  Object.assign(paper, {fillStyle: colour, textAlign: 'left', textBaseline: 'middle'});
  lines.forEach(({text, font}, i) => {
    paper.font = font;
    paper.fillText(text, x, y + i * step);
  });
}

/** Breaks between words, and inside what is wider than a line. @param {Context} pen @param {string} text @param {{font: string, width: number}} how @returns {Written[]} */
export function wrapped(pen, text, {font, width}) {
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
