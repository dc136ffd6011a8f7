// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The profiles without the drawing: what the cursor is at, for every option, and the heights as a table.

import {h} from '../lib/html.js';
import {heightAt} from '../api/profiles.js';
import {letter} from './swatch.js';

/** @import {Context} from './context.js' */
/** @import {Drawn} from './profile.js' */

const KILOMETRE = 1000;
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100];
const MOST_ROWS = 40;

/** A height in words; beyond the end of an option there is none. @param {Drawn} drawn @param {number} along @param {Context} context */
function heightText({profile}, along, {t, format}) {
  if (along > profile.lengthMetres) return t('profile.beyond');
  const height = heightAt(profile, along);
  return height === null ? t('profile.noHeight') : t('profile.metres', {value: format.number(height)});
}

/**
 * The place of the cursor on the option pointed at, then the others at the same kilometre.
 * @param {Drawn[]} drawn
 * @param {Drawn} pointed
 * @param {number} along
 * @param {Context} context
 */
export function cursorText(drawn, pointed, along, context) {
  const {t, format} = context;
  const km = format.kilometres(along, 1);
  const place = t('profile.place', {letter: pointed.option.cue.letter, km, height: heightText(pointed, along, context)});
  const others = drawn.filter((one) => one !== pointed);
  return [place, ...others.map((one) => `${one.option.cue.letter} ${heightText(one, along, context)}`)].join(' · ');
}

/** @param {number} metres the longest */
export function stepKilometres(metres) {
  return STEPS_KM.find((step) => metres / KILOMETRE / step <= MOST_ROWS) ?? 200;
}

/** Whether the reader opened the table, so that the next one in its place is open too. */
let opened = false;

/** @param {Event} event */
function noteOpened({target}) {
  opened = /** @type {HTMLDetailsElement} */ (target).open;
}

/** @param {Drawn[]} drawn @param {Context} context */
export function heightsTable(drawn, context) {
  const {t, format} = context;
  const longest = Math.max(...drawn.map(({profile}) => profile.lengthMetres));
  const step = stepKilometres(longest) * KILOMETRE;
  const places = Array.from({length: Math.floor(longest / step) + 1}, (_, i) => i * step);
  return h(
    'details',
    {class: 'heights', id: 'heights', open: opened, ontoggle: noteOpened},
    h('summary', {}, t('profile.heights')),
    h(
      'div',
      {class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('profile.heights')},
      h(
        'table',
        {class: 'plain'},
        h('caption', {class: 'unseen'}, t('profile.heights')),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', {scope: 'col'}, t('measure.km.short')),
            drawn.map(({option}) => h('th', {scope: 'col'}, letter(option), ` ${context.word('mode', option.mode)}`)),
          ),
        ),
        h(
          'tbody',
          {},
          places.map((along) =>
            h(
              'tr',
              {},
              h('th', {scope: 'row'}, format.kilometres(along, 0)),
              drawn.map((one) => h('td', {class: 'figure'}, heightText(one, along, context))),
            ),
          ),
        ),
      ),
    ),
  );
}
