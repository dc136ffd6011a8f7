// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which words stand on the map: the chosen language, and in English the local name beside it at equal size.

/** @import {Feature, Language, Names} from '../api/types.js' */

/** Languages in use where a place lies, by jurisdiction. @type {Record<string, keyof Names>} */
const LOCAL = {AM: 'hy', AZ: 'az', 'AZ-NX': 'az', IR: 'fa', TR: 'tr'};

/** @param {Feature|undefined} feature @param {Language} language @returns {string} empty when it has no name */
export function nameOf(feature, language) {
  const names = /** @type {Partial<Names>} */ (feature?.properties.name ?? {});
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}

/**
 * What to try in turn: the name with the local one beside it, then the name alone.
 * @param {Feature} feature
 * @param {Language} language
 * @returns {string[]}
 */
export function namesToTry(feature, language) {
  const name = nameOf(feature, language);
  const local = /** @type {Partial<Names>} */ (feature.properties.name ?? {})[LOCAL[feature.properties.jurisdiction]];
  if (language !== 'en' || !local || plain(local) === plain(name)) return [name];
  return [`${name} · ${local}`, name];
}

/** @param {string} text */
const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^\p{L}]/gu, '');

/**
 * Capitals for the name of a jurisdiction; what stands in brackets becomes a second line.
 * @param {Feature} feature
 * @param {Language} language
 * @returns {string[]}
 */
export function capitals(feature, language) {
  const [name, bracket] = nameOf(feature, language).toLocaleUpperCase(language).split(/\s+(?=\()/);
  return bracket ? [name, bracket] : [name];
}
