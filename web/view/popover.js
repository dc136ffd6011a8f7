// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A button that opens a small sheet under it; closes by Escape or by a press elsewhere, and gives the focus back.

import {h} from '../lib/html.js';

/** @import {Child} from '../lib/html.js' */

/** Sheets that are open stay open when their view is drawn again. @type {Set<string>} */
const open = new Set();

/**
 * @param {{id: string, label: Child, title?: string, class?: string}} button
 * @param {...Child} content
 */
export function popover(button, ...content) {
  const sheet = h(
    'details',
    {class: `popover ${button.class ?? ''}`, id: `popover-${button.id}`, open: open.has(button.id)},
    h('summary', {class: 'button', id: `summary-${button.id}`, title: button.title ?? null}, button.label),
    h('div', {class: 'popover-sheet'}, ...content),
  );
  sheet.addEventListener('toggle', () => (sheet.open ? open.add(button.id) : open.delete(button.id)));
  return sheet;
}

/** Wires the two ways to close, once for the page. */
export function closePopoversOutside() {
  const shown = () =>
    /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details.popover[open]'));
  document.addEventListener('pointerdown', (event) => {
    for (const sheet of shown()) if (!sheet.contains(/** @type {Node} */ (event.target))) sheet.open = false;
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      for (const sheet of shown()) {
        sheet.open = false;
        sheet.querySelector('summary')?.focus();
        event.preventDefault();
      }
    },
    true,
  );
}
