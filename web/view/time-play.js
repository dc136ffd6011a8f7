// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Plays the days: from event to event at a pace the reader chooses, each step after the answer to the one before, to the last day.

/** Seconds an event is shown. @type {Readonly<Record<Pace, number>>} */
export const PACES = {slow: 4, normal: 2, fast: 0.8};
/** How often is looked whether the answer has come, ms. */
const LOOK_MS = 80;

/** @typedef {'slow'|'normal'|'fast'} Pace */

/**
 * @typedef {object} Played
 * @property {() => boolean} step to the next event; false when there is none
 * @property {() => void} rewind to the first event, where the last day is shown
 * @property {() => boolean} ready whether what was asked for last is shown
 * @property {(playing: boolean) => void} told when it begins and when it ends
 */

/** @typedef {{set: (then: () => void, ms: number) => any, clear: (timer: any) => void}} Clock */

/** @type {Clock} */
const CLOCK = {set: (then, ms) => setTimeout(then, ms), clear: (timer) => clearTimeout(timer)};

/**
 * @param {Played} does
 * @param {Pace} first pace
 * @param {Clock} [clock]
 */
export function createPlayer({step, rewind, ready, told}, first, clock = CLOCK) {
  let pace = first;
  let playing = false;
  /** @type {any} */
  let due;
  const wait = (/** @type {number} */ ms) => {
    clock.clear(due);
    due = clock.set(advance, ms);
  };
  const rest = () => wait(PACES[pace] * 1000);
  const stop = () => {
    if (!playing) return;
    playing = false;
    clock.clear(due);
    told(false);
  };
  const advance = () => {
    if (!ready()) wait(LOOK_MS);
    else if (step()) rest();
    else stop();
  };
  return {
    playing: () => playing,
    pace: () => pace,
    /** @param {Pace} next */
    setPace(next) {
      pace = next;
      if (playing) rest();
    },
    play() {
      if (playing) return;
      playing = true;
      told(true);
      // The first step is seen at once: whoever presses the button looks whether anything happens.
      if (!step()) rewind();
      rest();
    },
    stop,
    toggle() {
      if (playing) stop();
      else this.play();
    },
  };
}
