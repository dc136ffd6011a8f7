// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What stands around the map in a frame of another page: options with their lengths, whose view of which day, the way to the
// atlas, attribution and disclaimer.

import {byId, h, render} from '../lib/html.js';
import {toLink} from '../state/link.js';
import {seenNow} from './cite.js';
import {optionName} from './option-name.js';
import {letter} from './swatch.js';

/** @import {Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {Context} context
 * @param {readonly string[]} first the options shown when a link names none
 * @returns {View}
 */
export function createEmbedFrame(context, first) {
  const {t} = context;
  const open = h('a', {class: 'embed-open', target: '_blank', rel: 'noopener'});
  return {
    update(state, model) {
      const {options, stand} = seenNow(context, state, model);
      Object.assign(document.documentElement, {lang: state.ui, dir: t('page.direction')});
      document.title = `Corridor Atlas – ${options}`;
      open.textContent = t('embed.open');
      open.href = `./${toLink(state, first)}`;
      render(
        byId('head'),
        h('h1', {}, 'Corridor Atlas ', h('span', {class: 'embed-stand'}, stand)),
        h('ul', {class: 'embed-options'}, model.options.map((option) => line(option, context))),
        open,
      );
      render(byId('foot'), h('p', {}, t('foot.attribution'), ' ', t('foot.disclaimer')));
    },
  };
}

/** @param {Option} option @param {Context} context */
const line = (option, context) =>
  h(
    'li',
    {},
    letter(option),
    h('span', {}, optionName(option.id, context)),
    h('span', {class: 'embed-length'}, context.t('measure.km', {value: context.format.kilometres(option.feature.properties.lengthMetres, 0)})),
  );
