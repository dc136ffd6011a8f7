// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The points of the draft as a table: all that the map can do, by keyboard and numbers.

import {closed, inserted, pointAt, removed, shifted} from '../draw/draft.js';
import {pointsOf, waysBetween} from '../draw/joining.js';
import {h, render} from '../lib/html.js';
import {PAGE, pointTable, refreshRows} from './editor-table.js';

/** @import {Draft, Point} from '../draw/draft.js' */
/** @import {Way} from '../draw/follow.js' */
/** @import {Context} from './context.js' */
/** @import {Desk} from './editor.js' */

/** @param {HTMLElement} root @param {Context} context @param {Desk} desk */
export function createEditorPoints(root, context, desk) {
  const {t, store} = context;
  const {drafting} = desk;
  /** @type {{index: number, draft: Draft, ways: Way[]}|null} */
  let offered = null;
  /** @type {unknown[]} */
  let drawn = [];
  const offer = (/** @type {number} */ index) => {
    const draft = drafting.draft();
    const [from, to] = [draft.points[index], draft.points[index + 1]];
    offered = from && to ? {index, draft, ways: waysBetween(context.data, from, to)} : null;
    update();
  };
  const update = () => {
    const {history, selected} = drafting.get();
    const draft = history.present;
    if (offered && (offered.draft !== draft || offered.index !== selected)) offered = null;
    const seen = [draft.points, selected, offered, store.get().ui, store.get().names];
    if (seen.every((one, i) => one === drawn[i])) return;
    const first = firstShown(selected, draft.points.length);
    const others = drawn.slice(1);
    const before = /** @type {readonly Point[]} */ (drawn[0] ?? []);
    drawn = seen;
    if (seen.slice(1).every((one, i) => one === others[i]) && sameMarks(before, draft.points)) {
      refreshRows(draft.points, before, first, context);
      return;
    }
    render(
      root,
      h('h3', {id: 'editor-points-title'}, t('own.points')),
      selected !== null && pointTools(selected, {context, desk, offer}),
      offered && wayChoice(offered, context, desk),
      h('div', {class: 'editor-table'}, pointTable(draft, {first, selected}, context, desk)),
      draft.points.length > PAGE && pager(first, draft.points.length, context, desk),
    );
  };
  return {update};
}

/** Whether only places differ, not how many points there are or where parts begin. @param {readonly Point[]} a @param {readonly Point[]} b */
const sameMarks = (a, b) => a.length === b.length && a.every(({starts}, i) => starts === b[i]?.starts);

/** @param {number|null} selected @param {number} count @returns {number} the first row of the page with the chosen point, else of the last */
function firstShown(selected, count) {
  const at = selected ?? count - 1;
  return Math.max(0, Math.floor(at / PAGE) * PAGE);
}

/**
 * What can be done with the chosen point.
 * @param {number} index
 * @param {{context: Context, desk: Desk, offer: (index: number) => void}} tools
 */
function pointTools(index, {context: {t}, desk: {drafting}, offer}) {
  const now = drafting.draft;
  const {points} = now();
  const last = points.length - 1;
  const button = (/** @type {string} */ id, /** @type {() => void} */ run, off = false) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        id: `point-${id}`,
        'aria-disabled': off ? 'true' : null,
        onclick: () => off || run(),
      },
      t(`own.point.${id}`),
    );
  const shift = (/** @type {1|-1} */ step) => drafting.edit(shifted(now(), index, step), {selected: index + step});
  const half = () => {
    const [a, b] = /** @type {[Point, Point]} */ (now().points.slice(index, index + 2));
    drafting.edit(inserted(now(), [pointAt([(a.lon + b.lon) / 2, (a.lat + b.lat) / 2])], index + 1), {
      selected: index + 1,
    });
  };
  return h(
    'div',
    {class: 'editor-row', role: 'group', 'aria-label': t('own.point', {number: index + 1})},
    h('strong', {}, t('own.point', {number: index + 1})),
    button('insert', half, index === last),
    button('up', () => shift(-1), index === 0),
    button('down', () => shift(1), index === last),
    button('follow', () => offer(index), index === last),
    points[index]?.starts && button('join', () => drafting.edit(closed(now(), index))),
    button('delete', () => drafting.edit(removed(now(), index))),
  );
}

/** @param {{index: number, ways: Way[]}} offered @param {Context} context @param {Desk} desk */
function wayChoice({index, ways}, {t, format}, {drafting}) {
  if (ways.length === 0) return h('p', {class: 'hint', role: 'status'}, t('own.noWay'));
  const take = (/** @type {Way} */ way) => {
    const points = pointsOf(way);
    drafting.edit(inserted(drafting.draft(), points, index + 1), {selected: index + points.length + 1});
  };
  return h(
    'div',
    {class: 'editor-row', role: 'group', 'aria-label': t('own.point.follow')},
    ways.map((way) =>
      h(
        'button',
        {type: 'button', class: 'button small', id: `way-${way.network}`, onclick: () => take(way)},
        t('own.way', {network: t(`own.network.${way.network}`), km: format.kilometres(way.metres)}),
      ),
    ),
  );
}

/** @param {number} first @param {number} count @param {Context} context @param {Desk} desk */
function pager(first, count, {t}, {drafting}) {
  const go = (/** @type {number} */ index) => drafting.set({selected: Math.min(count - 1, Math.max(0, index))});
  return h(
    'div',
    {class: 'editor-row'},
    h(
      'button',
      {type: 'button', class: 'button small', id: 'points-before', onclick: () => go(first - PAGE)},
      '‹',
      h('span', {class: 'unseen'}, t('own.points.before')),
    ),
    h('span', {}, t('own.points.range', {from: first + 1, to: Math.min(count, first + PAGE), count})),
    h(
      'button',
      {type: 'button', class: 'button small', id: 'points-after', onclick: () => go(first + PAGE)},
      '›',
      h('span', {class: 'unseen'}, t('own.points.after')),
    ),
  );
}
