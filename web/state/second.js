// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What a second map beside the first shows: its own proposals, day or perspective, all else as the first; and its part of a link.

import {withoutDraft} from './own.js';
import {idsIn, isDay, isId} from './reading.js';

/** @import {State} from '../api/types.js' */

/** Where the divider lies at first, percent of the width. */
const MIDDLE = 50;

/** What the second map shows, as a state of its own. @param {Readonly<State>} state @returns {Readonly<State>} */
export const secondState = (state) => ({
  ...state,
  proposals: state.secondProposals ?? state.proposals,
  reference: state.secondProposals ? null : state.reference,
  asOf: state.secondAsOf ?? state.asOf,
  perspective: state.secondPerspective ?? state.perspective,
});

/** @param {Readonly<State>} state @returns {[string, string][]} keys and values for a link; none while there is one map */
export function secondParts({maps, divider, secondProposals, secondAsOf, secondPerspective}) {
  if (maps === 'one') return [];
  /** @type {[string, string|null][]} */
  const parts = [
    ['c', maps === 'swipe' && divider !== MIDDLE ? `${maps},${divider}` : maps],
    ['cp', secondProposals && withoutDraft(secondProposals).join(',')],
    ['cd', secondAsOf],
    ['cv', secondPerspective],
  ];
  return parts.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
}

/** @type {Record<string, (value: string) => Partial<State>|null>} */
export const SECOND_READERS = {
  c: readMaps,
  cp: (value) => ({secondProposals: idsIn(value)}),
  cd: (value) => (isDay(value) ? {secondAsOf: value} : null),
  cv: (value) => (isId(value) ? {secondPerspective: value} : null),
};

/** `side`, `swipe` or `swipe,35`. @param {string} value @returns {Partial<State>|null} */
function readMaps(value) {
  if (value === 'side') return {maps: value};
  const [, at] = /^swipe(?:,(\d{1,3}))?$/.exec(value) ?? ['', null];
  const divider = Number(at ?? MIDDLE);
  return at !== null && divider <= 100 ? {maps: 'swipe', divider} : null;
}
