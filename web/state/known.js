// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Makes the ids of a link good: proposals become their options, what the data does not know is taken out and named.

import {MAX_PROPOSALS} from '../api/comparison.js';
import {optionIds} from './defaults.js';
import {NEUTRAL, perspectivesOf} from './perspective.js';

/** @import {Atlas, Store} from '../api/types.js' */

/**
 * @param {Store} store
 * @param {Atlas} data
 * @returns {string[]} ids that are not known
 */
export function resolve(store, data) {
  const {proposals, reference, selected, perspective} = store.get();
  if (data.proposals.features.length === 0) return [];
  /** @type {string[]} */
  const unknown = [];
  const options = proposals.flatMap((id) => {
    const proposal = data.proposals.byId.get(id.split('~')[0] ?? '');
    const known = proposal ? optionIds(proposal, data).filter((option) => !id.includes('~') || option === id) : [];
    if (known.length === 0) unknown.push(id);
    return known;
  });
  const kept = [...new Set(options)].slice(0, MAX_PROPOSALS);
  const referred =
    reference && !kept.includes(reference) ? (kept.find((id) => id.startsWith(`${reference}~`)) ?? null) : reference;
  if (reference && !referred) unknown.push(reference);
  const lost = selected && !data[selected.collection]?.byId.has(selected.id);
  if (lost) unknown.push(`${selected.collection}/${selected.id}`);
  const seen = perspectivesOf(data).includes(perspective);
  if (!seen) unknown.push(perspective);
  store.set({
    perspective: seen ? perspective : NEUTRAL,
    proposals: kept,
    reference: referred,
    selected: lost ? null : selected,
  });
  return [...new Set(unknown)];
}
