// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Tells what is missing: parts of the atlas that could not be loaded, ids of a link that the atlas does not know.

import {Trouble} from '../api/client.js';
import {COLLECTIONS} from '../api/collections.js';

/** @import {CollectionId} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Messages} from './messages.js' */

/**
 * @param {Map<CollectionId, Trouble>} missing
 * @param {Messages} messages
 * @param {Context} context
 */
export function tellMissing(missing, messages, {t, format, data}) {
  const reload = () => location.reload();
  if (missing.size > 0) {
    const [trouble] = missing.values();
    const what = t(`trouble.${trouble?.kind ?? 'unexpected'}`, {detail: trouble?.detail ?? ''});
    const list = format.list([...missing.keys()].map((id) => t(`collection.${id}`)));
    const everything = missing.size === COLLECTIONS.length;
    messages.show('missing', everything ? what : `${t('trouble.missing', {list})} ${what}`, {
      label: t('message.retry'),
      run: reload,
    });
  } else if (data.proposals.features.length === 0) {
    messages.show('missing', t('trouble.empty'));
  }
}

/**
 * Own proposals that a link names and that the server has no more, or could not give now.
 * @param {{id: string, error: unknown}[]} lost
 * @param {() => void} again reads the same link anew
 * @param {Messages} messages
 * @param {Context} context
 */
export function tellLost(lost, again, messages, {t, format}) {
  const isGone = (/** @type {{error: unknown}} */ {error}) => error instanceof Trouble && error.kind === 'refused';
  const gone = lost.filter(isGone);
  const failed = lost.find((one) => !isGone(one));
  if (gone.length > 0) messages.show('own-gone', t('own.gone', {list: format.list(gone.map(({id}) => id))}));
  if (failed) messages.trouble('own-failed', failed.error, again);
}

/**
 * @param {string[]} parts of the link
 * @param {Messages} messages
 * @param {Context} context
 */
export function tellUnknown(parts, messages, {t, format}) {
  if (parts.length > 0) messages.show('link', t('link.unknown', {part: format.list(parts)}));
}
