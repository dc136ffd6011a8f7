// SPDX-License-Identifier: Apache-2.0
// Snapping and following, on lines whose answer is known and on those of the region.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {linesOf, wayAlong} from '../../../web/draw/follow.js';
import {footOn} from '../../../web/draw/plane.js';
import {snapped} from '../../../web/draw/snap.js';
import {distanceMetres} from '../../../web/map/geometry/geodesic.js';

const place = (id, at) => ({collection: 'places', feature: {id, geometry: {type: 'Point', coordinates: at}}});
const section = (id, ...line) => ({collection: 'sections', feature: {id, geometry: {type: 'LineString', coordinates: line}}});

test('a place draws before a line, the nearer before the farther, and nothing from afar', () => {
  const targets = [section('rail', [45, 40], [46, 40]), place('a', [45.5, 40.004]), place('b', [45.5, 40.006])];
  assert.deepEqual(snapped([45.5, 40.005 - 0.0004], 1000, targets).snap, {collection: 'places', id: 'a'});
  assert.deepEqual(snapped([45.5, 40.003], 200, targets).snap, {collection: 'places', id: 'a'});
  const onLine = snapped([45.2, 40.001], 200, targets);
  assert.deepEqual(onLine, {lon: 45.2, lat: 40, snap: {collection: 'sections', id: 'rail'}});
  assert.deepEqual(snapped([45.2, 40.1], 200, targets), {lon: 45.2, lat: 40.1, snap: null});
});

test('the foot on a line is where the perpendicular meets it, or its end', () => {
  const line = [[45, 40], [46, 40]];
  assert.ok(Math.abs(footOn(line, [45.25, 40.01], 5000).lonLat[0] - 45.25) < 1e-9);
  assert.deepEqual(footOn(line, [44.99, 40], 5000).lonLat, [45, 40]);
  assert.equal(footOn(line, [45.5, 40.1], 5000), null);
});

const square = [[[45, 40], [45, 41], [46, 41]], [[45, 40], [46, 40], [46, 41]], [[46, 41], [47, 41]]];

test('the way follows the vertices, over more than one line, and is the shorter one', () => {
  const way = wayAlong('rail', square, {from: [45.2, 40], to: [46.5, 41], within: 500});
  assert.deepEqual(way.path, [[46, 40], [46, 41]]);
  const other = wayAlong('rail', square, {from: [45, 40.8], to: [46.5, 41], within: 500});
  assert.deepEqual(other.path, [[45, 41], [46, 41]]);
});

test('within one segment nothing lies between, whichever way round', () => {
  assert.deepEqual(wayAlong('rail', square, {from: [46.2, 41], to: [46.8, 41], within: 500}).path, []);
  assert.deepEqual(wayAlong('rail', square, {from: [46.8, 41], to: [46.2, 41], within: 500}).path, []);
});

test('around a ring the shorter side is taken', () => {
  const ring = [[[45, 40], [46, 40], [46, 41], [45, 41], [45, 40]]];
  assert.deepEqual(wayAlong('waters', ring, {from: [45.5, 40], to: [45, 40.5], within: 500}).path, [[45, 40]]);
});

test('there is no way where no line is near, or lines do not meet', () => {
  assert.equal(wayAlong('rail', square, {from: [45.2, 40.2], to: [46.5, 41], within: 500}), null);
  const apart = [[[45, 40], [46, 40]], [[47, 40], [48, 40]]];
  assert.equal(wayAlong('rail', apart, {from: [45.5, 40], to: [47.5, 40], within: 500}), null);
});

const read = (name) => JSON.parse(readFileSync(new URL(`../../../geodata/${name}.geojson`, import.meta.url), 'utf8'));
const data = {sections: read('sections'), waters: read('waters'), boundaries: read('boundaries')};

test('of every section its own way from end to end is no longer than it is', () => {
  for (const {id, geometry, properties} of data.sections.features) {
    const [from, to] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
    const way = wayAlong(properties.mode, linesOf(data, properties.mode), {from, to, within: 100});
    assert.ok(way, id);
    const length = geometry.coordinates.reduce((sum, c, i, all) => sum + (i ? distanceMetres(all[i - 1], c) : 0), 0);
    assert.ok(way.metres <= length * 1.005 + 30, `${id}: ${way.metres} > ${length}`);
  }
});
