// SPDX-License-Identifier: Apache-2.0
// @ts-check
// An option in words: its proposal and its mode, numbered where a proposal has two of one mode.

import {modeOf} from '../state/defaults.js';

/** @import {Atlas} from '../api/types.js' */
/** @import {Context} from './context.js' */

/**
 * @param {string} id
 * @param {Atlas} data
 */
export function routeTail(id, data) {
  const [proposal = '', route = ''] = id.split('~');
  const routes = /** @type {string[]} */ (data.proposals.byId.get(proposal)?.properties.routes ?? []);
  const mode = modeOf(id, data);
  const twins = routes.filter((one) => modeOf(`${proposal}~${one}`, data) === mode);
  return twins.length > 1 ? ` ${twins.indexOf(route) + 1}` : '';
}

/** @param {string} id @param {Context} context */
export const optionName = (id, {title, word, data}) =>
  `${title(id.split('~')[0] ?? '')}, ${word('mode', modeOf(id, data))}${routeTail(id, data)}`;
