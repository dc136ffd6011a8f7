// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Share: the link of what is seen, by the system's own sheet where there is one, and the code of a frame for another page.

import {h} from '../lib/html.js';
import {copied} from '../lib/file.js';
import {DRAFT_OPTION} from '../state/own.js';
import {popover} from './popover.js';

/** @import {Context} from './context.js' */
/** @import {Messages} from './messages.js' */
/** @import {Seen} from './cite.js' */

const FRAME = {width: 800, height: 600};

/**
 * @param {Context} context
 * @param {{messages: Messages, seen: () => Seen|null}} page
 */
export function shareSheet({t, store}, {messages, seen}) {
  const copy = async (/** @type {string} */ text, /** @type {string} */ said) => {
    if (await copied(text)) messages.show('brief', t(said));
    else messages.show('share', t('share.byHand', {link: text}));
  };
  const copyLink = () => copy(location.href, store.get().proposals.includes(DRAFT_OPTION) ? 'own.notInLink' : 'share.copied');
  const code = h('textarea', {id: 'embed-code', rows: 4, readonly: true, spellcheck: 'false', onfocus: () => code.select()});
  const sheet = popover(
    {id: 'share', label: t('bar.share'), class: 'right'},
    h('button', {type: 'button', class: 'button', id: 'share-link', onclick: copyLink}, t('share.copy')),
    'share' in navigator &&
      h('button', {type: 'button', class: 'button', id: 'share-send', onclick: () => send(seen()?.options ?? '')}, t('share.send')),
    h('label', {for: 'embed-code'}, t('share.embed')),
    code,
    h('button', {type: 'button', class: 'button', id: 'share-embed', onclick: () => copy(code.value, 'share.embedCopied')}, t('share.embedCopy')),
    h('p', {class: 'hint'}, t('share.embedHint')),
  );
  const write = () => void (code.value = frameCode(seen()?.options ?? ''));
  sheet.addEventListener('toggle', write);
  return {element: sheet, write};
}

/** Who closes the system's sheet has not failed. @param {string} title */
const send = (title) => navigator.share({title: `Corridor Atlas: ${title}`, url: location.href}).catch(() => {});

/** @param {string} title */
function frameCode(title) {
  const address = new URL('embed', location.href);
  address.hash = location.hash;
  const {width, height} = FRAME;
  const name = attribute(`Corridor Atlas: ${title}`);
  return `<iframe src="${attribute(address.href)}" title="${name}" width="${width}" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
