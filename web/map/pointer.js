// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Mouse and finger: what is under them is named beside them, an option tells the distance along it, a click chooses.

import {h} from '../lib/html.js';
import {hoverAt} from './following.js';
import {toLonLat} from './frame.js';
import {featuresOf, middleOf} from './marks.js';
import {hitAt} from './pointing.js';
import {describe, titled, tooltip} from './wording.js';

/** @import {FeatureRef, Store, Translate} from '../api/types.js' */
/** @import {CanvasStack} from './canvas-stack.js' */
/** @import {Item} from './feature-list.js' */
/** @import {Hit} from './pointing.js' */
/** @import {Drawing} from './sheets.js' */
/** @import {MapWindow} from './window.js' */

/**
 * @param {HTMLElement} element
 * @param {{view: MapWindow, stack: CanvasStack, drawing: Drawing, store: Store, t: Translate, live: HTMLElement}} context
 */
export function createPointer(element, {view, stack, drawing, store, t, live}) {
  const tip = h('div', {class: 'atlas-tip', 'aria-hidden': 'true'});
  tip.hidden = true;
  element.append(tip);
  let due = 0;
  let ours = false;
  let chosen = '';
  const onFurniture = (/** @type {Event} */ event) => event.target instanceof Element && event.target.closest('.atlas-buttons, .atlas-base, .atlas-list') !== null;
  const find = (/** @type {MouseEvent} */ event, /** @type {'mouse'|'touch'} */ by) => hitAt({...drawing, frame: stack.frame()}, stack.at(event), by);
  const show = (/** @type {string[]} */ lines, /** @type {[number, number]} */ at) => {
    tip.replaceChildren(...lines.map((line, i) => h(i === 0 ? 'strong' : 'span', {}, line)));
    tip.hidden = lines.length === 0;
    const [x, y] = [at[0] - stack.frame().seen.left, at[1] - stack.frame().seen.top];
    tip.style.left = `${Math.min(Math.max(8, x + 14), element.clientWidth - tip.offsetWidth - 8)}px`;
    tip.style.top = `${Math.max(8, y + 18 + tip.offsetHeight > element.clientHeight ? y - tip.offsetHeight - 12 : y + 18)}px`;
  };
  const leave = () => {
    tip.hidden = true;
    element.style.cursor = '';
    if (ours) store.set({hover: null});
    ours = false;
  };
  const isDrawing = () => drawing.draft()?.drawn.open === true;
  const over = (/** @type {PointerEvent} */ event) => {
    const hit = onFurniture(event) ? null : find(event, 'mouse');
    if (!hit) return leave();
    element.style.cursor = 'pointer';
    const at = stack.at(event);
    const hover = optionHover(hit, at);
    if (hover || ours) store.set({hover});
    ours = hover !== null;
    show(tooltip(hit, {scene: drawing.scene, t, alongMetres: hover?.alongMetres}), at);
  };
  const optionHover = (/** @type {Hit} */ {option, stretch}, /** @type {[number, number]} */ at) =>
    option === undefined || !stretch ? null : hoverAt(drawing.scene.options[option], stretch, toLonLat(stack.frame(), ...at));
  const onMove = (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === 'touch' || event.buttons > 0 || isDrawing()) return;
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => over(event));
  };
  const onLeave = () => {
    cancelAnimationFrame(due);
    leave();
  };
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerleave', onLeave);
  view.map.on('movestart zoomstart', onLeave);
  view.map.on('click', ({originalEvent}) => {
    if (onFurniture(originalEvent) || isDrawing()) return;
    const touch = /** @type {PointerEvent} */ (originalEvent).pointerType === 'touch';
    const hit = find(originalEvent, touch ? 'touch' : 'mouse');
    if (hit && drawing.scene.data[hit.ref.collection].byId.has(hit.ref.id)) store.set({selected: hit.ref});
    else store.set({selected: null});
  });
  return {
    /** @param {Item|null} item named where it lies, for those who see and use the keyboard */
    tell(item) {
      if (!item) tip.hidden = true;
      else show(titled(item, {scene: drawing.scene, t}), middleOf(stack.frame(), featuresOf(drawing.scene, item.ref)[0] ?? item.feature));
    },
    /** @param {FeatureRef|null} selected said once */
    select(selected) {
      const key = selected ? `${selected.collection}/${selected.id}` : '';
      if (key === chosen) return;
      chosen = key;
      const feature = selected && drawing.scene.data[selected.collection]?.byId.get(selected.id);
      live.textContent = selected && feature ? t('map.selected', {what: describe({ref: selected, feature}, {scene: drawing.scene, t})}) : '';
    },
    destroy() {
      onLeave();
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    },
  };
}
