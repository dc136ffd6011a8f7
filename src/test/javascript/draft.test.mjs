// SPDX-License-Identifier: Apache-2.0
// Editing a draft: single edits, and what holds after any row of them.

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  EMPTY, inserted, isLine, lengthMetres, moved, partsOf, pointAt, removed, reversed, shifted,
} from '../../../web/draw/draft.js';
import {begun, done, redone, undone} from '../../../web/draw/history.js';
import {readGeoJson} from '../../../web/draw/geojson-file.js';
import {fromFeature, merged, toFeature} from '../../../web/draw/own-feature.js';

const at = (...lons) => lons.map((lon) => pointAt([lon, 40]));
const lons = (draft) => draft.points.map(({lon}) => lon);
const line = inserted(EMPTY, at(45, 46, 47));
/** @param {number} seed */
const seeded = (seed) => () => ((seed = (seed * 48271) % 2147483647) / 2147483647);

test('points are added at the end and put between others', () => {
  assert.deepEqual(lons(line), [45, 46, 47]);
  assert.deepEqual(lons(inserted(line, at(45.5), 1)), [45, 45.5, 46, 47]);
  assert.deepEqual(lons(inserted(line, at(44), 0)), [44, 45, 46, 47]);
});

test('a point is moved, removed, and changes places with its neighbour', () => {
  assert.deepEqual(lons(moved(line, 1, at(46.5)[0])), [45, 46.5, 47]);
  assert.deepEqual(lons(removed(line, 0)), [46, 47]);
  assert.deepEqual(lons(shifted(line, 1, 1)), [45, 47, 46]);
  assert.equal(shifted(line, 0, -1), line);
  assert.equal(shifted(line, 2, 1), line);
});

test('the beginning of a part stays a beginning', () => {
  const two = inserted(line, [{...pointAt([49, 40]), starts: true}, pointAt([50, 40])]);
  assert.equal(partsOf(two).length, 2);
  assert.equal(partsOf(removed(two, 3)).length, 2, 'the next point begins it');
  assert.equal(partsOf(moved(two, 3, at(48)[0])).length, 2);
  assert.equal(partsOf(shifted(two, 3, 1)).length, 2);
  assert.deepEqual(lons(reversed(two)), [50, 49, 47, 46, 45]);
  assert.deepEqual(reversed(reversed(two)), two);
  assert.ok(Math.abs(lengthMetres(reversed(two)) - lengthMetres(two)) < 1e-6);
});

test('one point is no line, nor are two at one place', () => {
  assert.equal(isLine(EMPTY), false);
  assert.equal(isLine(inserted(EMPTY, at(45))), false);
  assert.equal(isLine(inserted(EMPTY, at(45, 45))), false);
  assert.equal(isLine(inserted(EMPTY, at(45, 46))), true);
});

test('a degree of the meridian at the equator is as long as on WGS 84', () => {
  const meridian = inserted(EMPTY, [pointAt([45, 0]), pointAt([45, 1])]);
  assert.ok(Math.abs(lengthMetres(meridian) - 110574.389) < 0.001);
});

test('coordinates are kept to a decimetre', () => {
  assert.deepEqual(pointAt([45.12345678, 39.98765432]), {lon: 45.123457, lat: 39.987654, snap: null});
});

for (const seed of [1, 2, 3, 4, 5]) {
  test(`after any edits everything can be taken back and done again (seed ${seed})`, () => {
    const random = seeded(seed);
    const some = (n) => Math.floor(random() * n);
    let history = begun(EMPTY);
    const seen = [EMPTY];
    for (let i = 0; i < 60; i++) {
      const {present} = history;
      const n = present.points.length;
      const point = pointAt([44 + 4 * random(), 38 + 3 * random()]);
      const edit = [
        () => inserted(present, [point], some(n + 1)),
        () => (n > 0 ? moved(present, some(n), point) : present),
        () => (n > 0 ? removed(present, some(n)) : present),
        () => reversed(present),
      ][n < 2 ? 0 : some(4)];
      history = done(history, edit());
      seen.push(history.present);
    }
    for (let i = seen.length - 1; i > 0; i--) {
      assert.equal(history.present, seen[i]);
      history = undone(history);
    }
    assert.equal(undone(history), history);
    for (const draft of seen.slice(1)) {
      history = redone(history);
      assert.equal(history.present, draft);
    }
    assert.equal(redone(history), history);
  });

  test(`a draft is the same after it was a feature (seed ${seed})`, () => {
    const random = seeded(seed);
    const points = Array.from({length: 30}, (_, i) => {
      const point = pointAt([44 + i / 10 + random() / 20, 38 + 3 * random()]);
      return i > 0 && i % 7 === 0 ? {...point, starts: true} : point;
    });
    const draft = {
      name: 'By the lake', mode: 'road', description: 'As the crow flies', points,
      control: [{fromMetres: 10, toMetres: 5000, regime: 'joint'}],
    };
    assert.deepEqual(fromFeature(JSON.parse(JSON.stringify(toFeature(draft, '')))), draft);
  });
}

test('steps of one drag are taken back together', () => {
  let history = begun(line);
  for (const lon of [45.1, 45.2, 45.3]) history = done(history, moved(history.present, 0, at(lon)[0]), 'drag 0');
  assert.equal(undone(history).present, line);
  history = done(undone(history), moved(line, 0, at(44)[0]), 'drag 0');
  history = done(history, moved(history.present, 1, at(46.9)[0]), 'drag 1');
  assert.deepEqual(lons(undone(history).present), [44, 46, 47]);
});

test('what has no line is no draft', () => {
  assert.equal(fromFeature(null), null);
  assert.equal(fromFeature({geometry: {type: 'Point', coordinates: [45, 40]}}), null);
  assert.equal(fromFeature({geometry: {type: 'LineString', coordinates: [[45, 40], ['x', 1]]}}), null);
});

test('a GeoJSON file is read feature by feature, and told what was refused and why', () => {
  const lines = [[45, 40], [46, 40]];
  const read = readGeoJson(JSON.stringify({type: 'FeatureCollection', features: [
    {type: 'Feature', properties: {name: 'A', mode: 'road'}, geometry: {type: 'LineString', coordinates: lines}},
    {type: 'Feature', properties: null, geometry: {type: 'Point', coordinates: [45, 40]}},
    {type: 'Feature', properties: {}, geometry: {type: 'LineString', coordinates: [[45, 40]]}},
    {type: 'Feature', properties: null, geometry: {type: 'MultiLineString', coordinates: [lines, [[47, 40], [48, 40]]]}},
    {type: 'Feature', properties: null, geometry: null},
  ]}));
  assert.deepEqual(read.features.map(({id}) => id), ['f1', 'f4']);
  assert.deepEqual(read.report.map((line) => (line.kept ? 'kept' : 'refused')), ['kept', 'refused', 'refused', 'kept', 'refused']);
  const draft = merged(read.features);
  assert.deepEqual([draft.name, draft.mode, draft.points.length, partsOf(draft).length], ['A', 'road', 6, 3]);
  assert.equal(readGeoJson('<kml/>'), null);
  assert.equal(readGeoJson('{"type": "Topology"}'), null);
  assert.equal(merged([]), null);
});
