// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The layers of the map, on or off.

import {h, render} from '../lib/html.js';

/** @import {CollectionId, Layers} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/** @type {[keyof Layers, CollectionId][]} */
const LAYERS = [
  ['boundaries', 'boundaries'],
  ['delimited', 'delimited-segments'],
  ['crossings', 'crossings'],
  ['observers', 'observers'],
  ['incidents', 'incidents'],
  ['exclaves', 'exclaves'],
  ['places', 'places'],
  ['allSections', 'sections'],
  ['coverage', 'boundaries'],
];

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createLayers(root, {store, data, t, format}) {
  let drawn = '';
  return {
    update(state) {
      const key = JSON.stringify([state.layers, state.ui]);
      if (key === drawn) return;
      drawn = key;
      render(
        root,
        h('h2', {id: 'layers-title'}, t('layers.title')),
        h(
          'ul',
          {class: 'layers', 'aria-labelledby': 'layers-title'},
          LAYERS.map(([layer, collection]) =>
            h(
              'li',
              {},
              h(
                'label',
                {},
                h('input', {
                  type: 'checkbox',
                  id: `layer-${layer}`,
                  checked: state.layers[layer],
                  onchange: () => store.set({layers: {...state.layers, [layer]: !state.layers[layer]}}),
                }),
                h('span', {}, t(`layers.${layer}`)),
                h('small', {}, format.number(data[collection].features.length)),
              ),
            ),
          ),
        ),
      );
    },
  };
}
