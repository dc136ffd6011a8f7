// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What on the sheet is taken: boxes that nothing may cover, and points of lines that are better left free.

import {meets} from './clip.js';

/** @import {Box} from './clip.js' */

const CELL = 64;

/**
 * @typedef {object} Occupancy
 * @property {(box: Box) => void} take nothing else may lie here
 * @property {(xy: ArrayLike<number>, weight: number) => void} shun points better left free
 * @property {(box: Box) => boolean} free
 * @property {(box: Box) => number} cost sum of the weights of the shunned points inside
 */

/** @returns {Occupancy} */
export function createOccupancy() {
  /** @type {Map<number, Box[]>} */
  const taken = new Map();
  /** @type {Map<number, number[]>} */
  const shunned = new Map();
  return {
    take: (box) => each(box, (key) => listOf(taken, key).push(box)),
    shun(xy, weight) {
      for (let i = 0; i < xy.length; i += 2) listOf(shunned, keyOf(xy[i], xy[i + 1])).push(xy[i], xy[i + 1], weight);
    },
    free: (box) => !some(box, (key) => taken.get(key)?.some((other) => meets(box, other)) ?? false),
    cost(box) {
      let sum = 0;
      each(box, (key) => {
        const points = shunned.get(key) ?? [];
        for (let i = 0; i < points.length; i += 3) {
          if (points[i] >= box.left && points[i] <= box.right && points[i + 1] >= box.top && points[i + 1] <= box.bottom) sum += points[i + 2];
        }
      });
      return sum;
    },
  };
}

/** @param {number} x @param {number} y */
const keyOf = (x, y) => Math.floor(x / CELL) * 65536 + Math.floor(y / CELL);

/** @template T @param {Map<number, T[]>} map @param {number} key @returns {T[]} */
function listOf(map, key) {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** @param {Box} box @param {(key: number) => boolean} test */
function some(box, test) {
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) if (test(column * 65536 + row)) return true;
  }
  return false;
}

/** @param {Box} box @param {(key: number) => void} visit */
const each = (box, visit) => void some(box, (key) => (visit(key), false));
