// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Share and export: the link of what is seen, the comparison and the layers as files, and the print dialogue.

import {COLLECTIONS, itemsUrl} from '../api/collections.js';
import {comparisonUrl} from '../api/comparison.js';
import {h, render} from '../lib/html.js';
import {DRAFT_OPTION, withoutDraft} from '../state/own.js';
import {popover} from './popover.js';

/** @import {State} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */

/** @type {[string, string][]} */
const FORMATS = [
  ['geojson', 'GeoJSON'],
  ['csv', 'CSV'],
];
const REPORT = 'html';

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {Messages} messages
 * @returns {View}
 */
export function createExport(root, context, messages) {
  const {t} = context;
  let drawn = '';
  return {
    update(state) {
      const key = `${state.ui} ${comparisonUrl(state, REPORT)}`;
      if (key === drawn) return;
      drawn = key;
      render(
        root,
        h(
          'button',
          {type: 'button', class: 'button', id: 'share', onclick: () => share(context, messages)},
          t('bar.share'),
        ),
        popover({id: 'export', label: t('bar.export'), class: 'right'}, ...exportSheet(context, state)),
      );
    },
  };
}

/** @param {Context} context @param {Readonly<State>} state */
function exportSheet({t}, state) {
  const link = (/** @type {string} */ href, /** @type {string} */ text, /** @type {string} */ file) =>
    h('li', {}, h('a', {href, download: file}, text));
  return [
    h('h2', {}, t('export.comparison')),
    withoutDraft(state.proposals).length === 0
      ? h('p', {class: 'hint'}, t('compare.none'))
      : h(
          'ul',
          {class: 'export-row'},
          FORMATS.map(([id, text]) => link(comparisonUrl(state, id), text, `comparison.${id}`)),
          link(comparisonUrl(state, REPORT), t('export.report'), `comparison.${REPORT}`),
        ),
    h('h2', {}, t('export.layers')),
    h(
      'ul',
      {class: 'export-list'},
      COLLECTIONS.map((id) => link(itemsUrl(id), t(`collection.${id}`), `${id}.geojson`)),
    ),
    h('button', {type: 'button', class: 'button', onclick: () => window.print()}, t('export.print')),
    h('p', {class: 'hint'}, t('export.hint')),
  ];
}

/** @param {Context} context @param {Messages} messages */
async function share({t, store}, messages) {
  try {
    await navigator.clipboard.writeText(location.href);
    messages.show('brief', t(store.get().proposals.includes(DRAFT_OPTION) ? 'own.notInLink' : 'share.copied'));
  } catch {
    messages.show('share', t('share.byHand', {link: location.href}));
  }
}
