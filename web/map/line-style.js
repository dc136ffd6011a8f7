// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The line grammar: dashes say the status, sleepers say railway, nothing else says either. Lengths in pixels.

/** @typedef {'operating'|'under-construction'|'under-reconstruction'|'planned'|'closed'|'suspended'|'dismantled'|'undefined'} SectionStatus */
/** @typedef {{dash: number[], sleepers: number[], dots?: boolean, band?: boolean}} LineStyle */

/** A blank `[0]` dash list of sleepers means none. @type {Record<SectionStatus, LineStyle>} */
const STYLES = {
  operating: {dash: [], sleepers: [0, 4, 6, 4]},
  'under-construction': {dash: [20, 6], sleepers: [0, 3, 5, 4, 5, 9]},
  'under-reconstruction': {dash: [20, 6], sleepers: [0, 3, 5, 4, 5, 9]},
  planned: {dash: [9, 6], sleepers: [0, 2.5, 4, 8.5]},
  closed: {dash: [15, 4, 3, 4], sleepers: [0, 4.5, 6, 15.5]},
  suspended: {dash: [15, 4, 3, 4, 3, 4], sleepers: [0, 4.5, 6, 22.5]},
  dismantled: {dash: [0.1, 8], sleepers: [0.1, 8], dots: true},
  undefined: {dash: [2, 7], sleepers: [], band: true},
};

/** @param {string} status @returns {LineStyle} an unknown status is drawn as undefined, never as operating */
export const lineStyle = (status) => STYLES[/** @type {SectionStatus} */ (status)] ?? STYLES.undefined;

/** In the order of the legend. @type {readonly SectionStatus[]} */
export const SECTION_STATUSES = ['operating', 'under-construction', 'planned', 'closed', 'suspended', 'dismantled', 'undefined'];

/** Legal status of a boundary and its dash. @type {Record<string, {dash: number[], width: number, colour: string, cap?: CanvasLineCap}>} */
const BOUNDARIES = {
  demarcated: {dash: [], width: 1.7, colour: 'boundary'},
  delimited: {dash: [13, 4], width: 1.7, colour: 'boundary'},
  undelimited: {dash: [4, 3.5], width: 1.5, colour: 'boundary'},
  'line-of-contact': {dash: [0.1, 4], width: 2, colour: 'boundary', cap: 'round'},
  'not-assessed': {dash: [8, 3, 1.5, 3], width: 1, colour: 'muted'},
};

/** @param {string} status */
export const boundaryStyle = (status) => BOUNDARIES[status] ?? BOUNDARIES['not-assessed'];

/** In the order of the legend. */
export const LEGAL_STATUSES = ['demarcated', 'delimited', 'undelimited', 'not-assessed'];

/** @param {number} zoom @returns {number} width of the colour of an option, pixels */
export const optionWidth = (zoom) => Math.max(3, Math.min(6, 3 + (zoom - 6) * 0.55));

/** @param {number} zoom @returns {number} width of the tint inside a boundary, pixels */
export const tintWidth = (zoom) => Math.max(4.5, Math.min(12, 4.5 + (zoom - 6) * 1.5));
