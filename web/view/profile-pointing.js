// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Pointing at a place on the profiles: the line nearest to the pointer, or by keys along an option and to the next.

import {heightAt} from '../api/profiles.js';
import {heightScale} from './profile-chart.js';

/** @import {Context} from './context.js' */
/** @import {Drawn} from './profile.js' */
/** @import {Scale} from './axis.js' */

const KILOMETRE = 1000;
/** @type {Record<string, number>} */
const ALONG = {ArrowRight: 1, ArrowLeft: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity};
/** @type {Record<string, number>} */
const ACROSS = {ArrowDown: 1, ArrowUp: -1};

/**
 * @param {HTMLElement} plot
 * @param {Drawn[]} drawn at least one
 * @param {Scale} scale
 * @param {Context} context
 */
export function pointAtProfiles(plot, drawn, scale, {store}) {
  const current = () => {
    const {hover} = store.get();
    const i = drawn.findIndex(({option}) => option.id === hover?.option);
    return {i: Math.max(0, i), along: i < 0 ? 0 : (hover?.alongMetres ?? 0)};
  };
  const go = (/** @type {number} */ i, /** @type {number} */ metres) => {
    const one = drawn[(i + drawn.length) % drawn.length];
    if (!one) return;
    const along = Math.min(one.profile.lengthMetres, Math.max(0, metres));
    store.set({hover: {option: one.option.id, alongMetres: along}});
  };
  const leave = () => store.set({hover: null});
  plot.addEventListener('pointermove', (event) => {
    const box = plot.getBoundingClientRect();
    const along = ((event.clientX - box.left) / scale.width) * scale.longestMetres;
    go(nearest(drawn, along, event.clientY - box.top), along);
  });
  plot.addEventListener('pointerleave', () => {
    if (document.activeElement !== plot) leave();
  });
  plot.addEventListener('focus', () => {
    if (plot.matches(':focus-visible')) go(current().i, current().along);
  });
  plot.addEventListener('blur', leave);
  plot.addEventListener('keydown', (event) => {
    const {i, along} = current();
    const step = ALONG[event.key];
    const other = ACROSS[event.key];
    if (event.key === 'Escape' && store.get().hover) {
      event.preventDefault();
      leave();
    }
    if (step === undefined && other === undefined) return;
    event.preventDefault();
    if (step === undefined) return go(i + (other ?? 0), along);
    const target = along + step * KILOMETRE * (event.shiftKey ? 10 : 1);
    go(i, Number.isFinite(step) ? Math.round(target / KILOMETRE) * KILOMETRE : target);
  });
}

/**
 * The option whose line is nearest above or below; where none has a height, the first that is long enough.
 * @param {Drawn[]} drawn
 * @param {number} along
 * @param {number} pixel
 */
function nearest(drawn, along, pixel) {
  const {y} = heightScale(drawn);
  const gaps = drawn.map(({profile}) => {
    const height = along <= profile.lengthMetres ? heightAt(profile, along) : null;
    if (height !== null) return Math.abs(y(height) - pixel);
    return along <= profile.lengthMetres ? 1e6 : Infinity;
  });
  return Math.max(0, gaps.indexOf(Math.min(...gaps)));
}
