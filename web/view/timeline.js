// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The events as a list, newest first: set the date to an event, or show its place on the map.

import {h, render} from '../lib/html.js';
import {sourceLinks} from './source-links.js';

/** @import {Feature, FeatureRef} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {(ref: FeatureRef) => void} focus
 * @returns {View}
 */
export function createTimeline(root, context, focus) {
  return {
    update({asOf}) {
      const events = [...context.data.events.features].sort((a, b) =>
        String(a.properties.date) < String(b.properties.date) ? 1 : -1,
      );
      render(
        root,
        events.length === 0
          ? h('p', {class: 'empty'}, context.t('timeline.none'))
          : h(
              'ol',
              {class: 'events'},
              events.map((event) => entry(event, {...context, asOf}, focus)),
            ),
      );
    },
  };
}

/** @param {Feature} event @param {Context & {asOf: string|null}} context @param {(ref: FeatureRef) => void} focus */
function entry(event, context, focus) {
  const {t, format, store, word} = context;
  const {date, category, scheduled, name, sources} = event.properties;
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') && !scheduled;
  return h(
    'li',
    {class: scheduled ? 'scheduled' : null, 'aria-current': exact && date === context.asOf ? 'date' : null},
    h(
      'p',
      {class: 'event-date'},
      format.shortDate(date ?? ''),
      h(
        'small',
        {},
        [word('category', category ?? ''), scheduled && t('timeline.scheduled')].filter(Boolean).join(' · '),
      ),
    ),
    h(
      'div',
      {},
      h('p', {}, context.name(name)),
      h(
        'div',
        {class: 'event-actions'},
        exact &&
          h(
            'button',
            {type: 'button', class: 'link', id: `date-${event.id}`, onclick: () => store.set({asOf: date})},
            t('timeline.setDate'),
          ),
        event.geometry &&
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              id: `show-${event.id}`,
              onclick: () => {
                const ref = /** @type {FeatureRef} */ ({collection: 'events', id: event.id});
                store.set({selected: ref});
                focus(ref);
              },
            },
            t('timeline.show'),
          ),
        sourceLinks(sources ?? [], context),
      ),
    ),
  );
}
