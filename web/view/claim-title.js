// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What a published figure is about, in words of the interface, from the measure it is compared with.

/** @import {Feature} from '../api/types.js' */
/** @import {Context} from './context.js' */

/**
 * @param {Feature|undefined} claim as it stands in a comparison
 * @param {Context} context
 * @returns {string}
 */
export function claimTitle(claim, {t, text, state, data}) {
  const whole = data.claims.byId.get(claim?.properties.claim ?? '')?.properties ?? {};
  const {measure} = whole;
  const place = (/** @type {string} */ id) =>
    text(data.places.byId.get(id)?.properties.name ?? data.crossings.byId.get(id)?.properties.name) || id;
  if (measure?.type === 'length-total') return t('claim.length-total');
  if (measure?.type === 'length-in') return t('claim.length-in', {state: state(measure.jurisdiction)});
  if (measure?.type === 'length-between' && measure.places?.length === 2)
    return t('claim.length-between', {from: place(measure.places[0]), to: place(measure.places[1])});
  return claim?.properties.metric ?? whole.metric ?? '';
}
