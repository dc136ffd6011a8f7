// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Pointing at a place on a strip: by pointer, or by arrow keys in steps of 1 km (Shift and Page keys: 10 km).

/** @import {Option} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Scale} from './axis.js' */

const KILOMETRE = 1000;
/** @type {Record<string, number>} */
const STEPS = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * @param {HTMLElement} plot
 * @param {Option} option
 * @param {Scale} scale
 * @param {Context} context
 */
export function pointAlong(plot, option, scale, {store}) {
  const length = option.feature.properties.lengthMetres;
  const go = (/** @type {number} */ metres) =>
    store.set({hover: {option: option.id, alongMetres: Math.min(length, Math.max(0, metres))}});
  const here = () => {
    const {hover} = store.get();
    return hover?.option === option.id ? hover.alongMetres : 0;
  };
  const leave = () => {
    if (store.get().hover?.option === option.id) store.set({hover: null});
  };
  plot.addEventListener('pointermove', (event) =>
    go(((event.clientX - plot.getBoundingClientRect().left) / scale.width) * scale.longestMetres),
  );
  plot.addEventListener('pointerleave', () => {
    if (document.activeElement !== plot) leave();
  });
  plot.addEventListener('focus', () => {
    if (plot.matches(':focus-visible')) go(here());
  });
  plot.addEventListener('blur', leave);
  plot.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && store.get().hover) {
      event.preventDefault();
      leave();
    }
    if (step === undefined) return;
    event.preventDefault();
    const target = here() + step * KILOMETRE * (event.shiftKey ? 10 : 1);
    go(Number.isFinite(step) ? Math.round(target / KILOMETRE) * KILOMETRE : target);
  });
}
