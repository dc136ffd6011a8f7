// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How much of each line is here: first as much as the map shows, more when it is looked at closely, all of it to draw along.

/** Levels of a web map that lines are loaded for; closer than the last one, and to draw along them, they are loaded whole. */
const LEVELS = [8, 11];

/** Half a level closer, what was left out is still within 0.7 pixels. */
const FURTHER = 0.5;

/** Lines and areas whole. */
export const WHOLE = Infinity;

/**
 * @param {number} zoom of the map, or `WHOLE`
 * @returns {number} the level whose lines look whole at that zoom on this screen, or `WHOLE`
 */
export function levelFor(zoom) {
  const finer = Math.max(0, Math.log2(globalThis.devicePixelRatio || 1));
  return LEVELS.find((level) => zoom + finer <= level + FURTHER) ?? WHOLE;
}

/** @param {number} level @returns {string} as a parameter of an address */
export const detailQuery = (level) => (level === WHOLE ? '' : `&zoom-level=${level}`);

/**
 * @typedef {object} Detail
 * @property {() => number} level that is here, or on its way
 * @property {(zoom: number) => void} need loads finer lines, if those here are too coarse for that zoom
 */

/**
 * @param {number} zoom the first
 * @param {(level: number) => Promise<() => void>} load what to do once the lines are here
 * @param {(error: unknown, again: () => void) => void} failed
 * @returns {Detail}
 */
export function createDetail(zoom, load, failed) {
  let level = levelFor(zoom);
  /** @param {number} zoom */
  const need = async (zoom) => {
    const wanted = levelFor(zoom);
    if (wanted <= level) return;
    const before = level;
    level = wanted;
    try {
      const take = await load(wanted);
      if (level === wanted) take();
    } catch (error) {
      if (level === wanted) level = before;
      failed(error, () => void need(zoom));
    }
  };
  return {level: () => level, need};
}
