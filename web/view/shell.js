// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The frame: landmarks and their names, the skip link, the footer with its disclaimer, theme, the sheets on a phone.

import {byId, h, render} from '../lib/html.js';
import {perspective} from './perspective-name.js';

/** @import {Context, View} from './context.js' */

const THEME = 'corridor-atlas-theme';

/**
 * @param {Context} context
 * @returns {View}
 */
export function createShell(context) {
  const {t, store} = context;
  applyTheme(theme());
  let drawn = '';
  return {
    update(state, model) {
      const key = [state.ui, state.perspective, state.selected?.id, model.comparison?.comparison.disclaimer].join();
      if (key === drawn) return;
      drawn = key;
      Object.assign(document.documentElement, {lang: state.ui, dir: t('page.direction')});
      document.title = `Corridor Atlas – ${t('page.subtitle')}`;
      for (const [id, text] of [
        ['side', 'side.label'],
        ['drawer', 'drawer.label'],
        ['panel', 'panel.label'],
      ]) {
        if (id !== 'panel' || !state.selected) byId(id ?? '').setAttribute('aria-label', t(text ?? ''));
      }
      render(byId('skip'), h('a', {class: 'skip', href: '#pages', onclick: skip}, t('page.skip')));
      drawFoot(context, perspective(state.perspective, context));
      drawSheetButtons(context);
      store.get();
    },
  };
}

/** Moves the focus without touching the address, which holds the state. @param {Event} event */
function skip(event) {
  event.preventDefault();
  /** @type {HTMLElement|null} */ (document.querySelector('[role=tab][aria-selected=true]'))?.focus();
}

/** @param {Context} context @param {string} view */
function drawFoot(context, view) {
  const {t} = context;
  render(
    byId('foot'),
    h('p', {}, t('foot.attribution'), ' ', h('span', {class: 'foot-view'}, view), ' ', t('foot.disclaimer')),
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        id: 'theme',
        onclick: () => {
          localStorage.setItem(THEME, theme() === 'dark' ? 'light' : 'dark');
          applyTheme(theme());
          drawFoot(context, view);
        },
      },
      t(theme() === 'dark' ? 'foot.light' : 'foot.dark'),
    ),
  );
}

/**
 * The buttons that open the list of proposals and size the drawer; seen on small screens only.
 * @param {Context} context
 */
function drawSheetButtons({t}) {
  const root = document.documentElement;
  for (const id of ['open-side', 'close-side', 'size-drawer']) document.getElementById(id)?.remove();
  const toggle = (/** @type {boolean} */ open) => {
    root.classList.toggle('side-open', open);
    document.getElementById(open ? 'close-side' : 'open-side')?.focus();
  };
  byId('map-room').append(
    h(
      'button',
      {type: 'button', class: 'button raised', id: 'open-side', 'aria-controls': 'side', onclick: () => toggle(true)},
      t('side.open'),
    ),
  );
  byId('side').prepend(
    h('button', {type: 'button', class: 'button', id: 'close-side', onclick: () => toggle(false)}, t('side.close')),
  );
  byId('drawer').prepend(
    h('button', {
      type: 'button',
      class: 'grip',
      id: 'size-drawer',
      'aria-label': t('drawer.size'),
      title: t('drawer.size'),
      onclick: () => root.classList.toggle('drawer-tall'),
    }),
  );
}

/** @returns {'light'|'dark'} what the visitor chose, else what the system prefers */
function theme() {
  const chosen = localStorage.getItem(THEME);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** @param {'light'|'dark'} name */
function applyTheme(name) {
  document.documentElement.dataset.theme = name;
  document.dispatchEvent(new CustomEvent('themechange'));
}
