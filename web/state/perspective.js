// SPDX-License-Identifier: Apache-2.0
// @ts-check
// In whose eyes the page looks: what holds there, and by which names it is called. One rule for every state.

/** @import {Atlas, Feature, Names, Perspective} from '../api/types.js' */

/** @type {Perspective} */
export const NEUTRAL = 'neutral';

/** @typedef {{acceptedBy?: string[], disputedBy?: string[]}} Lists who alone accepts a thing, who disputes it */

/**
 * Undisputed, or accepted by that state, and not disputed by it. Neutral is no state.
 * @param {Lists} lists
 * @param {Perspective} perspective
 * @returns {boolean}
 */
export const holdsIn = ({acceptedBy = [], disputedBy = []}, perspective) =>
  (acceptedBy.length === 0 || acceptedBy.includes(perspective)) && !disputedBy.includes(perspective);

/**
 * An area that counts to the recognised state in this perspective, though another holds it.
 * @param {Feature} exclave
 * @param {Perspective} perspective
 */
export const isCounted = ({geometry, properties}, perspective) =>
  properties.kind === 'exclave' &&
  Boolean(geometry?.type.endsWith('Polygon')) &&
  Boolean(properties.acceptedBy?.includes(perspective)) &&
  holdsIn(properties, perspective);

/**
 * The names of a feature. Where the sides use different ones, that of the perspective; in the neutral one both.
 * @param {Record<string, any>|undefined} properties
 * @param {Perspective} perspective
 * @returns {Names|undefined}
 */
export function namesIn(properties, perspective) {
  const paired = /** @type {(Lists & {name: Names})[]} */ (properties?.pairedNames ?? []);
  const own = paired.filter((lists) => holdsIn(lists, perspective));
  return properties?.name && Object.assign({}, properties.name, ...own.map(({name}) => name));
}

/**
 * The perspectives that differ: neutral, and every state that accepts or disputes anything, by alphabet.
 * @param {Atlas} data
 * @returns {Perspective[]}
 */
export function perspectivesOf(data) {
  const lists = [...data.exclaves.features, ...data.boundaries.features].map(({properties}) => properties);
  const states = lists.flatMap(({acceptedBy = [], disputedBy = []}) => [...acceptedBy, ...disputedBy]);
  return [NEUTRAL, ...[...new Set(states)].sort()];
}
