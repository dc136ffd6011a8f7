// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Share: the link of what is seen, also in few letters, by the system's own sheet where there is one, and the code of a frame for
// another page.

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
  const drafted = () => store.get().proposals.includes(DRAFT_OPTION);
  const copyLink = (/** @type {string} */ link) => copy(link, drafted() ? 'own.notInLink' : 'share.copied');
  let short = location.href;
  const told = h('p', {class: 'hint', id: 'share-told'});
  const code = h('textarea', {id: 'embed-code', rows: 4, readonly: true, spellcheck: 'false', onfocus: () => code.select()});
  const sheet = popover(
    {id: 'share', label: t('bar.share'), class: 'right'},
    h('button', {type: 'button', class: 'button', id: 'share-link', onclick: () => copyLink(location.href)}, t('share.copy')),
    h('button', {type: 'button', class: 'button', id: 'share-short', onclick: () => copyLink(short)}, t('share.short')),
    told,
    'share' in navigator &&
      h('button', {type: 'button', class: 'button', id: 'share-send', onclick: () => send(seen()?.options ?? '')}, t('share.send')),
    h('label', {for: 'embed-code'}, t('share.embed')),
    code,
    h('button', {type: 'button', class: 'button', id: 'share-embed', onclick: () => copy(code.value, 'share.embedCopied')}, t('share.embedCopy')),
    h('p', {class: 'hint'}, t('share.embedHint')),
  );
  const write = async () => {
    code.value = frameCode(seen()?.options ?? '');
    short = await shortOf(location.href);
    told.textContent = `${t('share.shortTold', {count: short.length})}${drafted() ? ` ${t('share.draft')}` : ''}`;
  };
  sheet.addEventListener('toggle', write);
  return {element: sheet, write};
}

/** The link in few letters; as it is, when the coder cannot be had. @param {string} href */
async function shortOf(href) {
  const at = href.indexOf('#');
  if (at < 0) return href;
  try {
    const {shortened} = await import('../state/short-link.js');
    return href.slice(0, at) + shortened(href.slice(at));
  } catch {
    return href;
  }
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
