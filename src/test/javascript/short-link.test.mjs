// SPDX-License-Identifier: Apache-2.0
// Short links: any state comes back from few letters, what was sent out stays readable, and damage is told.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {DEFAULTS} from '../../../web/state/defaults.js';
import {fromLink, readLink, toLink} from '../../../web/state/link.js';
import {lengthened, shortened} from '../../../web/state/short-link.js';

/** Of a link in all; the rest is left to the address of the server. */
const [MOST, ADDRESS] = [500, 'https://corridor-atlas.example.org/'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Never to be changed: a link as it went out. */
const SENT = '#v2;SCNApPIrurKgf9hE2FGibjoHlqaGGSyp2mssRRn_zCy_9OX17agHZ9qgskeOigd';
const features = (name) => JSON.parse(readFileSync(new URL(`../../../geodata/${name}.geojson`, import.meta.url), 'utf8')).features;
const options = features('proposals').flatMap(({id, properties}) => properties.routes.map((route) => `${id}~${route}`));
const bases = features('observers').map(({id}) => id);
const COLLECTIONS = ['proposals', 'sections', 'crossings', 'places', 'incidents', 'observers', 'boundaries', 'events'];
const selections = COLLECTIONS.flatMap((collection) => features(collection).map(({id}) => ({collection, id})));
const metrics = [
  ...['', 'Undetermined', 'AM', 'AZ', 'AZNX', 'IR', 'GE', 'TR', 'Operating', 'UnderConstruction', 'UnderReconstruction', 'Planned', 'Closed'],
  ...['Suspended', 'Dismantled', 'ControlHostState', 'ControlHostStateOutsourcedChecks', 'ControlJoint', 'ControlThirdPartyGuard'],
].map((end) => `lengthMetres${end}`).concat(['AM', 'AZ', 'IR', 'TR'].flatMap((state) => [`meetsOfficersMetres${state}`, `withoutHostChecksMetres${state}`, `hostChecksUnknownMetres${state}`]),
  ['crossings', 'gaugeChanges', 'sinuosity', 'populationWithin10000Metres', 'settlementsWithoutPopulationWithin10000Metres', 'waterMeetingsWithinAccuracy']);

/** Mulberry32. */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const one = (list) => list[below(list.length)];
  const some = (list, count) => list.map((item) => [next(), item]).sort(([a], [b]) => a - b).slice(0, count).map(([, item]) => item);
  return {below, one, some};
}

/** A state with everything in it that a link can hold. */
function fullState(seed, choices = options) {
  const {below, one, some} = chance(seed);
  const proposals = some(choices, 12);
  return {
    ...DEFAULTS,
    proposals,
    reference: proposals[1 + below(proposals.length - 1)],
    asOf: `20${20 + below(7)}-0${1 + below(9)}-${10 + below(18)}`,
    perspective: one(['AM', 'AZ', 'neutral']),
    names: one(['hy', 'az', 'ru', 'en']),
    ui: one(['hy', 'az', 'ru', 'en']),
    view: {lat: (380000 + below(30000)) / 1e4, lon: (430000 + below(60000)) / 1e4, zoom: (600 + below(800)) / 100},
    layers: Object.fromEntries(Object.keys(DEFAULTS.layers).map((name) => [name, below(2) === 1])),
    tab: one(['claims', 'borders', 'control', 'weights', 'timeline', 'sources', 'description', 'coverage', 'profile']),
    reach: 5 + below(40),
    without: one([...bases, '2026-12-31', '']),
    sight: {eye: below(100) / 10, target: below(100) / 10},
    weights: some(metrics, 12).map((metric) => ({metric, weight: below(101), prefer: one(['less', 'more', null])})),
    sorting: {by: one([...options, ...metrics]), down: below(2) === 1},
    marking: below(2) === 1,
    selected: one(selections),
  };
}

const own = (seed) => Array.from({length: 12}, (_, i) => {
  const {one} = chance(seed + 1000 * i);
  return `own-${Array.from({length: 22}, () => one([...LETTERS])).join('')}~own`;
});

test('every state comes back from a link of fewer than 500 letters', async () => {
  let longest = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const state = fullState(seed);
    const short = shortened(toLink(state, []));
    assert.deepEqual({...DEFAULTS, ...(await readLink(short)).patch}, state, `seed ${seed}`);
    longest = Math.max(longest, short.length);
  }
  assert.ok(longest + ADDRESS.length < MOST, `${longest} letters after the address`);
});

test('twelve kept proposals with all else set still fit', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const state = fullState(seed, own(seed));
    const short = shortened(toLink(state, []));
    assert.deepEqual({...DEFAULTS, ...(await readLink(short)).patch}, state, `seed ${seed}`);
    assert.ok(short.length < MOST, `${short.length} letters`);
  }
});

test('keys that are not known yet go through as they are', () => {
  for (const text of ['#v1;p=a~B;zz=x%20y,%D5%80;q=1', '#v1;', '#v1;t=sources', `#v1;q=${'~'.repeat(3000)}`, `#v1;q=${LETTERS.repeat(9)}`]) {
    assert.equal(lengthened(shortened(text)), text);
    assert.ok(shortened(text).length <= text.length);
  }
  for (const text of ['#v3;p=a', '', '#v1;p=\u0531']) assert.equal(shortened(text), text);
});

test('links that were sent out keep their meaning', () => {
  assert.equal(lengthened(SENT), '#v1;p=tripp~RAIL_S,statement-2020~ROAD_S;d=2025-04-30;v=AM;m=39.1234,46.4321,9.5;l=bdoiec;t=claims');
});

test('a damaged link is no other link, and is named', async () => {
  const short = shortened(toLink(fullState(7), []));
  const damaged = [...short].flatMap((letter, i) => (i < 4 || i % 11 > 0 ? [] : [short.slice(0, i) + (letter === 'a' ? 'b' : 'a') + short.slice(i + 1), short.slice(0, i)]));
  for (const link of damaged) assert.equal(lengthened(link), link);
  assert.deepEqual(await readLink(damaged[5]), {patch: {}, wrong: [`${damaged[5].slice(1, 25)}…`], link: damaged[5]});
  assert.deepEqual(fromLink('#v9').wrong, ['v9']);
});
