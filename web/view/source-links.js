// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Sources as links: publisher and date, or the citation where there is no address.

import {h} from '../lib/html.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Feature|undefined} source @param {string} id */
export function sourceTitle(source, id) {
  const properties = source?.properties ?? {};
  return (
    properties.publisher ?? properties.host?.replace(/^www\./, '') ?? properties.citation ?? properties.name?.en ?? id
  );
}

/** Only web addresses become links. @param {unknown} url */
export const webAddress = (url) => (typeof url === 'string' && /^https?:\/\//.test(url) ? url : null);

/**
 * @param {string[]} ids
 * @param {Context} context
 */
export function sourceLinks(ids, context) {
  return h(
    'ul',
    {class: 'source-links'},
    ids.map((id) => h('li', {}, sourceLink(id, context))),
  );
}

/** @param {string} id @param {Context} context */
export function sourceLink(id, {data, format, t}) {
  const source = data.sources.byId.get(id);
  const url = webAddress(source?.properties.url);
  const title = sourceTitle(source, id);
  const date = source?.properties.date ? ` · ${format.shortDate(source.properties.date)}` : '';
  if (!url) return h('span', {title: t('source.noAddress')}, title, h('small', {}, date));
  return h(
    'a',
    {href: url, target: '_blank', rel: 'noopener noreferrer', title: t('source.opens', {url})},
    title,
    h('small', {}, date),
  );
}
