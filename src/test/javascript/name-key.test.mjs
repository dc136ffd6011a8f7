// SPDX-License-Identifier: Apache-2.0
// A place is found by its name in each of the four languages and in the usual ways of writing them in Latin letters.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {latin, nameKey, rank} from '../../../web/lib/name-key.js';

const places = JSON.parse(readFileSync(new URL('../../../geodata/places.geojson', import.meta.url))).features;
const entries = places.map(({id, properties}) => ({id, size: properties.rank ?? 9, keys: Object.values(properties.name).map(nameKey)}));

/** The places in the order in which they are offered. */
function found(text) {
  const wanted = nameKey(text);
  return entries
    .map(({id, size, keys}) => ({id, size, at: Math.min(...keys.map((key) => rank(key, wanted)))}))
    .filter(({at}) => at < Infinity)
    .sort((a, b) => a.at - b.at || a.size - b.size)
    .map(({id}) => id);
}

for (const [id, ...ways] of [
  ['meghri', 'meghri', 'Մեղրի', 'Мегри', 'Mehri', 'MEGHRI', 'megri', 'мегр', 'Մեղ'],
  ['nakhchivan', 'Nakhchivan', 'Naxçıvan', 'naxcivan', 'Нахичевань', 'Նախիջևան', 'Nakhichevan', 'Nakhijevan', 'naxçi'],
  ['horadiz', 'Horadiz', 'Горадиз', 'Հորադիզ', 'goradiz', 'HORADİZ'],
  ['ordubad', 'Ordubad', 'Ордубад', 'Օրդուբադ', 'ordoubad'],
  ['gyumri', 'Gyumri', 'Гюмри', 'Գյումրի', 'Gümrü', 'gumru', 'giumri'],
  ['julfa', 'Julfa', 'Culfa', 'Джульфа', 'Ջուղա', 'dzhulfa', 'djulfa'],
  ['yerevan', 'Yerevan', 'Երևան', 'երեվան', 'Ереван', 'İrəvan', 'irevan', 'erevan'],
  ['kapan', 'Kapan', 'Կապան', 'Капан', 'Qafan'],
  ['goris', 'Goris', 'Գորիս', 'Горис'],
  ['lachin', 'Lachin', 'Laçın', 'lacin', 'Лачин', 'Լաչին'],
])
  for (const way of ways) test(`${way} is ${id}`, () => assert.equal(found(way)[0], id, found(way).join()));

for (const {id, properties} of places)
  for (const [language, name] of Object.entries(properties.name))
    test(`${name} (${language}) finds ${id} before what it is not the name of`, () => {
      const wanted = nameKey(name);
      const exact = entries.filter(({keys}) => keys.some((key) => rank(key, wanted) === 0)).map((one) => one.id);
      assert.ok(exact.includes(id));
      assert.deepEqual(found(name).slice(0, exact.length).sort(), exact.sort());
    });

test('nothing is asked for by blanks or signs', () => {
  for (const text of ['', '   ', '՚ʼ', '--']) assert.deepEqual(found(text), []);
});

test('two letters are not met by their sound', () => assert.ok(!found('xa').includes('gyumri')));

test('capitals, accents and compositions fall together', () => {
  assert.equal(latin('ŞƏRUR'), latin('şərur'));
  assert.equal(latin('Ordubad\u0301'), latin('ORDUBÁD'));
  assert.equal(latin('ИЙ'), latin('ий'));
});
