// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Export: the comparison and the layers as files, and the print dialogue.

import {COLLECTIONS, itemsUrl} from '../api/collections.js';
import {comparisonUrl} from '../api/comparison.js';
import {h, render} from '../lib/html.js';
import {copied} from '../lib/file.js';
import {withoutDraft} from '../state/own.js';
import {CITATIONS, seenNow} from './cite.js';
import {pictureSheet} from './picture-sheet.js';
import {popover} from './popover.js';
import {createPrinting} from './printing.js';
import {shareSheet} from './share.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Seen} from './cite.js' */
/** @import {Messages} from './messages.js' */
/** @import {TakePicture, TakePrinter} from './picture-sheet.js' */

/** @type {[string, string][]} */
const FORMATS = [
  ['geojson', 'GeoJSON'],
  ['csv', 'CSV'],
  ['gpkg', 'GeoPackage'],
  ['kml', 'KML'],
  ['gpx', 'GPX'],
];
const REPORT = 'html';

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {{messages: Messages, picture: TakePicture, printer: TakePrinter}} page
 * @returns {View}
 */
export function createExport(root, context, {messages, picture, printer}) {
  const {t, store} = context;
  /** @type {Model|null} */
  let shown = null;
  const seen = () => shown && seenNow(context, store.get(), shown);
  const {print} = createPrinting(context, {printer, seen});
  let drawn = '';
  return {
    update(state, model) {
      shown = model;
      const key = `${state.ui} ${comparisonUrl(state, REPORT)}`;
      if (key === drawn) return;
      drawn = key;
      const sharing = shareSheet(context, {messages, seen});
      render(
        root,
        sharing.element,
        popover({id: 'export', label: t('bar.export'), class: 'right'}, ...exportSheet(context, state, {passed: passingOn(context, {messages, picture, seen}), print})),
      );
    },
  };
}

/** @param {Context} context @param {Readonly<State>} state @param {{passed: HTMLElement[], print: () => void}} more */
function exportSheet({t}, state, {passed, print}) {
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
    ...layers(t, link),
    ...passed,
    h('button', {type: 'button', class: 'button', onclick: print}, t('export.print')),
    h('p', {class: 'hint'}, t('export.hint')),
  ];
}

/**
 * The layers, in the form that is chosen above them.
 * @param {Context['t']} t
 * @param {(href: string, text: string, file: string) => HTMLElement} link
 */
function layers(t, link) {
  const list = h('ul', {class: 'export-list'});
  const show = (/** @type {string} */ form) =>
    render(
      list,
      COLLECTIONS.map((id) => link(`${itemsUrl(id)}&f=${form}`, t(`collection.${id}`), `${id}.${form}`)),
    );
  const onchange = (/** @type {Event} */ event) => show(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
  const forms = FORMATS.map(([id, text]) => h('option', {value: id}, text));
  show('geojson');
  return [h('label', {class: 'export-form'}, `${t('export.form')} `, h('select', {onchange}, forms)), list];
}

/**
 * The picture, and the citations.
 * @param {Context} context
 * @param {{messages: Messages, picture: TakePicture, seen: () => Seen|null}} page
 */
function passingOn(context, {messages, picture, seen}) {
  const {t} = context;
  const cite = async (/** @type {'text'|'bibtex'|'ris'} */ form) => {
    const now = seen();
    if (!now) return;
    const text = CITATIONS[form](context, now);
    if (await copied(text)) messages.show('brief', t('cite.copied'));
    else messages.show('share', t('cite.byHand', {text}));
  };
  const button = (/** @type {string} */ id, /** @type {string} */ text, /** @type {() => void} */ onclick) =>
    h('button', {type: 'button', class: 'button', id, onclick}, text);
  return [
    ...pictureSheet(context, {messages, picture, seen}),
    h('h2', {}, t('cite.title')),
    h(
      'div',
      {class: 'export-row'},
      button('cite-text', t('cite.text'), () => cite('text')),
      button('cite-bibtex', 'BibTeX', () => cite('bibtex')),
      button('cite-ris', 'RIS', () => cite('ris')),
    ),
  ];
}
