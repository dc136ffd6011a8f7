// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Views whose script and styles are loaded when they are first needed, so that the page need not wait for what nobody looks at yet.

import {h} from '../lib/html.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {View} from './context.js' */

/** @typedef {typeof import('./later.js')} Later */

/**
 * @param {(later: Later) => View} create
 * @param {(error: unknown, again: () => void) => void} failed
 * @param {(state: Readonly<State>) => boolean} [needed] whether that state shows the view; otherwise any that it is told
 * @returns {View}
 */
export function lazily(create, failed, needed = () => true) {
  /** @type {View|null} */
  let view = null;
  let asked = false;
  /** @type {[Readonly<State>, Model]|null} */
  let last = null;
  const ask = async () => {
    asked = true;
    try {
      const [later] = await Promise.all([import('./later.js'), styled('style/later.css')]);
      view = create(later);
      if (last) view.update(...last);
    } catch (error) {
      asked = false;
      failed(error, () => void ask());
    }
  };
  return {
    update(state, model) {
      last = [state, model];
      if (view) view.update(state, model);
      else if (!asked && needed(state)) void ask();
    },
    hover: (state, model) => view?.hover?.(state, model),
  };
}

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/** @param {string} href @returns {Promise<void>} once the style sheet holds; one that did not come is asked for again */
export function styled(href) {
  const known = sheets.get(href);
  if (known) return known;
  const sheet = new Promise((/** @type {(value: void) => void} */ ready, failed) => {
    const link = h('link', {rel: 'stylesheet', href, onload: () => ready()});
    link.addEventListener('error', () => {
      link.remove();
      sheets.delete(href);
      failed(new Error(href));
    });
    document.head.append(link);
  });
  sheets.set(href, sheet);
  return sheet;
}
