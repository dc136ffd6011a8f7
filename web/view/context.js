// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What every view is given, and how a view looks from outside.

import {nameIn} from '../i18n/i18n.js';
import {createFormat} from '../lib/format.js';

/** @import {Atlas, Feature, Language, Model, Names, State, Store, Translate} from '../api/types.js' */
/** @import {Format} from '../lib/format.js' */
/** @import {Words} from '../i18n/i18n.js' */

/**
 * @typedef {object} Context
 * @property {Store} store
 * @property {Atlas} data
 * @property {Translate} t
 * @property {() => Language} language of the words at hand
 * @property {Format} format
 * @property {(key: string, value: string) => string} word a vocabulary entry in words, else the value
 * @property {(names: Names|undefined) => string} name a place name in the chosen language of names
 * @property {(names: Names|undefined) => string} text a text of the data in the language of the interface
 * @property {(party: string) => string} party a party, by jurisdiction id or English name, in words
 * @property {(id: string) => string} state the name of a jurisdiction in the language of the interface
 * @property {(proposal: string) => string} title the name of a proposal in the language of the interface
 */

/**
 * @typedef {object} View
 * @property {(state: Readonly<State>, model: Model) => void} update draws what changed since the last call
 * @property {(state: Readonly<State>, model: Model) => void} [hover] follows the pointer only
 */

/**
 * @param {Store} store
 * @param {Atlas} data
 * @param {Words} words
 * @returns {Context}
 */
export function createContext(store, data, words) {
  const feature = (/** @type {Feature|undefined} */ found, /** @type {string} */ id) =>
    nameIn(found?.properties.name, words.language()) || id;
  return {
    store,
    data,
    t: words.t,
    language: words.language,
    format: createFormat(words.language, words.t),
    word: (key, value) => (words.has(`${key}.${value}`) ? words.t(`${key}.${value}`) : value),
    name: (names) => nameIn(names, store.get().names),
    state: (id) =>
      id === 'undetermined' ? words.t('jurisdiction.undetermined') : feature(data.jurisdictions.byId.get(id), id),
    text: (names) => nameIn(names, words.language()),
    party: (party) => partyName(party, data, words),
    title: (id) => feature(data.proposals.byId.get(id), id),
  };
}

/** @param {string} party @param {Atlas} data @param {Words} words */
function partyName(party, data, words) {
  const known = data.jurisdictions.features.find(({id, properties}) => id === party || properties.name?.en === party);
  if (known) return nameIn(known.properties.name, words.language());
  return words.has(`party.${party}`) ? words.t(`party.${party}`) : party;
}

/** The part of a title before its first stop, for narrow heads. @param {string} title */
export const short = (title) => title.split(/[:,(՝]|\. /)[0]?.trim() ?? title;
