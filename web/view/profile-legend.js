// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which line of the profiles is whose, drawn as there, with where its heights come from.

import {h, s} from '../lib/html.js';
import {short} from './context.js';
import {lineWidth} from './profile-chart.js';
import {sourceLinks} from './source-links.js';
import {letter} from './swatch.js';

/** @import {Option} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Drawn} from './profile.js' */

/** @param {Drawn[]} drawn @param {Context} context */
export function legend(drawn, context) {
  return h(
    'ul',
    {class: 'profile-legend'},
    drawn.map(({option, profile}, i) =>
      h(
        'li',
        {},
        letter(option),
        lineSample(option, profile.method === 'waypoints', lineWidth(i, drawn.length)),
        h(
          'span',
          {},
          `${short(context.title(option.proposal))}, ${context.word('mode', option.mode)}`,
          h('small', {}, ` · ${context.t(`profile.method.${profile.method}`)}`),
        ),
      ),
    ),
  );
}

/** The line as the drawing has it. @param {Option} option @param {boolean} dashed @param {number} width */
function lineSample(option, dashed, width) {
  return s(
    'svg',
    {class: 'profile-sample', width: 28, height: 10, 'aria-hidden': 'true'},
    s('line', {
      class: dashed ? 'profile-line dashed' : 'profile-line',
      x1: 0,
      x2: 28,
      y1: 5,
      y2: 5,
      style: {stroke: option.colour, 'stroke-width': String(width)},
    }),
  );
}

/** @param {Drawn[]} drawn @param {Context} context */
export function waypointSources(drawn, context) {
  const used = drawn.filter(({profile}) => profile.method === 'waypoints').flatMap(({profile}) => profile.waypoints);
  const sources = [...new Set(used.flatMap((waypoint) => waypoint.sources))].sort();
  if (sources.length === 0) return null;
  return h('p', {class: 'hint'}, `${context.t('profile.sources')} `, sourceLinks(sources, context));
}
