// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Two maps in sentences: that there are two, and what each of them shows.

import {h} from '../lib/html.js';
import {optionName} from './option-name.js';
import {perspective} from './perspective-name.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {Child} from '../lib/html.js' */
/** @import {Context} from './context.js' */

/** Perspective and day. @param {Readonly<State>} state @param {Readonly<Model>} model @param {Context} context */
export function standOf(state, model, context) {
  const {t, format} = context;
  const day = state.asOf ?? model.comparison?.comparison.asOf;
  return [perspective(state.perspective, context), day && `${t('time.asOf')} ${format.date(day)}`].filter(Boolean).join(', ');
}

/** @param {Readonly<State>} state @param {Readonly<Model>} model @param {Context} context @returns {Child} nothing while there is one map */
export function toldMaps(state, model, context) {
  const {t} = context;
  if (state.maps === 'one' || !model.second) return null;
  const shown = [
    {name: t('maps.first'), state, model},
    {name: t('maps.second'), ...model.second},
  ];
  return h(
    'section',
    {class: 'told'},
    h('h3', {}, t('maps.title')),
    h('p', {}, t(`maps.told.${state.maps}`)),
    h('ul', {}, shown.map((map) => h('li', {}, sentence(map, context)))),
  );
}

/** @param {{name: string, state: Readonly<State>, model: Readonly<Model>}} map @param {Context} context */
function sentence({name, state, model}, context) {
  const options = model.options.map(({id, cue}) => `${cue.letter} ${optionName(id, context)}`);
  return [`${name}: ${standOf(state, model, context)}.`, ...(options.length > 0 ? [`${options.join('; ')}.`] : [])].join(' ');
}
