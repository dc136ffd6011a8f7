// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Where inside an area a box of text fits best: on a coarse grid, with running sums so that every place can be tried.

/** @import {Box} from './clip.js' */

/** Side of a grid cell, pixels. */
const CELL = 8;

/** @typedef {{columns: number, rows: number, sums: Float64Array, middle: [number, number]}} Sums totals of all cells above and to the
 * left; middle = centre of gravity, cells */

/** @param {Box} box */
const gridOf = (box) => ({columns: Math.max(1, Math.floor((box.right - box.left) / CELL)), rows: Math.max(1, Math.floor((box.bottom - box.top) / CELL))});

/** @param {Float64Array} cells @param {{columns: number, rows: number}} grid @returns {Sums} */
function summed(cells, {columns, rows}) {
  const sums = new Float64Array((columns + 1) * (rows + 1));
  let [x, y] = [0, 0];
  for (let r = 0; r < rows; r++) {
    let line = 0;
    for (let c = 0; c < columns; c++) {
      const value = cells[r * columns + c];
      line += value;
      x += value * c;
      y += value * r;
      sums[(r + 1) * (columns + 1) + c + 1] = sums[r * (columns + 1) + c + 1] + line;
    }
  }
  const all = sums[sums.length - 1] || 1;
  return {columns, rows, sums, middle: [x / all, y / all]};
}

/**
 * Cells whose middle is inside the rings (even-odd).
 * @param {ArrayLike<number>[]} rings pixels
 * @param {Box} box the window
 * @returns {Sums}
 */
export function insideCells(rings, box) {
  const grid = gridOf(box);
  const cells = new Float64Array(grid.columns * grid.rows);
  cutsByRow(rings, box.top, grid.rows).forEach((cuts, r) => {
    cuts.sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const from = Math.max(0, Math.ceil((cuts[i] - box.left) / CELL - 0.5));
      const to = Math.min(grid.columns - 1, Math.floor((cuts[i + 1] - box.left) / CELL - 0.5));
      if (to >= from) cells.fill(1, r * grid.columns + from, r * grid.columns + to + 1);
    }
  });
  return summed(cells, grid);
}

/**
 * Where the rings cut the level line through the middle of each row. Every edge is visited once.
 * @param {ArrayLike<number>[]} rings
 * @param {number} top
 * @param {number} rows
 * @returns {number[][]}
 */
function cutsByRow(rings, top, rows) {
  /** @type {number[][]} */
  const cuts = Array.from({length: rows}, () => []);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [a, b] = [ring[j + 1], ring[i + 1]];
      const first = Math.max(0, Math.ceil((Math.min(a, b) - top) / CELL - 0.5));
      const last = Math.min(rows - 1, Math.ceil((Math.max(a, b) - top) / CELL - 0.5) - 1);
      for (let r = first; r <= last; r++) {
        const y = top + (r + 0.5) * CELL;
        cuts[r].push(ring[j] + ((y - a) / (b - a)) * (ring[i] - ring[j]));
      }
    }
  }
  return cuts;
}

/**
 * Cells with something in them that text had better not cover.
 * @param {Iterable<ArrayLike<number>>} lines
 * @param {Iterable<Box>} boxes
 * @param {Box} box the window
 * @returns {Sums}
 */
export function busyCells(lines, boxes, box) {
  const grid = gridOf(box);
  const cells = new Float64Array(grid.columns * grid.rows);
  const mark = (/** @type {number} */ x, /** @type {number} */ y) => {
    const [c, r] = [Math.floor((x - box.left) / CELL), Math.floor((y - box.top) / CELL)];
    if (c >= 0 && r >= 0 && c < grid.columns && r < grid.rows) cells[r * grid.columns + c] += 1;
  };
  for (const line of lines) for (let i = 0; i < line.length; i += 2) mark(line[i], line[i + 1]);
  for (const b of boxes) for (let x = b.left; x <= b.right; x += CELL) for (let y = b.top; y <= b.bottom; y += CELL) mark(x, y);
  return summed(cells, grid);
}

/** The hottest function of the lettering: plain numbers, no record. @param {Sums} sums @param {number} c @param {number} r @param {number} w @param {number} h @returns {number} NaN when not wholly in the window */
function total({columns, rows, sums}, c, r, w, h) {
  if (c < 0 || r < 0 || c + w > columns || r + h > rows) return NaN;
  const line = columns + 1;
  return sums[(r + h) * line + c + w] - sums[r * line + c + w] - sums[(r + h) * line + c] + sums[r * line + c];
}

/** Room around the text, in cells, from the best downwards; more room beats everything but being in the way. */
const ROOM = [10, 7, 5, 3, 2, 1];

/**
 * @param {Sums} inside
 * @param {Sums} busy
 * @param {{width: number, height: number, box: Box}} text its size and the window, pixels
 * @returns {{x: number, y: number, crowd: number}|null} middle of the text and how much it would cover; null when it fits nowhere
 */
export function bestPlace(inside, busy, {width, height, box}) {
  const [w, h] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const {middle} = inside;
  let best = {score: -Infinity, crowd: 0, c: 0, r: 0};
  for (let r = 0; r + h <= inside.rows; r++) {
    for (let c = 0; c + w <= inside.columns; c++) {
      if (total(inside, c, r, w, h) < w * h) continue;
      const room = ROOM.find((m) => total(inside, c - m, r - m, w + 2 * m, h + 2 * m) >= (w + 2 * m) * (h + 2 * m) - 0.5) ?? 0;
      const crowd = total(busy, c, r, w, h);
      const far = Math.hypot(c + w / 2 - middle[0], r + h / 2 - middle[1]);
      const score = room * 4 - crowd * 12 - far * 0.6;
      if (score > best.score) best = {score, crowd, c, r};
    }
  }
  if (best.score === -Infinity) return null;
  return {x: box.left + (best.c + w / 2) * CELL, y: box.top + (best.r + h / 2) * CELL, crowd: best.crowd};
}
