// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A perspective in words.

import {NEUTRAL} from '../state/perspective.js';

/** @import {Perspective} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Perspective} id @param {Context} context */
export const perspective = (id, {t, state}) =>
  id === NEUTRAL ? t('perspective.neutral') : t('perspective.of', {state: state(id)});
