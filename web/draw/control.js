// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Who controls which stretch of the draft: the strip is cut, and each piece is given a regime.

/** @import {Control} from './draft.js' */

export const UNDETERMINED = 'undetermined';
export const REGIMES = /** @type {const} */ ([
  'host-state',
  'host-state-outsourced-checks',
  'third-party-guard',
  'no-host-control',
  'joint',
  UNDETERMINED,
]);

/**
 * The whole line in pieces: what was said, and between it what is undetermined.
 * @param {readonly Control[]} control
 * @param {number} length metres
 * @returns {Control[]} from 0 to the length, contiguous; none for no line
 */
export function pieces(control, length) {
  /** @type {Control[]} */
  const result = [];
  let at = 0;
  for (const {fromMetres, toMetres, regime} of control) {
    const [from, to] = [Math.max(at, Math.min(fromMetres, length)), Math.min(toMetres, length)];
    if (to <= from) continue;
    if (from > at) result.push({fromMetres: at, toMetres: from, regime: UNDETERMINED});
    result.push({fromMetres: from, toMetres: to, regime});
    at = to;
  }
  if (at < length) result.push({fromMetres: at, toMetres: length, regime: UNDETERMINED});
  return result;
}

/**
 * Cuts the piece in which a place lies; a cut at its end changes nothing.
 * @param {readonly Control[]} whole
 * @param {number} metres
 * @returns {Control[]}
 */
export const split = (whole, metres) =>
  whole.flatMap((piece) =>
    metres > piece.fromMetres && metres < piece.toMetres
      ? [
          {...piece, toMetres: metres},
          {...piece, fromMetres: metres},
        ]
      : [piece],
  );

/** @param {readonly Control[]} whole @param {number} index @param {string} regime */
export const named = (whole, index, regime) => whole.map((piece, i) => (i === index ? {...piece, regime} : piece));

/**
 * Moves the cut between a piece and the next, at most to the far ends of the two.
 * @param {readonly Control[]} whole
 * @param {number} index of the piece that ends there
 * @param {number} metres
 * @returns {Control[]}
 */
export function cutMoved(whole, index, metres) {
  const [piece, next] = [whole[index], whole[index + 1]];
  if (!piece || !next) return [...whole];
  const at = Math.max(piece.fromMetres, Math.min(next.toMetres, metres));
  const moved = [
    {...piece, toMetres: at},
    {...next, fromMetres: at},
  ].filter((one) => one.toMetres > one.fromMetres);
  return [...whole.slice(0, index), ...moved, ...whole.slice(index + 2)];
}

/** The piece and the next become one, with the regime of the first. @param {readonly Control[]} whole @param {number} index */
export function joined(whole, index) {
  const next = whole[index + 1];
  return next
    ? whole.flatMap((piece, i) =>
        i === index ? [{...piece, toMetres: next.toMetres}] : i === index + 1 ? [] : [piece],
      )
    : [...whole];
}
