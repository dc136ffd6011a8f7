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
  const {proposals, reference, selected, perspective, secondProposals, secondPerspective} = store.get();
  if (data.proposals.features.length === 0) return [];
  /** @type {string[]} */
  const unknown = [];
  const optionsOf = (/** @type {readonly string[]} */ ids) => {
    const options = ids.flatMap((id) => {
      const proposal = data.proposals.byId.get(id.split('~')[0] ?? '');
      const known = proposal ? optionIds(proposal, data).filter((option) => !id.includes('~') || option === id) : [];
      if (known.length === 0) unknown.push(id);
      return known;
    });
    return [...new Set(options)].slice(0, MAX_PROPOSALS);
  };
  const kept = optionsOf(proposals);
  const referred =
    reference && !kept.includes(reference) ? (kept.find((id) => id.startsWith(`${reference}~`)) ?? null) : reference;
  if (reference && !referred) unknown.push(reference);
  const lost = selected && !data[selected.collection]?.byId.has(selected.id);
  if (lost) unknown.push(`${selected.collection}/${selected.id}`);
  const isSeen = (/** @type {string} */ id) => perspectivesOf(data).includes(id) || (unknown.push(id), false);
  store.set({
    perspective: isSeen(perspective) ? perspective : NEUTRAL,
    proposals: kept,
    secondProposals: secondProposals && optionsOf(secondProposals),
    secondPerspective: secondPerspective && isSeen(secondPerspective) ? secondPerspective : null,
    reference: referred,
    selected: lost ? null : selected,
  });
  return [...new Set(unknown)];
}
