// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The divider between two maps that lie one over the other: dragged by mouse or finger, moved by keys, said as a slider.

import {h} from '../lib/html.js';

/** @import {State, Store, Translate} from '../api/types.js' */

/** @type {Record<string, number>} */
const STEPS = {ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10, Home: -100, End: 100};

/**
 * @param {HTMLElement} room
 * @param {{store: Store, t: Translate, moved: () => void}} context
 */
export function createDivider(room, {store, t, moved}) {
  const slider = h('div', {
    class: 'map-divider', id: 'map-divider', role: 'slider', tabindex: 0, 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-orientation': 'horizontal',
  });
  room.append(slider);
  let [at, told] = [50, ''];
  const show = (/** @type {number} */ percent) => {
    at = Math.round(Math.min(100, Math.max(0, percent)));
    room.style.setProperty('--divider', String(at));
    slider.setAttribute('aria-valuenow', String(at));
    slider.setAttribute('aria-valuetext', t('maps.dividerValue', {first: at, second: 100 - at}));
    moved();
  };
  const place = (/** @type {PointerEvent} */ {clientX}) => {
    const {left, width} = room.getBoundingClientRect();
    show((100 * (clientX - left)) / width);
  };
  const keep = () => store.set({divider: at});
  slider.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    slider.setPointerCapture(event.pointerId);
    event.stopPropagation();
  });
  slider.addEventListener('pointermove', (event) => {
    if (slider.hasPointerCapture(event.pointerId)) place(event);
  });
  slider.addEventListener('lostpointercapture', keep);
  slider.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(at + step);
    keep();
  });
  return {
    /** @param {Readonly<State>} state */
    update({divider, maps, ui}) {
      const key = [divider, maps, ui].join();
      if (key === told) return;
      told = key;
      slider.setAttribute('aria-label', t('maps.divider'));
      show(divider);
    },
  };
}
