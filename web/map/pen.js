// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Draws the draft on the map: by mouse and finger where they point, by keyboard at a cross-hair in the middle of the window.

import {inserted, moved, removed} from '../draw/draft.js';
import {joinedTo} from '../draw/joining.js';
import {snapped} from '../draw/snap.js';
import {groundResolution, toLonLat} from './frame.js';
import {handleAt, segmentAt} from './pen-hits.js';

/** @import {Atlas, Feature} from '../api/types.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Target} from '../draw/snap.js' */
/** @import {CanvasStack} from './canvas-stack.js' */
/** @import {Drawing} from './sheets.js' */
/** @import {MapWindow} from './window.js' */

/** How near something must be to take a point, pixels. */
const SNAP = {mouse: 12, touch: 20};
/** One press of an arrow key moves the map this far under the cross-hair, pixels; with Shift, less. */
const STRIDE = {wide: 60, fine: 6};
/** @type {Record<string, [number, number]>} */
const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
const FURNITURE = '.atlas-buttons, .atlas-base, .atlas-list, #open-side';

/**
 * @param {HTMLElement} element
 * @param {{view: MapWindow, stack: CanvasStack, drawing: Drawing, data: Atlas, drafting: Drafting}} context
 */
export function createPen(element, {view: {map}, stack, drawing, data, drafting}) {
  let strokes = 0;
  /** @type {{index: number, group: string, pointer: number}|null} */
  let held = null;
  let dragged = false;
  let due = 0;
  const isOpen = () => drafting.get().open;
  const coarse = matchMedia('(pointer: coarse)');
  const showsCrossHair = () => coarse.matches || drafting.get().byKey;
  const targets = () => targetsOf(data, drawing);
  const put = (/** @type {[number, number]} */ at, /** @type {'mouse'|'touch'} */ by) => {
    const frame = stack.frame();
    const within = drafting.get().snaps ? SNAP[by] * groundResolution(frame) : 0;
    return snapped(toLonLat(frame, ...at), within, within > 0 ? targets() : []);
  };
  const middle = () => {
    const {seen} = stack.frame();
    return put([(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2], 'mouse');
  };
  const add = (/** @type {ReturnType<typeof put>} */ point) => {
    const draft = drafting.draft();
    const before = drafting.get().follows ? joinedTo(data, draft, point) : [];
    drafting.edit(inserted(draft, [...before, point]), {selected: draft.points.length + before.length});
  };
  const take = (/** @type {PointerEvent} */ event) => {
    if (!isOpen() || event.button !== 0 || onFurniture(event)) return;
    const [draft, at] = [drafting.draft(), stack.at(event)];
    dragged = false;
    let index = handleAt(stack.frame(), draft, at, by(event));
    const segment = index === null ? segmentAt(stack.frame(), draft, at) : null;
    const group = `stroke ${++strokes}`;
    if (segment !== null) {
      index = segment + 1;
      drafting.edit(inserted(draft, [put(at, by(event))], index), {group, selected: index});
    }
    if (index === null) return;
    held = {index, group, pointer: event.pointerId};
    dragged = true;
    drafting.set({selected: index, aim: null});
    map.dragging.disable();
  };
  const drag = (/** @type {PointerEvent} */ event) => {
    if (!held) return;
    const {index, group} = held;
    drafting.edit(moved(drafting.draft(), index, put(stack.at(event), by(event))), {group, selected: index});
  };
  const move = (/** @type {PointerEvent} */ event) => {
    if (!isOpen() || (held && held.pointer !== event.pointerId)) return;
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      if (held) drag(event);
      else if (event.pointerType !== 'touch' && event.buttons === 0) aimAt(event);
    });
  };
  const aimAt = (/** @type {PointerEvent} */ event) => {
    const [draft, at] = [drafting.draft(), stack.at(event)];
    const onLine = handleAt(stack.frame(), draft, at, 'mouse') !== null || segmentAt(stack.frame(), draft, at) !== null;
    element.style.cursor = onFurniture(event) ? '' : onLine ? 'grab' : 'crosshair';
    drafting.set({byKey: false, aim: onLine || onFurniture(event) ? null : put(at, 'mouse')});
  };
  const release = () => {
    if (!held) return;
    held = null;
    cancelAnimationFrame(due);
    map.dragging.enable();
  };
  const leave = () => {
    cancelAnimationFrame(due);
    element.style.cursor = '';
    if (isOpen() && drafting.get().aim && !drafting.get().byKey) drafting.set({aim: null});
  };
  const byKey = (/** @type {KeyboardEvent} */ event) => {
    if (!isOpen() || event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && !['Enter', 'Delete', 'Backspace'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (arrow) pan(arrow, event.shiftKey ? STRIDE.fine : STRIDE.wide);
    else if (event.key === 'Enter') add(middle());
    else removeSelected();
    drafting.set({byKey: true, aim: middle()});
  };
  const pan = (/** @type {[number, number]} */ [x, y], /** @type {number} */ stride) => map.panBy([x * stride, y * stride], {animate: false});
  const removeSelected = () => {
    const [draft, {selected}] = [drafting.draft(), drafting.get()];
    if (draft.points.length > 0) drafting.edit(removed(draft, selected ?? draft.points.length - 1));
  };
  map.on('click', ({originalEvent}) => {
    if (!isOpen() || dragged || onFurniture(originalEvent)) return;
    add(put(stack.at(originalEvent), by(/** @type {PointerEvent} */ (originalEvent))));
  });
  map.on('move', () => {
    if (isOpen() && showsCrossHair()) drafting.set({aim: middle()});
  });
  element.addEventListener('pointerdown', take, true);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('keydown', byKey, true);
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', release);
  drafting.subscribe(({open}, before) => {
    if (open === before.open) return;
    map.doubleClickZoom[open ? 'disable' : 'enable']();
    if (!open) leave();
  });
  return {
    showsCrossHair,
    /** Adds a point in the middle of the window. */
    addInMiddle() {
        add(middle());
      drafting.set({byKey: true, aim: middle()});
    },
    destroy() {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    },
  };
}

/** @param {Event} event */
const onFurniture = ({target}) => target instanceof Element && target.closest(FURNITURE) !== null;

/** @param {PointerEvent} event @returns {'mouse'|'touch'} */
const by = ({pointerType}) => (pointerType === 'touch' ? 'touch' : 'mouse');

/** What takes a point: crossings, the places that are on the map now, sections. @param {Atlas} data @param {Drawing} drawing @returns {Target[]} */
function targetsOf(data, {targets}) {
  const places = targets.filter(({ref}) => ref.collection === 'places');
  return [
    ...all(data.crossings.features, 'crossings'),
    ...places.map(({feature}) => ({collection: /** @type {const} */ ('places'), feature})),
    ...all(data.sections.features.filter(({properties}) => properties.mode !== 'air'), 'sections'),
  ];
}

/** @param {Feature[]} features @param {Target['collection']} collection @returns {Target[]} */
const all = (features, collection) => features.map((feature) => ({collection, feature}));
