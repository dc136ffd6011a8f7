// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The top bar: name, search, date, languages, perspective, share and export.

import {LANGUAGES} from '../state/defaults.js';
import {byId, h, hidden, render} from '../lib/html.js';
import {perspectivesOf} from '../state/perspective.js';
import {createExport} from './export.js';
import {perspective} from './perspective-name.js';
import {createSearch} from './search.js';
import {createTimeSlider} from './time-slider.js';
import {popover} from './popover.js';

/** @import {Language} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {TakePicture, TakePrinter} from './picture-sheet.js' */
/** @import {Messages} from './messages.js' */

/** @type {Record<Language, string>} */
const OWN_NAME = {en: 'English', hy: 'Հայերեն', az: 'Azərbaycanca', ru: 'Русский'};

/**
 * @param {Context} context
 * @param {{messages: Messages, focus: (ref: import('../api/types.js').FeatureRef) => void, picture: TakePicture, printer: TakePrinter}} page
 * @returns {View}
 */
export function createBar(context, page) {
  const {store, t} = context;
  const search = h('div', {class: 'search', role: 'search'});
  const time = h('div', {class: 'time'});
  const settings = h('div', {class: 'settings'});
  const actions = h('div', {class: 'actions'});
  render(byId('bar'), h('h1', {class: 'brand'}, 'Corridor Atlas'), search, time, settings, actions);
  const parts = [
    createSearch(search, context, page.focus),
    createTimeSlider(time, context),
    createExport(actions, context, page),
  ];
  let drawn = '';
  return {
    update(state, model) {
      for (const part of parts) part.update(state, model);
      const chosen = store.get().ui;
      const key = [state.ui, chosen, state.names, state.perspective].join();
      if (key === drawn) return;
      drawn = key;
      render(
        settings,
        namesSwitch(context),
        popover(
          {
            id: 'options',
            label: h('span', {}, hidden(`${t('bar.language')} `), state.ui.toUpperCase()),
            title: t('bar.settings'),
          },
          choice(
            'ui',
            t('bar.language'),
            LANGUAGES.map((id) => [id, OWN_NAME[id]]),
            chosen,
            (ui) => store.set({ui: /** @type {Language} */ (ui)}),
          ),
          choice(
            'perspective',
            t('bar.perspective'),
            perspectivesOf(context.data).map((id) => [id, perspective(id, context)]),
            state.perspective,
            (id) => store.set({perspective: id}),
          ),
          h('p', {class: 'hint'}, t('bar.perspective.hint')),
        ),
      );
    },
  };
}

/** @param {Context} context */
function namesSwitch({store, t}) {
  const {names} = store.get();
  return h(
    'fieldset',
    {class: 'segments'},
    h('legend', {class: 'unseen'}, t('bar.names')),
    LANGUAGES.map((id) =>
      h(
        'label',
        {title: `${t('bar.names')}: ${OWN_NAME[id]}`},
        h('input', {
          type: 'radio',
          name: 'names',
          id: `names-${id}`,
          value: id,
          checked: id === names,
          onchange: () => store.set({names: id}),
        }),
        h('span', {lang: id}, h('span', {'aria-hidden': 'true'}, id.toUpperCase()), hidden(OWN_NAME[id])),
      ),
    ),
  );
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string[][]} entries
 * @param {string} current
 * @param {(value: string) => void} choose
 */
function choice(id, label, entries, current, choose) {
  return h(
    'fieldset',
    {class: 'choice'},
    h('legend', {}, label),
    entries.map(([value = '', text = '']) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: id,
          id: `${id}-${value}`,
          checked: value === current,
          onchange: () => choose(value),
        }),
        text,
      ),
    ),
  );
}
