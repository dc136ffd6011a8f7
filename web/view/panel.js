// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The panel of a chosen feature: its names, what is known of it, since when, and who says so.

import {byId, h, render} from '../lib/html.js';
import {namesIn} from '../state/perspective.js';
import {acceptance} from './acceptance.js';
import {facts, history, names, notes, sides, sourcesOf} from './panel-parts.js';

/** @import {Context, View} from './context.js' */

/**
 * @param {Context} context
 * @returns {View}
 */
export function createPanel(context) {
  const {store, data, t} = context;
  const root = byId('panel');
  /** @type {HTMLElement|null} */
  let before = null;
  let drawn = '';
  const close = () => store.set({selected: null});
  const nearer = 'details.popover[open], #search-list:not([hidden])';
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !root.hidden && !document.querySelector(nearer)) close();
    },
    true,
  );
  return {
    update({selected, ui, names: language, perspective}) {
      const key = selected ? JSON.stringify([selected, ui, language, perspective]) : '';
      if (key === drawn) return;
      const opened = drawn === '';
      drawn = key;
      const feature = selected && data[selected.collection]?.byId.get(selected.id);
      document.documentElement.classList.toggle('with-panel', Boolean(feature));
      root.hidden = !feature;
      if (!feature || !selected) {
        render(root);
        givenBack(before)?.focus({preventScroll: true});
        before = null;
        return;
      }
      if (opened) before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      root.setAttribute('aria-labelledby', 'panel-title');
      render(
        root,
        h(
          'div',
          {class: 'panel-head'},
          h('p', {class: 'panel-kind'}, t(`collection.${selected.collection}.one`)),
          h(
            'button',
            {
              type: 'button',
              class: 'button quiet',
              id: 'panel-close',
              'aria-label': t('panel.close'),
              title: t('panel.close'),
              onclick: close,
            },
            '×',
          ),
          h(
            'h2',
            {id: 'panel-title', tabindex: -1},
            context.name(namesIn(feature.properties, perspective)) || feature.id,
          ),
        ),
        h(
          'div',
          {class: 'panel-body'},
          [names, facts, acceptance, sides, notes, history, sourcesOf].map((part) => part(feature, context)),
        ),
      );
      byId('panel-title').focus({preventScroll: true});
    },
  };
}

/** The element that had the focus, or the one drawn anew in its place. @param {HTMLElement|null} element */
function givenBack(element) {
  return !element || element.isConnected ? element : document.getElementById(element.id);
}
