// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Who accepts a thing, who disputes it, and who calls it by which name, each with its sources.

import {h} from '../lib/html.js';
import {sourceLinks} from './source-links.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Feature} feature @param {Context} context */
export function acceptance({properties}, context) {
  const {t, word} = context;
  const {acceptedBy, disputedBy, acceptanceConfidence, acceptanceSources, pairedNames = []} = properties;
  const rows = [
    stated('acceptedBy', acceptedBy, context),
    stated('disputedBy', disputedBy, context),
    ...pairedNames.map((/** @type {any} */ paired) => named(paired, context)),
  ].filter(Boolean);
  if (rows.length === 0) return null;
  return h(
    'section',
    {},
    h('h3', {}, t('panel.acceptance')),
    h('dl', {class: 'facts'}, rows),
    acceptanceSources &&
      h(
        'p',
        {class: 'quiet'},
        `${t('fact.confidence')}: ${word('confidence', acceptanceConfidence)} `,
        sourceLinks(acceptanceSources, context),
      ),
  );
}

/** @param {'acceptedBy'|'disputedBy'} key @param {string[]|undefined} states @param {Context} context */
function stated(key, states, {t, state, format}) {
  return states?.length && h('div', {}, h('dt', {}, t(`panel.${key}`)), h('dd', {}, format.list(states.map(state))));
}

/** @param {{name: any, acceptedBy: string[], sources: string[]}} paired @param {Context} context */
function named({name, acceptedBy, sources}, context) {
  const {t, state, format} = context;
  return h(
    'div',
    {},
    h('dt', {}, t('panel.usedBy', {states: format.list(acceptedBy.map(state))})),
    h('dd', {}, context.name(name), ' ', sourceLinks(sources, context)),
  );
}
