// SPDX-License-Identifier: Apache-2.0
// Cutting the strip of a draft: the pieces always cover the line from end to end.

import assert from 'node:assert/strict';
import test from 'node:test';
import {cutMoved, joined, named, pieces, split, UNDETERMINED} from '../../../web/draw/control.js';
import {EMPTY, inserted, lengthMetres, pointAt, reversed} from '../../../web/draw/draft.js';
import {toFeature} from '../../../web/draw/own-feature.js';

const ends = (whole) => whole.map(({fromMetres, toMetres}) => [fromMetres, toMetres]);
const contiguous = (whole, length) => {
  assert.equal(whole[0].fromMetres, 0);
  assert.equal(whole.at(-1).toMetres, length);
  whole.forEach((piece, i) => {
    assert.ok(piece.toMetres > piece.fromMetres);
    if (i > 0) assert.equal(piece.fromMetres, whole[i - 1].toMetres);
  });
};

test('what nothing is said of is undetermined', () => {
  const whole = pieces([{fromMetres: 10, toMetres: 20, regime: 'joint'}], 50);
  assert.deepEqual(ends(whole), [[0, 10], [10, 20], [20, 50]]);
  assert.deepEqual(whole.map(({regime}) => regime), [UNDETERMINED, 'joint', UNDETERMINED]);
  assert.deepEqual(pieces([], 0), []);
});

test('what was said beyond the end of a line that became shorter is cut off', () => {
  assert.deepEqual(ends(pieces([{fromMetres: 10, toMetres: 90, regime: 'joint'}], 50)), [[0, 10], [10, 50]]);
  assert.deepEqual(ends(pieces([{fromMetres: 60, toMetres: 90, regime: 'joint'}], 50)), [[0, 50]]);
});

test('a piece is cut, named and joined again', () => {
  const two = split(pieces([], 100), 40);
  assert.deepEqual(ends(two), [[0, 40], [40, 100]]);
  assert.deepEqual(split(two, 40), two);
  assert.equal(named(two, 1, 'host-state')[1].regime, 'host-state');
  assert.deepEqual(ends(joined(two, 0)), [[0, 100]]);
  assert.deepEqual(joined(two, 1), two);
});

test('a cut moves as far as the ends of its two pieces', () => {
  const three = split(split(pieces([], 100), 40), 70);
  assert.deepEqual(ends(cutMoved(three, 0, 50)), [[0, 50], [50, 70], [70, 100]]);
  assert.deepEqual(ends(cutMoved(three, 0, 99)), [[0, 70], [70, 100]]);
  assert.deepEqual(ends(cutMoved(three, 1, 0)), [[0, 40], [40, 100]]);
});

for (const seed of [7, 8, 9]) {
  test(`after any cuts the pieces cover the line (seed ${seed})`, () => {
    let state = seed;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    let whole = pieces([], 1000);
    for (let i = 0; i < 80; i++) {
      const index = Math.floor(random() * whole.length);
      const metres = Math.round(random() * 1000);
      whole = [split(whole, metres), cutMoved(whole, index, metres), joined(whole, index), named(whole, index, 'joint')][i % 4];
      contiguous(whole, 1000);
      contiguous(pieces(whole, 640), 640);
    }
  });
}

test('a feature tells stretches in whole metres, within the line, and leaves out what is undetermined', () => {
  const draft = {...inserted(EMPTY, [pointAt([45, 40]), pointAt([46, 40])]), control: [
    {fromMetres: 0, toMetres: 100.6, regime: 'joint'},
    {fromMetres: 100.6, toMetres: 5000, regime: UNDETERMINED},
    {fromMetres: 5000, toMetres: 1e9, regime: 'host-state'},
  ]};
  const {stretches} = toFeature(draft, 'x').properties;
  assert.deepEqual(stretches, [
    {fromMetres: 0, toMetres: 100, regime: 'joint'},
    {fromMetres: 5000, toMetres: Math.floor(lengthMetres(draft)), regime: 'host-state'},
  ]);
  assert.equal(reversed(draft).control[0].regime, 'host-state');
});
