// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Better and worse in the comparison table, only when asked for: the switch, the words beside a difference, and the reasons.

import {h} from '../lib/html.js';
import {DIRECTIONS} from './table-marks.js';

/** @import {Context} from './context.js' */
/** @import {Group} from './metrics.js' */
/** @import {Mark} from './table-marks.js' */

/** @param {boolean} marking @param {Context} context */
export function marksSwitch(marking, {t, store}) {
  return h(
    'label',
    {class: 'marks-switch'},
    h('input', {
      type: 'checkbox',
      id: 'marks-switch',
      checked: marking,
      onchange: (/** @type {Event} */ event) =>
        store.set({marking: /** @type {HTMLInputElement} */ (event.target).checked}),
    }),
    ` ${t('marks.switch')}`,
  );
}

/** Sign and word, never colour alone. @param {Mark} mark @param {Context} context */
export function markWords(mark, {t}) {
  if (mark === null) return null;
  const sign = {better: '▲', worse: '▼', open: '○'}[mark];
  return h(
    'small',
    {class: `mark mark-${mark}`, title: mark === 'open' ? t('marks.open.why') : null},
    h('span', {'aria-hidden': 'true'}, `${sign} `),
    t(`marks.${mark}`),
  );
}

/** Which way counts as better for the rows shown, and why; and what is not marked. @param {Group[]} groups @param {Context} context */
export function markNotes(groups, {t}) {
  const rows = groups.flatMap((group) => group.rows).filter(({id}) => DIRECTIONS[id]);
  return h(
    'section',
    {class: 'mark-notes', 'aria-labelledby': 'mark-notes'},
    h('h3', {id: 'mark-notes'}, t('marks.title')),
    h(
      'ul',
      {},
      rows.map(({id, label}) => h('li', {}, `${label}: ${t(`marks.${DIRECTIONS[id]}`)}, ${t(`marks.why.${id}`)}`)),
    ),
    h('p', {class: 'hint'}, `${t('marks.not')} ${t('marks.open.why')}`),
  );
}
