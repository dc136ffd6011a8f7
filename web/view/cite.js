// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What is seen, as others cite it: title, state in words, version of the data, day viewed and link; as text, BibTeX and RIS.

import {withoutDraft} from '../state/own.js';
import {optionName} from './option-name.js';
import {perspective} from './perspective-name.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {Context} from './context.js' */

/**
 * @typedef {object} Seen
 * @property {string} options the options by name
 * @property {string} stand perspective and date in words
 * @property {string} version of the data; empty until an answer told it
 * @property {string} viewed ISO day
 * @property {string} link
 */

/** @param {Context} context @param {Readonly<State>} state @param {Model} model @returns {Seen} */
export function seenNow(context, state, model) {
  const {t, format} = context;
  const head = model.comparison?.comparison;
  const day = state.asOf ?? head?.asOf;
  return {
    options: format.list(withoutDraft(state.proposals).map((id) => optionName(id, context))) || t('page.subtitle'),
    stand: [perspective(state.perspective, context), day && `${t('time.asOf')} ${format.date(day)}`].filter(Boolean).join(', '),
    version: head?.datasetVersion ?? '',
    viewed: new Date().toISOString().slice(0, 10),
    link: location.href,
  };
}

/** @param {Context} context @param {Seen} seen */
const facts = ({t, format}, {stand, version, viewed}) =>
  [stand, version && t('cite.version', {version}), t('cite.viewed', {date: format.date(viewed)})].filter(Boolean);

/** @type {Record<'text'|'bibtex'|'ris', (context: Context, seen: Seen) => string>} */
export const CITATIONS = {
  text: (context, seen) =>
    `Corridor Atlas: ${seen.options}. ${facts(context, seen).join('; ')}. ${seen.link}`,
  bibtex: (context, seen) =>
    [
      `@misc{corridor-atlas-${seen.viewed},`,
      '  author = {{Corridor Atlas}},',
      `  title = {{${escaped(seen.options)}}},`,
      `  note = {${escaped(facts(context, seen).join('; '))}},`,
      `  url = {${seen.link}},`,
      `  urldate = {${seen.viewed}}`,
      '}',
      '',
    ].join('\n'),
  ris: (context, seen) =>
    [
      'TY  - MAP',
      'AU  - Corridor Atlas',
      `TI  - ${seen.options}`,
      `N1  - ${facts(context, seen).join('; ')}`,
      `UR  - ${seen.link}`,
      `Y2  - ${seen.viewed.replaceAll('-', '/')}`,
      'ER  - ',
      '',
    ].join('\r\n'),
};

/** What would mean something to BibTeX. @param {string} text */
const escaped = (text) => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
