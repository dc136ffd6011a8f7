// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What published figures are about, in words of the interface, from the measure they are compared with.

/** @import {Context} from './context.js' */

/** @typedef {{type?: string, jurisdiction?: string, places?: string[], segments?: string[], withExclaves?: boolean}} Measure */

/**
 * @param {Measure|null} measure null where the figures are measured differently, or not at all
 * @param {string} metric what was claimed, as published
 * @param {Context} context
 * @returns {string}
 */
export function claimTitle(measure, metric, {t, text, state, data, word}) {
  const place = (/** @type {string} */ id) =>
    text(data.places.byId.get(id)?.properties.name ?? data.crossings.byId.get(id)?.properties.name) || id;
  const segment = (/** @type {string} */ id) => text(data['delimited-segments'].byId.get(id)?.properties.name) || id;
  switch (measure?.type) {
    case 'length-total':
      return t('claim.length-total');
    case 'length-in':
      return t('claim.length-in', {state: state(measure.jurisdiction ?? '')});
    case 'length-between':
      return t('claim.length-between', {from: place(measure.places?.[0] ?? ''), to: place(measure.places?.[1] ?? '')});
    case 'segment-length':
      return t('claim.segment-length', {list: (measure.segments ?? []).map(segment).join('; ')});
    case 'boundary-length':
      return t(measure.withExclaves ? 'claim.boundary-length.exclaves' : 'claim.boundary-length');
    case 'area':
      return t('claim.area');
    default:
      return costTitle(metric, {t, state}) ?? word('claim.metric', metric);
  }
}

/**
 * What of a measure differs within one group: boundaries with and without their exclaves.
 * @param {Measure|undefined} measure
 * @param {Context} context
 */
export function measureNote(measure, {t}) {
  if (measure?.type !== 'boundary-length') return '';
  return t(measure.withExclaves ? 'claims.withExclaves' : 'claims.withoutExclaves');
}

/**
 * Money spent in one jurisdiction, as published: `cost in X`.
 * @param {string} metric
 * @param {Pick<Context, 't'|'state'>} context
 */
function costTitle(metric, {t, state}) {
  const [, id] = /^cost in (\S+)$/.exec(metric) ?? [];
  return id ? t('claim.cost-in', {state: state(id)}) : null;
}
