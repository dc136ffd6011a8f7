// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The sources behind what is shown, with links; and how the figures were made.

import {h, render} from '../lib/html.js';
import {sourceTitle, webAddress} from './source-links.js';

/** @import {Feature, Model} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createSources(root, context) {
  const {t, data} = context;
  return {
    update(_, model) {
      const used = new Set(
        (model.comparison?.comparison.sources ?? []).map((source) => (typeof source === 'string' ? source : source.id)),
      );
      const behind = data.sources.features.filter((source) => used.has(source.id));
      const others = data.sources.features.filter((source) => !used.has(source.id));
      render(
        root,
        method(model, context),
        h('h3', {}, t('sources.behind', {count: behind.length})),
        list(behind, context),
        h(
          'details',
          {class: 'more', id: 'other-sources'},
          h('summary', {}, t('sources.others', {count: others.length})),
          list(others, context),
        ),
      );
    },
  };
}

/** @param {Model} model @param {Context} context */
function method(model, {t, format}) {
  const head = model.comparison?.comparison;
  if (!head) return null;
  const facts = [
    [t('sources.method'), head.method],
    [t('sources.version'), head.datasetVersion],
    [t('sources.asOf'), format.date(head.asOf)],
    [t('sources.licence'), head.licence],
    [t('sources.attribution'), head.attribution],
  ];
  return h(
    'dl',
    {class: 'facts'},
    facts.filter(([, value]) => value).map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))),
  );
}

/** @param {Feature[]} sources @param {Context} context */
function list(sources, {format, word}) {
  return h(
    'ul',
    {class: 'sources'},
    sources.map((source) => {
      const {url, date, kind, title, citation} = source.properties;
      const address = webAddress(url);
      const text = title ?? citation ?? address?.replace(/^https?:\/\/(www\.)?/, '') ?? '';
      return h(
        'li',
        {id: `source-${source.id}`},
        h('span', {class: 'source-id'}, source.id),
        h(
          'div',
          {},
          h(
            'p',
            {},
            h('strong', {}, sourceTitle(source, source.id)),
            h(
              'small',
              {},
              [kind && word('sourceKind', kind), date && format.shortDate(date)]
                .filter(Boolean)
                .map((one) => ` · ${one}`)
                .join(''),
            ),
          ),
          address
            ? h('a', {href: address, target: '_blank', rel: 'noopener noreferrer'}, text)
            : text && h('p', {class: 'quiet'}, text),
        ),
      );
    }),
  );
}
