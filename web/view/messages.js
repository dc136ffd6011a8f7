// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Says what happened and what to do, at the foot of the page; polite, and away by a click.

import {byId, h} from '../lib/html.js';
import {troubleText} from './trouble.js';

/** @import {Translate} from '../api/types.js' */

/**
 * @typedef {object} Messages
 * @property {(id: string, text: string, action?: {label: string, run: () => void}) => void} show one message per id
 * @property {(id: string) => void} clear
 * @property {(id: string, error: unknown, retry?: () => void) => void} trouble puts an error into words
 */

const BRIEF_MS = 6000;

/** @param {Translate} t @returns {Messages} */
export function createMessages(t) {
  const root = byId('messages');
  const clear = (/** @type {string} */ id) => document.getElementById(`message-${id}`)?.remove();
  /** @type {Messages['show']} */
  const show = (id, text, action) => {
    clear(id);
    root.append(
      h(
        'div',
        {class: 'message', id: `message-${id}`},
        h('p', {}, text),
        action &&
          h(
            'button',
            {
              type: 'button',
              class: 'button',
              onclick: () => {
                clear(id);
                action.run();
              },
            },
            action.label,
          ),
        h('button', {type: 'button', class: 'button quiet', onclick: () => clear(id)}, t('message.close')),
      ),
    );
    if (id === 'brief') setTimeout(() => clear(id), BRIEF_MS);
  };
  return {
    show,
    clear,
    trouble(id, error, retry) {
      show(id, troubleText(error, t), retry && {label: t('message.retry'), run: retry});
    },
  };
}
