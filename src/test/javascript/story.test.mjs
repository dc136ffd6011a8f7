// SPDX-License-Identifier: Apache-2.0
// Every step of every story is a link that the page reads whole, and what it makes of the state is the step's alone.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {DEFAULTS} from '../../../web/state/defaults.js';
import {fromLink, toLink} from '../../../web/state/link.js';
import {leavesAllToStory, seenIn} from '../../../web/state/story.js';

const read = (name) => JSON.parse(readFileSync(new URL(`../../../geodata/${name}.geojson`, import.meta.url))).features;
const steps = read('stories').flatMap(({id, properties}) => properties.steps.map(({state}, i) => ({name: `${id}/${i + 1}`, state})));
const WIDE = {width: 1100, height: 430};

test('every step is read without a rest', () => {
  assert.ok(steps.length >= 15);
  for (const {name, state} of steps) {
    const {patch, wrong} = fromLink(state);
    assert.deepEqual(wrong, [], name);
    for (const part of ['proposals', 'asOf', 'view', 'layers']) assert.ok(patch[part], `${name}: ${part}`);
  }
});

test('what a step makes of the state comes back from its link', () => {
  for (const {name, state} of steps) {
    const seen = {...DEFAULTS, ...seenIn(state, WIDE), story: 'a-story', step: 3};
    const {patch} = fromLink(toLink(seen, ['first~option']));
    assert.deepEqual({...DEFAULTS, ...patch}, {...seen}, name);
  }
});

test('how the page is read, and what the reader weighs, is not the step\'s', () => {
  const patch = seenIn(steps[0].state, WIDE);
  for (const own of ['ui', 'names', 'weights', 'sorting', 'sight', 'marking', 'story', 'step']) assert.ok(!(own in patch), own);
  assert.equal(patch.selected, null);
  assert.equal(patch.perspective, 'neutral');
});

test('on a small map the window shows as much, smaller', () => {
  const [{state}] = steps;
  const zoom = fromLink(state).patch.view.zoom;
  assert.equal(seenIn(state, WIDE).view.zoom, zoom);
  assert.equal(seenIn(state, {width: 380, height: 400}).view.zoom, zoom - 1);
  assert.equal(seenIn(state, {width: 760, height: 200}).view.zoom, zoom - 1);
  assert.ok(seenIn(state, {width: 0, height: 0}).view.zoom > 0);
});

test('a link of story and step alone leaves to them what is seen', () => {
  assert.ok(leavesAllToStory('#v1;story=baku-asks;step=2'));
  assert.ok(leavesAllToStory('#v1;story=baku-asks;step=2;u=hy;n=az'));
  assert.ok(!leavesAllToStory('#v1;story=baku-asks;step=2;d=2024-01-01'));
});

test('a step is a number from one, a story an id', () => {
  for (const part of ['step=0', 'step=x', 'step=123', 'story=', 'story=a/b'])
    assert.deepEqual(fromLink(`#v1;${part}`).wrong, [part]);
});
