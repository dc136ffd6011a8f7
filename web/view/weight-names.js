// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The figures that can be weighed, in the words and groups of the comparison table.

import {tableGroups} from './metrics.js';

/** @import {Model} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Row} from './metrics.js' */

/**
 * @param {Model} model
 * @param {Context} context
 * @returns {Array<{title: string, rows: Row[]}>} figures that are not zero for all options
 */
export function metricChoices(model, context) {
  return tableGroups(model, context)
    .map(({id, rows}) => ({title: context.t(`group.${id}`), rows: rows.filter(({kind}) => kind !== 'sequence')}))
    .filter(({rows}) => rows.length > 0);
}

/** @param {string} metric @param {Model} model @param {Context} context @returns {string} its group and name, else its id */
export function metricName(metric, model, context) {
  for (const {title, rows} of metricChoices(model, context)) {
    const row = rows.find(({id}) => id === metric);
    if (row) return `${title}: ${row.label}`;
  }
  return metric;
}
