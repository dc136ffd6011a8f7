// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Saves the map as a picture: in which form, and in which size.

import {saveFile} from '../lib/file.js';
import {h} from '../lib/html.js';

/** @import {PictureSize, Printer, Translate} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Seen} from './cite.js' */
/** @import {Messages} from './messages.js' */

/**
 * @typedef {(texts: {title: string[], notes: string[]}, how: {form: 'png'|'svg', size: PictureSize}) => Promise<Blob|undefined>} TakePicture
 *   nothing while there is no map
 */

/** @typedef {() => Promise<Printer|undefined>} TakePrinter nothing while there is no map */
/** @typedef {{messages: Messages, picture: TakePicture, seen: () => Seen|null}} Page */

/** Stays as chosen while the sheet is drawn again. @type {PictureSize} */
let size = 'screen';

/** @param {Translate} t @returns {[PictureSize, string][]} */
const sizes = (t) => [
  ['screen', t('picture.screen')],
  ['card', '1200 × 630'],
  ['slide', '1920 × 1080'],
  ['page', t('picture.page')],
];

/** @param {Context} context @param {Page} page @returns {HTMLElement[]} */
export function pictureSheet(context, page) {
  const {t} = context;
  const onchange = (/** @type {Event} */ {currentTarget}) =>
    void (size = /** @type {PictureSize} */ (/** @type {HTMLSelectElement} */ (currentTarget).value));
  const options = sizes(t).map(([value, text]) => h('option', {value, selected: value === size}, text));
  return [
    h('h2', {}, t('export.picture')),
    h('label', {class: 'export-form'}, `${t('picture.size')} `, h('select', {id: 'picture-size', onchange}, options)),
    h('div', {class: 'export-row'}, saver('png', context, page), saver('svg', context, page)),
  ];
}

/** @param {'png'|'svg'} form @param {Context} context @param {Page} page */
function saver(form, context, page) {
  const text = form.toUpperCase();
  const label = `${context.t('export.picture')} (${text})`;
  const onclick = () => savePicture(form, context, page);
  return h('button', {type: 'button', class: 'button', id: `export-${form}`, 'aria-label': label, onclick}, text);
}

/** @param {'png'|'svg'} form @param {Context} context @param {Page} page */
async function savePicture(form, {t}, {messages, picture, seen}) {
  try {
    const now = seen();
    const blob = now && (await picture(pictureTexts(t, now), {form, size}));
    if (!blob) throw new Error('There is no map to draw.');
    saveFile(`corridor-atlas-${now.viewed}.${form}`, blob, blob.type);
  } catch (error) {
    messages.show('picture', t('export.picture.failed'));
    console.error(error);
  }
}

/** @param {Translate} t @param {Seen} seen */
export const pictureTexts = (t, {options, stand, version, link}) => ({
  title: [options, stand],
  notes: [
    `Corridor Atlas. ${t('foot.attribution')} ${t('foot.disclaimer')}`,
    ...(version ? [t('cite.version', {version})] : []),
    link,
  ],
});
