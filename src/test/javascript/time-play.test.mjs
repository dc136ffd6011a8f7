// SPDX-License-Identifier: Apache-2.0
// Playing the days: the pace, the wait for answers, the end.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createPlayer, PACES} from '../../../web/view/time-play.js';

/** A clock that goes on when told, and days 1 to `last`. */
function table({day = 1, last = 4, pace = 'normal'} = {}) {
  let now = 0;
  let timers = [];
  let number = 0;
  const clock = {
    set(then, ms) {
      timers.push({number: ++number, at: now + ms, then});
      return number;
    },
    clear: (timer) => void (timers = timers.filter((one) => one.number !== timer)),
  };
  const told = [];
  const it = {day, told, ready: true};
  const player = createPlayer({
    step: () => it.day < last && Boolean(++it.day),
    rewind: () => void (it.day = 1),
    ready: () => it.ready,
    told: (playing) => told.push(playing),
  }, pace, clock);
  const pass = (seconds) => {
    const end = now + seconds * 1000;
    for (;;) {
      const next = timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      clock.clear(next.number);
      now = next.at;
      next.then();
    }
    now = end;
  };
  return Object.assign(it, {player, pass, waiting: () => timers.length});
}

test('it steps at once, then at its pace, and stops at the last day', () => {
  const it = table();
  it.player.play();
  assert.equal(it.day, 2);
  it.pass(PACES.normal - 0.1);
  assert.equal(it.day, 2);
  it.pass(0.1);
  assert.equal(it.day, 3);
  it.pass(2 * PACES.normal);
  assert.equal(it.day, 4);
  assert.equal(it.player.playing(), false);
  assert.deepEqual(it.told, [true, false]);
  assert.equal(it.waiting(), 0);
});

test('from the last day it begins anew', () => {
  const it = table({day: 4});
  it.player.toggle();
  assert.equal(it.day, 1);
  assert.equal(it.player.playing(), true);
});

test('no step is taken before the answer to the one before is there', () => {
  const it = table();
  it.player.play();
  it.ready = false;
  it.pass(10 * PACES.normal);
  assert.equal(it.day, 2);
  it.ready = true;
  it.pass(0.1);
  assert.equal(it.day, 3);
});

test('another pace counts at once, and a stop leaves nothing behind', () => {
  const it = table({last: 40, pace: 'slow'});
  it.player.play();
  it.player.setPace('fast');
  it.pass(PACES.fast * 3);
  assert.equal(it.day, 5);
  it.player.toggle();
  it.pass(60);
  assert.equal(it.day, 5);
  assert.equal(it.waiting(), 0);
});
