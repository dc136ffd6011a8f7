// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The draft, its history and how it is being drawn; who is told when any of it changes.

import {EMPTY} from './draft.js';
import {begun, done, redone, undone} from './history.js';

/** @import {Draft, Point} from './draft.js' */
/** @import {History} from './history.js' */
/** @import {Version} from '../api/workspace.js' */

/**
 * @typedef {object} Drawn
 * @property {boolean} open whether it is being drawn, so that the map takes points
 * @property {History<Draft>} history
 * @property {number|null} selected index of the point in hand
 * @property {boolean} snaps whether points are put on what is near them
 * @property {boolean} follows whether a new point is joined to the last along lines that both are on
 * @property {Point|null} aim where a point would be put now
 * @property {boolean} byKey whether the keyboard drew last
 * @property {Version|null} saved the state of it that the server keeps
 */

/** @typedef {ReturnType<typeof createDrafting>} Drafting */

/** @param {Partial<Drawn> & {draft?: Draft}} [initial] */
export function createDrafting({draft = EMPTY, ...rest} = {}) {
  /** @type {Readonly<Drawn>} */
  let drawn = Object.freeze({
    open: false,
    history: begun(draft),
    selected: null,
    snaps: true,
    follows: false,
    aim: null,
    byKey: false,
    saved: null,
    ...rest,
  });
  /** @type {Set<(drawn: Readonly<Drawn>, before: Readonly<Drawn>) => void>} */
  const listeners = new Set();
  const set = (/** @type {Partial<Drawn>} */ patch) => {
    const before = drawn;
    drawn = Object.freeze({...drawn, ...patch});
    for (const listener of [...listeners]) listener(drawn, before);
  };
  const travel = (/** @type {History<Draft>} */ history) => {
    if (history === drawn.history) return;
    set({history, selected: within(drawn.selected, history.present)});
  };
  return {
    get: () => drawn,
    draft: () => drawn.history.present,
    set,
    /**
     * @param {Draft} next
     * @param {{group?: string, selected?: number|null}} [how] edits of one group are taken back together
     */
    edit(next, {group = '', selected = drawn.selected} = {}) {
      if (next === drawn.history.present) return;
      set({history: done(drawn.history, next, group), selected: within(selected, next)});
    },
    undo: () => travel(undone(drawn.history)),
    redo: () => travel(redone(drawn.history)),
    /** Another draft with a history of its own. @param {Draft} next @param {Version|null} [saved] */
    begin: (next, saved = null) => set({history: begun(next), selected: null, saved}),
    /** @param {(drawn: Readonly<Drawn>, before: Readonly<Drawn>) => void} listener */
    subscribe: (listener) => void listeners.add(listener),
  };
}

/** @param {number|null} index @param {Draft} draft */
const within = (index, {points}) => (index !== null && points.length > 0 ? Math.min(index, points.length - 1) : null);
