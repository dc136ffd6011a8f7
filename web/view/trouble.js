// SPDX-License-Identifier: Apache-2.0
// @ts-check
// An error in words: what happened and what to do, the same wherever it is told.

import {Trouble} from '../api/client.js';
import {h} from '../lib/html.js';

/** @import {Translate} from '../api/types.js' */

/** @param {unknown} error @param {Translate} t */
export function troubleText(error, t) {
  const kind = error instanceof Trouble ? error.kind : 'unexpected';
  return t(`trouble.${kind}`, {detail: error instanceof Error ? error.message : String(error)});
}

/**
 * In the place of what could not be loaded, or above what is still shown from before.
 * @param {unknown} error
 * @param {() => void} again
 * @param {{t: Translate, stale?: boolean}} words
 */
export function troubleNote(error, again, {t, stale = false}) {
  return h(
    'p',
    {class: 'empty', role: 'alert'},
    `${troubleText(error, t)} ${stale ? `${t('trouble.stale')} ` : ''}`,
    h('button', {type: 'button', class: 'link', onclick: again}, t('message.retry')),
  );
}
