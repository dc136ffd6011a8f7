// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Views whose script is loaded when they are first drawn, so that the page need not wait for what nobody looks at yet.

/** @import {Model, State} from '../api/types.js' */
/** @import {View} from './context.js' */

/**
 * @param {() => Promise<View>} load
 * @param {(error: unknown, again: () => void) => void} failed
 * @returns {View}
 */
export function lazily(load, failed) {
  /** @type {View|null} */
  let view = null;
  let asked = false;
  /** @type {[Readonly<State>, Model]|null} */
  let last = null;
  const ask = async () => {
    asked = true;
    try {
      view = await load();
      if (last) view.update(...last);
    } catch (error) {
      asked = false;
      failed(error, () => void ask());
    }
  };
  return {
    update(state, model) {
      last = [state, model];
      if (view) view.update(state, model);
      else if (!asked) void ask();
    },
    hover: (state, model) => view?.hover?.(state, model),
  };
}
