// SPDX-License-Identifier: Apache-2.0
// The arithmetic of the map: lengths on the ellipsoid, thinning, clipping, lanes, places for names. Run: node --test src/test/web
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {measured, nearest, pointAt} from '../../../web/map/geometry/along.js';
import {boxOf, insideRings, ringInside, runsInside} from '../../../web/map/geometry/clip.js';
import {circle, destination, distanceMetres} from '../../../web/map/geometry/geodesic.js';
import {bestPlace, busyCells, insideCells} from '../../../web/map/geometry/interior.js';
import {laneOffsets, moved, resampled} from '../../../web/map/geometry/lanes.js';
import {latAt, lonAt, worldX, worldY} from '../../../web/map/geometry/mercator.js';
import {createOccupancy} from '../../../web/map/geometry/occupancy.js';
import {keep, tolerances} from '../../../web/map/geometry/simplify.js';

const near = (actual, expected, tolerance) => assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected} ± ${tolerance}`);

test('a degree on the equator is the major axis times a degree', () => near(distanceMetres([10, 0], [11, 0]), (6378137 * Math.PI) / 180, 1e-3));

test('a quarter of a meridian is 10 001 965.729 m', () => near(distanceMetres([45, 0], [45, 90]), 10_001_965.729, 1e-3));

test('destination and distance undo one another', () => {
  for (const [azimuth, metres] of [[0, 20_000], [77, 20_000], [190, 350_000]]) {
    near(distanceMetres([46.2, 38.9], destination([46.2, 38.9], azimuth, metres)), metres, 1e-3);
  }
});

test('every point of a circle lies at its radius', () => {
  for (const point of circle([46.4, 39.2], 20_000)) near(distanceMetres([46.4, 39.2], point), 20_000, 1e-3);
});

test('projection and its inverse agree', () => {
  near(lonAt(worldX(46.25)), 46.25, 1e-12);
  near(latAt(worldY(38.9)), 38.9, 1e-12);
});

test('a place along a line is found again', () => {
  const line = measured([[46, 39], [46.1, 39.02], [46.3, 38.95]], 100_000, 126_000);
  for (const metres of [100_000, 103_210, 119_999, 126_000]) near(nearest(line, pointAt(line, metres)).metres, metres, 0.5);
});

test('thinning keeps ends and moves nothing by more than the tolerance', () => {
  const xy = Float64Array.from({length: 400}, (_, i) => (i % 2 ? Math.sin(i / 9) * 3 : i / 2));
  const thin = keep(xy, tolerances(xy), 0.2);
  assert.ok(thin.length < xy.length);
  assert.deepEqual([thin[0], thin.at(-1)], [xy[0], xy.at(-1)]);
  for (let i = 0; i < xy.length; i += 2) assert.ok(Math.min(...segments(thin).map((s) => away(s, xy[i], xy[i + 1]))) <= 0.2 + 1e-9);
});

test('runs inside a box remember how far along they begin', () => {
  const runs = runsInside([-50, 5, -20, 5, 20, 5, 60, 5], {left: 0, top: 0, right: 10, bottom: 10});
  assert.deepEqual(runs, [{xy: [-20, 5, 20, 5], before: 30}]);
});

test('a ring cut to a box stays in it and keeps the common area', () => {
  const cut = ringInside([-5, -5, 15, -5, 15, 15, -5, 15], {left: 0, top: 0, right: 10, bottom: 10});
  assert.deepEqual(boxOf(cut), {left: 0, top: 0, right: 10, bottom: 10});
  assert.ok(insideRings([cut], 5, 5) && !insideRings([cut], 11, 5));
});

test('lines on the same ground lie side by side, in their order, symmetrical to the ground', () => {
  const xy = resampled([0, 0, 400, 0], 4);
  const runners = [0, 1, 2].map((owner) => ({xy, owner, direction: /** @type {1} */ (1)}));
  const offsets = laneOffsets(runners, {near: 6, pitch: 5, run: 12, ease: 7});
  assert.deepEqual(offsets.map((o) => Math.round(o[50])), [-5, 0, 5]);
  assert.equal(moved(xy, offsets[2])[101], 5);
});

test('a line that runs the other way keeps its lane on the ground', () => {
  const there = resampled([0, 0, 400, 0], 4);
  const back = resampled([400, 0, 0, 0], 4);
  const [a, b] = laneOffsets([{xy: there, owner: 0, direction: 1}, {xy: back, owner: 1, direction: -1}], {near: 6, pitch: 6, run: 12, ease: 7});
  assert.deepEqual([moved(there, a)[101], moved(back, b)[101]], [-3, 3]);
});

test('lines that only cross stay where they are', () => {
  const runners = [{xy: resampled([0, 0, 400, 0], 4), owner: 0, direction: 1}, {xy: resampled([200, -200, 200, 200], 4), owner: 1, direction: 1}];
  for (const offsets of laneOffsets(runners, {near: 6, pitch: 5, run: 12, ease: 7})) assert.ok(offsets.every((offset) => offset === 0));
});

test('text finds room inside an area and none outside', () => {
  const box = {left: 0, top: 0, right: 400, bottom: 200};
  const inside = insideCells([[0, 0, 200, 0, 200, 200, 0, 200]], box);
  const busy = busyCells([], [{left: 0, top: 0, right: 200, bottom: 90}], box);
  const place = bestPlace(inside, busy, {width: 120, height: 20, box});
  assert.ok(place && place.x < 140 && place.y > 100 && place.crowd === 0);
  assert.equal(bestPlace(inside, busy, {width: 240, height: 20, box}), null);
});

test('what is taken is not free, what is shunned costs', () => {
  const taken = createOccupancy();
  taken.take({left: 10, top: 10, right: 90, bottom: 30});
  taken.shun([200, 20], 2);
  assert.ok(!taken.free({left: 80, top: 20, right: 120, bottom: 40}) && taken.free({left: 95, top: 20, right: 120, bottom: 40}));
  assert.equal(taken.cost({left: 190, top: 0, right: 210, bottom: 40}), 2);
});

const segments = (xy) => Array.from({length: xy.length / 2 - 1}, (_, i) => xy.slice(2 * i, 2 * i + 4));

function away([ax, ay, bx, by], x, y) {
  const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
