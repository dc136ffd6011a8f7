// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Who controls which stretch of the draft: a strip to cut by a click, and a table that does the same by numbers.

import {cutMoved, joined, named, pieces, REGIMES, split} from '../draw/control.js';
import {isLine, lengthMetres} from '../draw/draft.js';
import {h, render, s} from '../lib/html.js';
import {regimeFill} from './patterns.js';

/** @import {Control} from '../draw/draft.js' */
/** @import {Context} from './context.js' */
/** @import {Desk} from './editor.js' */

const [WIDTH, HEIGHT] = [340, 16];
const KILOMETRE = 1000;
const SHOWN_METRES = 100;

/** @typedef {(edit: (whole: Control[]) => Control[]) => void} Change makes other pieces of those that are there now */

/** @param {HTMLElement} root @param {Context} context @param {Desk} desk */
export function createEditorControl(root, context, {drafting}) {
  /** @type {unknown[]} */
  let drawn = [];
  return {
    update() {
      const draft = drafting.draft();
      // To the digit that is shown: while a point is dragged, little of this changes.
      const seen = [
        isLine(draft),
        Math.round(lengthMetres(draft) / SHOWN_METRES),
        draft.control,
        context.store.get().ui,
      ];
      if (seen.every((one, i) => one === drawn[i])) return;
      drawn = seen;
      root.hidden = !isLine(draft);
      if (root.hidden) return;
      const whole = pieces(draft.control, lengthMetres(draft));
      /** @type {Change} */
      const change = (edit) => {
        const now = drafting.draft();
        drafting.edit({...now, control: edit(pieces(now.control, lengthMetres(now)))});
      };
      render(
        root,
        h('h3', {id: 'editor-control-title'}, context.t('own.control')),
        strip(whole, change, context),
        h('div', {class: 'editor-table'}, table(whole, change, context)),
      );
    },
  };
}

/** @param {Control[]} whole @param {Change} change @param {Context} context */
function strip(whole, change, {t, word}) {
  const length = whole.at(-1)?.toMetres ?? 1;
  const x = (/** @type {number} */ metres) => (metres / length) * WIDTH;
  const cut = (/** @type {MouseEvent} */ event) => {
    const {left, width} = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    change((now) => split(now, Math.round(((event.clientX - left) / width) * length)));
  };
  return s(
    'svg',
    {
      class: 'editor-strip',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      onclick: cut,
    },
    s('title', {}, t('own.control.cut')),
    whole.map(({fromMetres, toMetres, regime}) =>
      s(
        'rect',
        {
          class: 'band',
          x: x(fromMetres),
          y: 0.5,
          width: x(toMetres - fromMetres),
          height: HEIGHT - 1,
          style: {fill: regimeFill(regime)},
        },
        s('title', {}, `${word('regime', regime)} – ${t('own.control.cut')}`),
      ),
    ),
  );
}

/** @param {Control[]} whole @param {Change} change @param {Context} context */
function table(whole, change, context) {
  const {t} = context;
  return h(
    'table',
    {},
    h('caption', {class: 'unseen'}, t('own.control.caption')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['from', 'to', 'regime', 'do'].map((id) => h('th', {scope: 'col'}, t(`own.control.${id}`))),
      ),
    ),
    h(
      'tbody',
      {},
      whole.map((piece, i) => row(piece, i, {whole, change}, context)),
    ),
  );
}

/**
 * @param {Control} piece
 * @param {number} i
 * @param {{whole: Control[], change: Change}} editing
 * @param {Context} context
 */
function row({fromMetres, toMetres, regime}, i, {whole, change}, {t, format, word}) {
  const last = i === whole.length - 1;
  const number = {number: i + 1};
  return h(
    'tr',
    {},
    h('td', {}, format.kilometres(fromMetres)),
    h(
      'td',
      {},
      last
        ? format.kilometres(toMetres)
        : h('input', {
            type: 'number',
            id: `control-${i}-to`,
            min: 0,
            step: 'any',
            value: String(Number((toMetres / KILOMETRE).toFixed(3))),
            'aria-label': t('own.control.toOf', number),
            onchange: (/** @type {any} */ {target}) =>
              target.value !== '' &&
              target.reportValidity() &&
              change((now) => cutMoved(now, i, target.valueAsNumber * KILOMETRE)),
          }),
    ),
    h(
      'td',
      {},
      h(
        'select',
        {
          id: `control-${i}-regime`,
          'aria-label': t('own.control.regimeOf', number),
          onchange: (/** @type {any} */ {target}) => change((now) => named(now, i, target.value)),
        },
        REGIMES.map((one) => h('option', {value: one, selected: one === regime}, word('regime', one))),
      ),
    ),
    h(
      'td',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          id: `control-${i}-split`,
          'aria-label': t('own.control.splitOf', number),
          title: t('own.control.splitOf', number),
          onclick: () => change((now) => split(now, Math.round((fromMetres + toMetres) / 2))),
        },
        '÷',
      ),
      !last &&
        h(
          'button',
          {
            type: 'button',
            class: 'button small',
            id: `control-${i}-join`,
            'aria-label': t('own.control.joinOf', number),
            title: t('own.control.joinOf', number),
            onclick: () => change((now) => joined(now, i)),
          },
          '⌄',
        ),
    ),
  );
}
