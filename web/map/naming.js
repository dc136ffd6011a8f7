// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which words stand on the map: the chosen language, and in English the local name beside it at equal size.

import {NEUTRAL, holdsIn, isCounted, namesIn} from '../state/perspective.js';

/** @import {Feature, Names} from '../api/types.js' */
/** @import {Scene} from './scene.js' */

/** Languages in use where a place lies, by jurisdiction. @type {Record<string, keyof Names>} */
const LOCAL = {AM: 'hy', AZ: 'az', 'AZ-NX': 'az', IR: 'fa', TR: 'tr'};

/** @typedef {Pick<Scene, 'language'|'perspective'|'data'>} Eyes in which language and in whose perspective names are read */

/** @param {Feature|undefined} feature @param {Pick<Eyes, 'language'|'perspective'>} eyes @returns {string} empty when it has no name */
export function nameOf(feature, {language, perspective}) {
  const names = /** @type {Partial<Names>} */ (namesIn(feature?.properties, perspective) ?? {});
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}

/**
 * What to try in turn: the name with the local one beside it, then the name alone.
 * A name that already is both sides' has no third beside it: that would be one side's again.
 * @param {Feature} feature
 * @param {Eyes} eyes
 * @returns {string[]}
 */
export function namesToTry(feature, eyes) {
  const name = nameOf(feature, eyes);
  const {pairedNames = []} = feature.properties;
  const both = pairedNames.length > 0 && !pairedNames.some((/** @type {any} */ lists) => holdsIn(lists, eyes.perspective));
  const local = /** @type {Partial<Names>} */ (feature.properties.name ?? {})[LOCAL[landOf(feature, eyes)]];
  if (eyes.language !== 'en' || both || !local || plain(local) === plain(name)) return [name];
  return [`${name} · ${local}`, name];
}

/** Where a place lies in this perspective; in an exclave that states count differently, for the neutral one nowhere. @param {Feature} feature @param {Eyes} eyes @returns {string} */
function landOf({properties}, {data, perspective}) {
  const exclave = data.exclaves.byId.get(properties.exclave);
  if (exclave && perspective === NEUTRAL) return '';
  return exclave && isCounted(exclave, perspective) ? exclave.properties.recognisedState : properties.jurisdiction;
}

/** @param {string} text */
const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^\p{L}]/gu, '');

/**
 * Capitals for the name of a jurisdiction; what stands in brackets becomes a second line.
 * @param {Feature} feature
 * @param {Eyes} eyes
 * @returns {string[]}
 */
export function capitals(feature, eyes) {
  const [name, bracket] = nameOf(feature, eyes).toLocaleUpperCase(eyes.language).split(/\s+(?=\()/);
  return bracket ? [name, bracket] : [name];
}
