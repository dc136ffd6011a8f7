// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Hands what the page made to the reader: as a file, or on the clipboard.

import {h} from './html.js';

/** What no file system takes in a name. */
const UNFIT = /[\\/:*?"<>|\u0000-\u001f]+/g;

/** @param {string} name @param {BlobPart} content @param {string} type */
export function saveFile(name, content, type) {
  const href = URL.createObjectURL(new Blob([content], {type}));
  h('a', {href, download: name.replace(UNFIT, ' ').trim()}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** @param {string} text @returns {Promise<boolean>} whether the browser allowed it */
export const copied = (text) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
