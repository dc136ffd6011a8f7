// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How control and status are drawn without colour: a pattern per regime, a dash per status.

import {s} from '../lib/html.js';

/** Regimes in the order of the legend. */
export const REGIMES = [
  'host-state',
  'host-state-outsourced-checks',
  'joint',
  'third-party-guard',
  'no-host-control',
  'undetermined',
];

/** Statuses in the order of the legend. */
export const STATUSES = [
  'operating',
  'under-construction',
  'under-reconstruction',
  'planned',
  'closed',
  'suspended',
  'dismantled',
  'undefined',
];

/**
 * Stroke attributes per status; the same dashes as on the map.
 * @type {Record<string, {dash: string, width: number, cap?: string, faint?: boolean}>}
 */
const DASHES = {
  operating: {dash: '', width: 2.4},
  'under-construction': {dash: '11 4', width: 2.4},
  'under-reconstruction': {dash: '11 3 2.5 3', width: 2.4},
  planned: {dash: '4 4', width: 2.4},
  closed: {dash: '1.5 5', width: 6},
  suspended: {dash: '16 4 2.5 4 2.5 4', width: 2.4},
  dismantled: {dash: '0.1 5', width: 2.8, cap: 'round'},
  undefined: {dash: '', width: 7, faint: true},
};

/** @param {string} regime */
export const regimeFill = (regime) => `url(#regime-${REGIMES.includes(regime) ? regime : 'undetermined'})`;

/** @param {string} status @param {{x1: number, x2: number, y: number}} at */
export function statusLine(status, {x1, x2, y}) {
  const {dash, width, cap, faint} = DASHES[status] ?? {dash: '', width: 7, faint: true};
  return s('line', {
    class: 'status-line',
    x1,
    x2,
    y1: y,
    y2: y,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': cap ?? null,
    'stroke-opacity': faint ? 0.3 : null,
  });
}

/** The patterns of the page, once; other drawings refer to them by id. */
export function patternDefinitions() {
  const pattern = (/** @type {string} */ id, /** @type {number} */ size, /** @type {Node[]} */ ...marks) =>
    s(
      'pattern',
      {
        id,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
      },
      s('rect', {class: 'pattern-ground', width: size, height: size}),
      marks,
    );
  const line = (/** @type {string} */ d, more = {}) => s('path', {class: 'pattern-mark', d, ...more});
  return s(
    'svg',
    {class: 'pattern-store', width: 0, height: 0, 'aria-hidden': 'true'},
    s(
      'defs',
      {},
      pattern('regime-host-state', 8, s('rect', {class: 'pattern-solid', width: 8, height: 8})),
      pattern('regime-host-state-outsourced-checks', 6, line('M-1.5 1.5l3-3M0 6L6 0M4.5 7.5l3-3', {'stroke-width': 2})),
      pattern('regime-joint', 6, line('M0 3H6M3 0V6', {'stroke-width': 1.3})),
      pattern('regime-third-party-guard', 6, s('circle', {class: 'pattern-solid', cx: 3, cy: 3, r: 1.5})),
      pattern('regime-no-host-control', 8),
      pattern(
        'regime-undetermined',
        9,
        line('M-2 7l4 4M0 0l9 9M7-2l4 4', {'stroke-width': 0.8, 'stroke-opacity': 0.6}),
      ),
      pattern('coverage-lost', 6, line('M-1.5 1.5l3-3M0 6L6 0M4.5 7.5l3-3', {'stroke-width': 1.8})),
      pattern('coverage-hidden', 4, line('M0 0V4', {'stroke-width': 1})),
      pattern('coverage-unknown', 8, line('M4 0V8', {'stroke-width': 1})),
      pattern('coverage-gained', 5, s('circle', {class: 'pattern-solid', cx: 2.5, cy: 2.5, r: 1.2})),
      pattern('legal-demarcated', 8, s('rect', {class: 'pattern-solid', width: 8, height: 8})),
      pattern('legal-delimited', 5, line('M0 2.5H5', {'stroke-width': 2.6})),
      pattern('legal-undelimited', 7, line('M-2 5l4 4M0 0l7 7M5-2l4 4', {'stroke-width': 1})),
      pattern('legal-not-assessed', 7, s('circle', {class: 'pattern-solid', cx: 3.5, cy: 3.5, r: 0.9})),
      pattern('legal-unknown', 8),
      pattern(
        'area-undetermined',
        7,
        s('rect', {width: 7, height: 7, style: {fill: 'var(--tint-undetermined)'}}),
        line('M-2 5l4 4M0 0l7 7M5-2l4 4', {'stroke-width': 0.8, 'stroke-opacity': 0.7}),
      ),
    ),
  );
}

/** @param {string} jurisdiction */
export const jurisdictionFill = (jurisdiction) =>
  jurisdiction === 'undetermined'
    ? 'url(#area-undetermined)'
    : `var(--tint-${CSS.escape(jurisdiction)}, var(--tint-undetermined))`;
