// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The table of points: each can be held and moved by arrow keys, and has its coordinates to write in.

import {inserted, moved, pointAt, removed} from '../draw/draft.js';
import {h} from '../lib/html.js';
import {latAt, lonAt, worldX, worldY} from '../map/geometry/mercator.js';

/** @import {Draft, Point} from '../draw/draft.js' */
/** @import {Context} from './context.js' */
/** @import {Desk} from './editor.js' */

/** So many rows are shown at once. */
export const PAGE = 40;
/** One press of an arrow key moves a point this far, pixels of the map; with Shift, ten times as far. */
const NUDGE = 2;
const USUAL_ZOOM = 8;
/** @type {Record<string, [number, number]>} */
const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

/** @param {Draft} draft @param {{first: number, selected: number|null}} shown @param {Context} context @param {Desk} desk */
export function pointTable({points}, {first, selected}, context, desk) {
  const {t} = context;
  return h(
    'table',
    {},
    h('caption', {class: 'unseen'}, t('own.points.caption')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['number', 'lat', 'lon', 'on'].map((id) => h('th', {scope: 'col'}, t(`own.points.${id}`))),
      ),
    ),
    h(
      'tbody',
      {},
      points.slice(first, first + PAGE).map((point, i) => row(point, first + i, first + i === selected, context, desk)),
      newRow(points.length, context, desk),
    ),
  );
}

/** @param {Point} point @param {number} index @param {boolean} chosen @param {Context} context @param {Desk} desk */
function row(point, index, chosen, context, desk) {
  const {t} = context;
  const {drafting} = desk;
  const place = (/** @type {'lat'|'lon'} */ axis) =>
    coordinate(
      `point-${index}-${axis}`,
      axis,
      {value: point[axis], label: t(`own.point.${axis}`, {number: index + 1})},
      (value) => {
        const next = {.../** @type {Point} */ (drafting.draft().points[index]), [axis]: value};
        drafting.edit(moved(drafting.draft(), index, pointAt([next.lon, next.lat])), {selected: index});
      },
    );
  return h(
    'tr',
    {class: chosen ? 'chosen' : null},
    h(
      'th',
      {scope: 'row'},
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          id: `point-${index}`,
          'aria-pressed': String(chosen),
          'aria-label': t('own.point.hold', {number: index + 1}),
          onclick: () => drafting.set({selected: index}),
          onfocus: () => drafting.get().selected === index || drafting.set({selected: index}),
          onkeydown: (/** @type {KeyboardEvent} */ event) => byKey(event, index, context, desk),
        },
        index + 1,
      ),
    ),
    h('td', {}, place('lat')),
    h('td', {}, place('lon')),
    h(
      'td',
      {class: 'on'},
      h('span', {id: `point-${index}-on`}, nameOf(point, context)),
      point.starts && h('small', {}, t('own.point.starts')),
    ),
  );
}

/**
 * Brings rows to their points without drawing them anew: while one is dragged, and while arrow keys hold one.
 * @param {readonly Point[]} points
 * @param {readonly Point[]} before
 * @param {number} first
 * @param {Context} context
 */
export function refreshRows(points, before, first, context) {
  for (let i = first; i < Math.min(points.length, first + PAGE); i++) {
    const point = /** @type {Point} */ (points[i]);
    if (point === before[i]) continue;
    for (const axis of /** @type {const} */ (['lat', 'lon'])) {
      const field = /** @type {HTMLInputElement|null} */ (document.getElementById(`point-${i}-${axis}`));
      if (field) field.value = String(point[axis]);
    }
    const on = document.getElementById(`point-${i}-on`);
    if (on) on.textContent = nameOf(point, context);
  }
}

/** What a point is on. @param {Point} point @param {Context} context */
function nameOf({snap}, {data, name}) {
  const on = snap && data[snap.collection].byId.get(snap.id);
  return on ? name(on.properties.name) || on.id : '–';
}

/** Arrow keys move the point, Delete takes it away. @param {KeyboardEvent} event @param {number} index @param {Context} context @param {Desk} desk */
function byKey(event, index, {store}, {drafting}) {
  const draft = drafting.draft();
  const point = draft.points[index];
  const arrow = ARROWS[event.key];
  if (!point || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Delete' || event.key === 'Backspace') drafting.edit(removed(draft, index));
  else if (arrow) {
    const step = (NUDGE * (event.shiftKey ? 10 : 1)) / 2 ** (store.get().view?.zoom ?? USUAL_ZOOM);
    const to = [lonAt(worldX(point.lon) + arrow[0] * step), latAt(worldY(point.lat) + arrow[1] * step)];
    drafting.edit(moved(draft, index, pointAt(to)), {group: `key ${index}`});
  } else return;
  event.preventDefault();
}

/**
 * @param {string} id
 * @param {'lat'|'lon'} axis
 * @param {{value: number|string, label: string}} shown
 * @param {(value: number) => void} [change]
 */
function coordinate(id, axis, {value, label}, change) {
  const most = axis === 'lat' ? 85 : 180;
  return h('input', {
    type: 'number',
    id,
    min: -most,
    max: most,
    step: 'any',
    value: String(value),
    'aria-label': label,
    autocomplete: 'off',
    onchange: (/** @type {any} */ {target}) => {
      if (target.value !== '' && target.reportValidity()) change?.(target.valueAsNumber);
    },
  });
}

/** A point by its coordinates. @param {number} count @param {Context} context @param {Desk} desk */
function newRow(count, {t}, {drafting}) {
  const add = () => {
    const [lat, lon] = ['lat', 'lon'].map(
      (axis) => /** @type {HTMLInputElement} */ (document.getElementById(`point-new-${axis}`)),
    );
    if (!lat || !lon || !lat.value || !lon.value || !lat.reportValidity() || !lon.reportValidity()) return;
    const draft = drafting.draft();
    drafting.edit(inserted(draft, [pointAt([lon.valueAsNumber, lat.valueAsNumber])]), {selected: draft.points.length});
    document.getElementById('point-new-lat')?.focus();
  };
  const field = (/** @type {'lat'|'lon'} */ axis) =>
    coordinate(`point-new-${axis}`, axis, {value: '', label: t(`own.point.${axis}`, {number: count + 1})});
  return h(
    'tr',
    {},
    h('th', {scope: 'row'}, count + 1),
    h('td', {}, field('lat')),
    h('td', {}, field('lon')),
    h(
      'td',
      {},
      h('button', {type: 'button', class: 'button small', id: 'point-add', onclick: add}, t('own.point.add')),
    ),
  );
}
