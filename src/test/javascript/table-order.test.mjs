// SPDX-License-Identifier: Apache-2.0
// The order of the comparison table: nothing is lost, unknown comes last either way, groups stay.

import assert from 'node:assert/strict';
import test from 'node:test';
import {ariaSort, hasHead, nextSorting, orderedGroups, orderedOptions} from '../../../web/view/table-order.js';

const option = (id, properties) => ({id, feature: {properties}});
const options = [
  option('a~1', {lengthMetres: 20, crossings: 2, jurisdictionSequence: 'AZ>AM', gaugeChanges: null}),
  option('b~1', {lengthMetres: null, crossings: 0, jurisdictionSequence: 'AZ', gaugeChanges: 1}),
  option('c~1', {lengthMetres: -5, crossings: 1, jurisdictionSequence: 'AZ>IR', gaugeChanges: 2}),
];
const row = (id, kind) => ({id, kind, label: id});
const groups = [
  {id: 'length', rows: [row('lengthMetres', 'length')]},
  {id: 'crossings', rows: [row('crossings', 'count'), row('jurisdictionSequence', 'sequence'), row('gaugeChanges', 'count')]},
];
const ids = (list) => list.map(({id}) => id);

test('a head goes from ascending to descending to the order chosen', () => {
  const first = nextSorting(null, 'crossings');
  const second = nextSorting(first, 'crossings');
  assert.deepEqual([first, second, nextSorting(second, 'crossings')], [
    {by: 'crossings', down: false},
    {by: 'crossings', down: true},
    null,
  ]);
  assert.deepEqual(nextSorting(second, 'lengthMetres'), {by: 'lengthMetres', down: false});
  assert.deepEqual([ariaSort(first, 'crossings'), ariaSort(second, 'crossings'), ariaSort(second, 'lengthMetres')], [
    'ascending',
    'descending',
    null,
  ]);
});

for (const [by, down, expected] of [
  ['lengthMetres', false, ['c~1', 'a~1', 'b~1']],
  ['lengthMetres', true, ['a~1', 'c~1', 'b~1']],
  ['gaugeChanges', true, ['c~1', 'b~1', 'a~1']],
  ['nothing', true, ['a~1', 'b~1', 'c~1']],
])
  test(`options by ${by}, ${down ? 'down' : 'up'}`, () => {
    assert.deepEqual(ids(orderedOptions(options, {by, down})), expected);
    assert.deepEqual(ids(options), ['a~1', 'b~1', 'c~1']);
  });

for (const [down, expected] of [
  [false, ['crossings', 'gaugeChanges', 'jurisdictionSequence']],
  [true, ['gaugeChanges', 'crossings', 'jurisdictionSequence']],
])
  test(`metrics of a group by an option, ${down ? 'down' : 'up'}`, () => {
    const [, crossings] = orderedGroups(groups, options, {by: 'c~1', down});
    assert.deepEqual(ids(crossings.rows), expected);
  });

test('what the table does not have is known as such, and changes nothing', () => {
  assert.equal(hasHead({by: 'd~1', down: true}, groups, options), false);
  assert.equal(hasHead({by: 'b~1', down: true}, groups, options), true);
  assert.equal(orderedGroups(groups, options, {by: 'd~1', down: true}), groups);
});
