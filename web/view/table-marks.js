// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Which metrics have a direction that can be argued without taking a side, and whether a difference says more than the accuracy.

import {differenceOf} from './metrics.js';

/** @import {Option} from '../api/types.js' */

/**
 * Why stands in the words under `marks.why`. Whose land a line crosses and who checks there have no better or worse here.
 * @type {Readonly<Record<string, 'less'|'more'>>}
 */
export const DIRECTIONS = Object.freeze({
  lengthMetres: 'less',
  sinuosity: 'less',
  lengthMetresOperating: 'more',
  crossings: 'less',
  gaugeChanges: 'less',
  waterCrossings: 'less',
  railheadMetresStart: 'less',
  railheadMetresEnd: 'less',
  railheadMetresBreak: 'less',
});

/**
 * @typedef {'better'|'worse'|'open'|null} Mark open = the difference is not greater than the accuracy of the two figures;
 *   null = nothing to mark
 */

/**
 * @param {string} metric
 * @param {Option} option
 * @param {Option|undefined} reference
 * @returns {Mark}
 */
export function markOf(metric, option, reference) {
  const direction = DIRECTIONS[metric];
  if (!direction || !reference || option.id === reference.id) return null;
  const [properties, referred] = [option.feature.properties, reference.feature.properties];
  const difference = properties[differenceOf(metric)];
  if (typeof difference !== 'number' || difference === 0) return null;
  if (properties.endsDiffer !== referred.endsDiffer) return null;
  const band = metric.startsWith('lengthMetres') ? metric.replace('lengthMetres', 'lengthUncertaintyMetres') : '';
  if (Math.abs(difference) <= Math.hypot(properties[band] ?? 0, referred[band] ?? 0)) return 'open';
  return difference < 0 === (direction === 'less') ? 'better' : 'worse';
}
