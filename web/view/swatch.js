// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The small signs of an option: its line as on the map, and its letter.

import {h, s} from '../lib/html.js';

/** @import {Option} from '../api/types.js' */

/**
 * The line of an option: its colour, with sleepers for a railway. Dashes are left to the status.
 * @param {Pick<Option, 'mode'|'colour'|'cue'>|null} option null = not chosen
 * @param {string} mode
 */
export function lineSwatch(option, mode) {
  const colour = option?.colour ?? 'var(--control-line)';
  const line = (/** @type {Record<string, any>} */ more) => s('line', {x1: 1, x2: 29, y1: 5, y2: 5, ...more});
  return s(
    'svg',
    {class: 'swatch', width: 30, height: 10, viewBox: '0 0 30 10', 'aria-hidden': 'true'},
    line({style: {stroke: colour}, 'stroke-width': mode === 'rail' ? 6 : 4}),
    mode === 'rail' && line({style: {stroke: 'var(--paper)'}, 'stroke-width': 2, 'stroke-dasharray': '4 4'}),
  );
}

/** @param {Option} option */
export function letter(option) {
  return h('span', {class: 'letter', style: {'--option': option.colour}}, option.cue.letter);
}
