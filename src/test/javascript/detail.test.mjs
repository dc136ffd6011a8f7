// SPDX-License-Identifier: Apache-2.0
// How much of each line is loaded: enough for the zoom, never less than is here, and again after a failure.

import assert from 'node:assert/strict';
import test from 'node:test';
import {createDetail, detailQuery, levelFor, WHOLE} from '../../../web/state/detail.js';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A loader whose answers come when they are let go. */
function loader() {
  const asked = [];
  const taken = [];
  const load = (level) => new Promise((resolve, reject) => asked.push({level, come: () => resolve(() => taken.push(level)), fail: reject}));
  return {asked, taken, load};
}

test('a level serves half a zoom beyond it, and the closest are served whole', () => {
  for (const [zoom, level] of [[0, 8], [8, 8], [8.5, 8], [9, 11], [11.5, 11], [12, WHOLE], [14, WHOLE], [WHOLE, WHOLE]]) {
    assert.equal(levelFor(zoom), level, `zoom ${zoom}`);
  }
});

test('screens with finer pixels get finer lines', () => {
  globalThis.devicePixelRatio = 2;
  assert.equal(levelFor(7.5), 8);
  assert.equal(levelFor(8), 11);
  delete globalThis.devicePixelRatio;
});

test('whole lines are asked for without a level', () => {
  assert.equal(detailQuery(8), '&zoom-level=8');
  assert.equal(detailQuery(WHOLE), '');
});

test('finer lines are loaded once, coarser ones never', async () => {
  const {asked, taken, load} = loader();
  const detail = createDetail(0, load, assert.fail);
  for (const zoom of [7, 8.5, 10, 9, 10, 6]) detail.need(zoom);
  assert.deepEqual(asked.map(({level}) => level), [11]);
  asked[0].come();
  await settled();
  assert.deepEqual(taken, [11]);
  assert.equal(detail.level(), 11);
});

test('lines that come late do not replace finer ones', async () => {
  const {asked, taken, load} = loader();
  const detail = createDetail(0, load, assert.fail);
  detail.need(10);
  detail.need(WHOLE);
  asked[1].come();
  await settled();
  asked[0].come();
  await settled();
  assert.deepEqual(taken, [WHOLE]);
});

test('a failure is told, leaves what is here, and can be tried again', async () => {
  const {asked, taken, load} = loader();
  const told = [];
  const detail = createDetail(0, load, (error, again) => told.push({error, again}));
  detail.need(10);
  asked[0].fail(new Error('gone'));
  await settled();
  assert.equal(detail.level(), 8);
  assert.equal(told[0].error.message, 'gone');
  told[0].again();
  asked[1].come();
  await settled();
  assert.deepEqual(taken, [11]);
});
