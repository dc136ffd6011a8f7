// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The order of the comparison table: options by a metric, or the metrics of each group by their values for an option.

/** @import {Option, Sorting} from '../api/types.js' */
/** @import {Group, Row} from './metrics.js' */

/** The order after a press on a head: ascending, then descending, then as chosen. @param {Sorting|null} now @param {string} by */
export function nextSorting(now, by) {
  if (now?.by !== by) return {by, down: false};
  return now.down ? null : {by, down: true};
}

/** @param {Sorting|null} now @param {string} by @returns {'ascending'|'descending'|null} */
export const ariaSort = (now, by) => (now?.by !== by ? null : now.down ? 'descending' : 'ascending');

/** What is not known, and what is no number, comes last either way. @param {any} a @param {any} b @param {boolean} down */
function compared(a, b, down) {
  const [knownA, knownB] = [typeof a === 'number', typeof b === 'number'];
  if (!knownA || !knownB) return Number(knownB) - Number(knownA);
  return down ? b - a : a - b;
}

/** @param {Option[]} options in the order chosen @param {Sorting|null} sorting @returns {Option[]} */
export function orderedOptions(options, sorting) {
  if (!sorting) return options;
  const value = (/** @type {Option} */ option) => option.feature.properties[sorting.by];
  return [...options].sort((a, b) => compared(value(a), value(b), sorting.down));
}

/**
 * Rows stay in their group, for groups have a meaning; rows of one kind stay together, for their units differ.
 * @param {Group[]} groups
 * @param {Option[]} options
 * @param {Sorting|null} sorting
 * @returns {Group[]}
 */
export function orderedGroups(groups, options, sorting) {
  const option = options.find(({id}) => id === sorting?.by);
  if (!sorting || !option) return groups;
  const value = (/** @type {Row} */ row) => option.feature.properties[row.id];
  return groups.map((group) => {
    const kinds = [...new Set(group.rows.map(({kind}) => kind))];
    const rows = [...group.rows].sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compared(value(a), value(b), sorting.down),
    );
    return {...group, rows};
  });
}

/** Whether the table has what it is sorted by. @param {Sorting} sorting @param {Group[]} groups @param {Option[]} options */
export const hasHead = ({by}, groups, options) =>
  options.some(({id}) => id === by) || groups.some(({rows}) => rows.some(({id}) => id === by));
