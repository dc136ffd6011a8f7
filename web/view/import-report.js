// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What became of each part of an imported file, line by line; and files that are dropped on the page.

import {h} from '../lib/html.js';

/** @import {Imported, Told} from '../api/imports.js' */
/** @import {Context} from './context.js' */

/** What can become of a part, the gravest first. */
const FATES = /** @type {const} */ (['refused', 'changed', 'kept']);

/** @param {Imported} imported @param {Context} context */
export const report = ({report: list, format}, {t}) =>
  h(
    'section',
    {'aria-labelledby': 'import-report-title'},
    h('h3', {id: 'import-report-title'}, t('import.report', {format, count: list.length})),
    h(
      'ul',
      {class: 'import-report', tabindex: 0, 'aria-labelledby': 'import-report-title'},
      list.map((line) => told(line, t)),
    ),
  );

/** Where, what became of it, why. @param {Told} line @param {Context['t']} t */
function told(line, t) {
  const fate = FATES.find((one) => line[one]) ?? 'kept';
  const what = line[fate];
  const text = [line.where, typeof what === 'string' && what, line.why].filter(Boolean).join(' – ');
  return h('li', {class: fate}, h('strong', {}, `${t(`import.${fate}`)} `), text);
}

/** A file may be dropped anywhere on the page. @param {(file: File|undefined) => void} take */
export function listenForDrops(take) {
  const holdsFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  });
}
