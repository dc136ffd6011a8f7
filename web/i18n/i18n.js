// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Every visible word of the interface, by key and language.

/** @import {Language, Names, Translate} from '../api/types.js' */

/**
 * @typedef {object} Words
 * @property {Translate} t the text of a key; a parameter `count` chooses the plural form `key.one`…
 * @property {(key: string) => boolean} has
 * @property {() => Language} language
 * @property {(language: Language) => Promise<void>} use loads the dictionary once, then speaks it,
 *   unless another has been asked for meanwhile
 */

/**
 * @param {(language: Language) => Promise<Record<string, string>>} load
 * @returns {Words}
 */
export function createWords(load) {
  /** @type {Map<Language, Record<string, string>>} */
  const loaded = new Map();
  /** @type {Language} */
  let current = 'en';
  let words = /** @type {Record<string, string>} */ ({});
  let asked = 0;
  return {
    t: (key, params = {}) => fillIn(words[pluralKey(key, params, words, current)] ?? key, params),
    has: (key) => key in words,
    language: () => current,
    async use(language) {
      asked += 1;
      const mine = asked;
      const next = loaded.get(language) ?? (await load(language));
      loaded.set(language, next);
      if (mine === asked) [current, words] = [language, next];
    },
  };
}

/**
 * @param {string} key
 * @param {Record<string, string|number>} params
 * @param {Record<string, string>} words
 * @param {string} language
 */
function pluralKey(key, params, words, language) {
  if (typeof params.count !== 'number') return key;
  const exact = `${key}.${new Intl.PluralRules(language).select(params.count)}`;
  return exact in words ? exact : `${key}.other` in words ? `${key}.other` : key;
}

/** @param {string} text @param {Record<string, string|number>} params */
function fillIn(text, params) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));
}

/**
 * A name in the wanted language, else in English, else whatever there is.
 * @param {Partial<Names>|undefined} names
 * @param {Language} language
 */
export function nameIn(names, language) {
  if (!names) return '';
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}
