// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks for ranks by the reader's own weights.

import {withoutDraft} from '../state/own.js';
import {getJson} from './client.js';
import {comparisonUrl} from './comparison.js';

/** @import {State, Weight} from './types.js' */

export const MAX_WEIGHTS = 12;

/** @typedef {{scoreMin: number, scoreMax: number, rankBest: number, rankWorst: number, flipShare: number}} Spread */

/**
 * @typedef {object} RankedOption
 * @property {string} id
 * @property {boolean} ranked
 * @property {boolean} endsDiffer
 * @property {string|null} reason
 * @property {number|null} score 0 to 100
 * @property {number|null} rank
 * @property {boolean|null} shared
 * @property {Array<{metric: string, value: number, normalised: number, contribution: number}>} contributions
 * @property {Spread|null} underWeights
 * @property {Spread|null} underUncertainty
 */

/** @typedef {{trials: number, stability: number, flipShare: number, metrics?: string[]}} Trials */

/**
 * @typedef {object} Ranking
 * @property {RankedOption[]} options
 * @property {Array<{metric: string, separates: boolean}>} weights
 * @property {{underWeights: Trials, underUncertainty: Trials|null}} stability
 */

/** A weight counts when it is above 0 and says what is preferred. @param {Weight} weight */
export const isComplete = ({weight, prefer}) => weight > 0 && prefer !== null;

/**
 * @param {Readonly<State>} state
 * @returns {string} empty when there is nothing to ask
 */
export function rankingUrl(state) {
  const weights = state.weights.filter(isComplete);
  if (weights.length === 0 || withoutDraft(state.proposals).length === 0) return '';
  const text = weights.map(({metric, weight, prefer}) => `${metric}:${weight}:${prefer}`).join(',');
  return `${comparisonUrl(state).replace('/comparisons?', '/rankings?')}&weights=${text}`;
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<Ranking>}
 */
export const loadRanking = (url, signal) => getJson(url, signal);
