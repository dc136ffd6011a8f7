// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The short form of a link, `#v2;…`: the text of a `#v1;…` link, whatever its keys, squeezed. A model guesses each bit, and the
// guesses steer a range coder that puts out the 64 letters that are safe in an address. Sums, products and quotients alone, which
// every browser rounds alike. Not to be changed once links are out: another coder is another version.

import {bitsOf, createModel} from './link-model.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const [LONG, SHORT] = ['#v1;', '#v2;'];
const END = '\n';
const MOST = 8000;
const CHECK = 3;
const TOP = 2 ** 30 - 1;
const STEP = 2 ** 24;

/** @param {string} text of a v1 link, ASCII @returns {string} of a v2 link; the same link if that would not be shorter or cannot be */
export function shortened(text) {
  const body = text.slice(LONG.length);
  if (!text.startsWith(LONG) || /[^ -~]/.test(body) || body.length > MOST) return text;
  const short = SHORT + checked(body) + encoded(body + END);
  return short.length < text.length ? short : text;
}

/** @param {string} link @returns {string} the v1 link it stands for; a link that is damaged, or no short one, as it is */
export function lengthened(link) {
  if (!link.startsWith(SHORT)) return link;
  const code = link.slice(SHORT.length);
  const body = decoded(code.slice(CHECK));
  return body !== null && checked(body) === code.slice(0, CHECK) ? LONG + body : link;
}

/** @param {string} text @returns {string} three letters that tell a damaged link */
function checked(text) {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return [18, 12, 6].map((shift) => LETTERS[(sum >>> shift) & 63]).join('');
}

/** @param {string} text */
function encoded(text) {
  const model = createModel();
  let [low, high, code] = [0, TOP, ''];
  for (const letter of text) {
    for (const bit of bitsOf(letter)) {
      const middle = low + Math.floor(((high - low) * model.guess()) / 65536);
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      for (; Math.floor(low / STEP) === Math.floor(high / STEP); [low, high] = [(low % STEP) * 64, (high % STEP) * 64 + 63]) code += LETTERS[Math.floor(low / STEP)];
    }
  }
  const whole = code + lastOf(low, high);
  // Programs that make addresses into links often leave out a sign at the end; a nought more means the same.
  return /[-_]$/.test(whole) ? `${whole}${LETTERS[0]}` : whole;
}

/** The fewest letters that, followed by nothing, mean a number between both. @param {number} low @param {number} high */
function lastOf(low, high) {
  for (let size = STEP, count = 1; ; size /= 64, count += 1) {
    const value = Math.ceil(low / size);
    if (value * size <= high) return Array.from({length: count}, (_, i) => LETTERS[Math.floor(value / 64 ** (count - 1 - i)) % 64]).join('');
  }
}

/** @param {string} code @returns {string|null} */
function decoded(code) {
  const digits = [...code].map((letter) => LETTERS.indexOf(letter));
  if (digits.includes(-1)) return null;
  const model = createModel();
  let next = 0;
  const take = () => digits[next++] ?? 0;
  let [low, high, text] = [0, TOP, ''];
  let value = [0, 0, 0, 0, 0].reduce((sum) => sum * 64 + take(), 0);
  while (text.length <= MOST && next <= digits.length + 5) {
    let letter = 1;
    while (letter < 128) {
      const middle = low + Math.floor(((high - low) * model.guess()) / 65536);
      const bit = value <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      letter = letter * 2 + bit;
      for (; Math.floor(low / STEP) === Math.floor(high / STEP); value = (value % STEP) * 64 + take()) [low, high] = [(low % STEP) * 64, (high % STEP) * 64 + 63];
    }
    if (letter - 128 === END.charCodeAt(0)) return text;
    text += String.fromCharCode(letter - 128);
  }
  return null;
}
