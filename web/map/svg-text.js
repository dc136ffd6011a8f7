// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Text of an SVG pen. A word written letter by letter, first the halo and then the letters, becomes one text with one halo,
// so that it is found, read aloud and copied as a word.

import {element, number, numbers} from './svg-tree.js';

/** @import {Attributes, Node} from './svg-tree.js' */

/**
 * @typedef {object} Inscription
 * @property {string} text
 * @property {number} x left end on the alphabetic baseline
 * @property {number} y
 * @property {number} angle degrees
 * @property {number} width
 * @property {string} font as a canvas has it
 * @property {Attributes} ink
 */

const FONT = /^(?:(italic) )?(?:(\d+) )?([\d.]+)px (.+)$/;

/** @param {(...nodes: Node[]) => void} put @param {string} family the fonts that the whole picture has */
export function createInscriptions(put, family) {
  /** @type {Inscription[]} */
  let halos = [];
  /** @type {Inscription[]} */
  let letters = [];
  let count = 0;
  const flush = () => {
    if (letters.length > 0) {
      const [halo, id] = [halos[0], halos.length > 0 ? `t${++count}` : null];
      if (halo) put(element('use', {'xlink:href': `#${id}`, ...halo.ink}), textOf(letters, id, family));
      else put(textOf(letters, id, family));
    }
    [halos, letters] = [[], []];
  };
  return {
    flush,
    /** @param {Inscription} letter */
    halo(letter) {
      if (letters.length > 0) flush();
      halos.push(letter);
    },
    /** @param {Inscription} letter */
    fill(letter) {
      if (letters.length >= halos.length) flush();
      letters.push(letter);
    },
  };
}

/** @param {Inscription[]} letters one word, or its letters @param {string|null} id @param {string} family @returns {Node} */
function textOf(letters, id, family) {
  const [{text, width, font, ink}] = letters;
  const [, style = null, weight = null, size = '', own = ''] = FONT.exec(font) ?? [];
  const alone = letters.length === 1 && [...text].length > 1;
  const turned = letters.some(({angle}) => angle !== 0);
  return element(
    'text',
    {
      id,
      x: numbers(letters.map(({x}) => x)),
      y: turned ? numbers(letters.map(({y}) => y)) : number(letters[0].y),
      rotate: turned ? numbers(letters.map(({angle}) => angle)) : null,
      textLength: alone ? width : null,
      'font-style': style,
      'font-weight': weight === '400' ? null : weight,
      'font-size': size,
      'font-family': own === family ? null : own,
      ...ink,
    },
    [letters.map((letter) => letter.text).join('')],
  );
}
