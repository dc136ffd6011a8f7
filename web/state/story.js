// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What a step of a story makes of the state: all that is seen is the step's, how it is read stays the reader's.

import {DEFAULTS} from './defaults.js';
import {fromLink} from './link.js';

/** @import {State} from '../api/types.js' */

/** The room, in pixels, that the windows of steps are meant for; a smaller map shows as much, smaller. */
const ROOM = {width: 760, height: 400};

/** The parts of a link that say nothing of what is seen. */
const READING = new Set(['story', 'step', 'ui', 'names']);

/** What a step leaves as it is; all else is the step's, so that nothing of what was seen before stays beside it. */
const READERS_OWN = new Set([...READING, 'weights', 'sorting', 'marking', 'sight', 'hover']);

/**
 * @param {string} link the state of a step
 * @param {{width: number, height: number}} room the size of the map, pixels
 * @returns {Partial<State>}
 */
export function seenIn(link, room) {
  const seen = {...DEFAULTS, ...fromLink(link).patch};
  const parts = Object.entries({...seen, view: fitted(seen.view, room)});
  return Object.fromEntries(parts.filter(([key]) => !READERS_OWN.has(key)));
}

/** @param {State['view']} view @param {{width: number, height: number}} room @returns {State['view']} */
function fitted(view, room) {
  if (!view) return null;
  const share = Math.min(1, room.width / ROOM.width, room.height / ROOM.height);
  return {...view, zoom: +(view.zoom + Math.log2(Math.max(share, 0.1))).toFixed(2)};
}

/** Whether a link names a story and leaves what is seen to it. @param {string} link */
export const leavesAllToStory = (link) => Object.keys(fromLink(link).patch).every((key) => READING.has(key));
