// SPDX-License-Identifier: Apache-2.0
// @ts-check
// On paper the first sheet is the map with legend, scale, sources and disclaimer, in lines and letters; the tables follow; all of it
// in the colours of the day.
// A browser that is about to print does not wait: what draws the sheet is fetched when the reader first does something. Without it
// the page prints as it stands.

import {h} from '../lib/html.js';
import {pictureTexts} from './picture-sheet.js';

/** @import {Printer} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Seen} from './cite.js' */
/** @import {TakePrinter} from './picture-sheet.js' */

/**
 * @param {Context} context
 * @param {{printer: TakePrinter, seen: () => Seen|null}} page
 * @returns {{print: () => Promise<void>}}
 */
export function createPrinting({t}, {printer, seen}) {
  /** @type {Printer|undefined} */
  let draw;
  const paper = h('div', {id: 'paper', class: 'paper', hidden: true});
  document.body.prepend(paper);
  const ready = async () => {
    try {
      draw ??= await printer();
    } catch (error) {
      console.warn(error);
    }
  };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, ready);
  const {dataset, classList} = document.documentElement;
  let {theme} = dataset;
  window.addEventListener('beforeprint', () => {
    theme = dataset.theme;
    dataset.theme = 'light';
    const now = seen();
    if (!draw || !now) return;
    paper.replaceChildren(sheetOf(draw(pictureTexts(t, now))));
    paper.hidden = false;
    classList.add('on-paper');
  });
  window.addEventListener('afterprint', () => {
    if (theme) dataset.theme = theme;
    classList.remove('on-paper');
    paper.hidden = true;
    paper.replaceChildren();
  });
  return {
    async print() {
      await ready();
      window.print();
    },
  };
}

/** @param {string} svg */
const sheetOf = (svg) => document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
