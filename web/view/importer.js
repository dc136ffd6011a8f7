// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Takes lines from a file: choose or drop it, see them on the map, read what became of each part, take some as the draft.

import {importFile} from '../api/imports.js';
import {isLine, lengthMetres, MOST_POINTS} from '../draw/draft.js';
import {fromFeature, merged} from '../draw/own-feature.js';
import {byId, h, render} from '../lib/html.js';
import {listenForDrops, report} from './import-report.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Imported} from '../api/imports.js' */
/** @import {Draft} from '../draw/draft.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */

/** @typedef {{drafting: Drafting, messages: Messages, highlight: (features: Feature[]) => void}} Tools */

const KINDS = '.geojson,.json,.gpkg,.kml,.kmz,.gpx,.csv,.zip,.shp,.dxf,.wkt,.txt';

/**
 * @param {Context} context
 * @param {Tools} tools
 * @returns {View & {open: () => void}}
 */
export function createImporter(context, {drafting, messages, highlight}) {
  const {t, store} = context;
  const root = byId('importer');
  /** @type {{file: File|null, crs: string, answer: Imported|null, chosen: Set<string>, busy: boolean}} */
  const now = {file: null, crs: '', answer: null, chosen: new Set(), busy: false};
  const draw = () => {
    if (root.hidden) return;
    root.setAttribute('aria-labelledby', 'importer-title');
    render(root, head(), chooser(), now.answer && answered(now.answer));
    const shown = (now.answer?.features ?? []).filter(({id}) => now.chosen.has(id));
    highlight(shown);
  };
  const read = async () => {
    if (!now.file) return;
    now.busy = true;
    draw();
    try {
      now.answer = await importFile(now.file, now.crs);
      now.chosen = new Set(now.answer.features.filter(fromFeature).map(({id}) => id));
      messages.clear('import');
    } catch (error) {
      now.answer = null;
      messages.trouble('import', error);
    }
    now.busy = false;
    draw();
    document.getElementById(now.answer?.needs === 'crs' ? 'import-crs' : 'import-take')?.focus();
  };
  const take = (/** @type {File|null|undefined} */ file) => {
    if (!file) return;
    Object.assign(now, {file, crs: '', answer: null});
    root.hidden = false;
    read();
  };
  const close = () => {
    root.hidden = true;
    Object.assign(now, {file: null, answer: null});
    highlight([]);
    document.getElementById('import')?.focus();
  };
  const head = () =>
    h(
      'div',
      {class: 'editor-head'},
      h('h2', {id: 'importer-title', tabindex: -1}, t('import.title')),
      h('button', {type: 'button', class: 'button', id: 'import-close', onclick: close}, t('panel.close')),
    );
  const chooser = () =>
    h(
      'div',
      {class: 'import-drop'},
      h('label', {for: 'import-file'}, t('import.choose')),
      h('input', {
        type: 'file',
        id: 'import-file',
        accept: KINDS,
        onchange: (/** @type {any} */ {target}) => take(target.files[0]),
      }),
      h('p', {class: 'hint'}, t('import.hint')),
      now.file && h('p', {role: 'status'}, now.busy ? t('import.reading', {name: now.file.name}) : now.file.name),
    );
  const answered = (/** @type {Imported} */ answer) => [
    answer.needs === 'crs' && crsForm(),
    answer.features.length > 0 && features(answer.features),
    report(answer, context),
  ];
  const crsForm = () =>
    h(
      'div',
      {class: 'editor-name'},
      h('label', {for: 'import-crs'}, t('import.crs')),
      h('input', {
        type: 'text',
        id: 'import-crs',
        value: now.crs,
        placeholder: 'EPSG:32638',
        autocomplete: 'off',
        'aria-describedby': 'import-crs-hint',
      }),
      h('button', {type: 'button', class: 'button', id: 'import-read', onclick: readIn}, t('import.read')),
      h('p', {class: 'hint', id: 'import-crs-hint'}, t('import.crs.hint')),
    );
  const readIn = () => {
    const field = /** @type {HTMLInputElement} */ (byId('import-crs'));
    const code = /^(?:EPSG:)?\s*(\d{4,6})$/i.exec(field.value.trim())?.[1];
    field.setCustomValidity(code ? '' : t('import.crs.wrong'));
    if (!field.reportValidity()) return;
    now.crs = `EPSG:${code}`;
    read();
  };
  const features = (/** @type {Feature[]} */ list) => {
    const draft = merged(list.filter(({id}) => now.chosen.has(id)));
    return h(
      'section',
      {'aria-labelledby': 'import-features-title', class: 'editor-points'},
      h('h3', {id: 'import-features-title'}, t('import.features', {count: list.length})),
      h('ul', {class: 'import-features'}, list.map(featureRow)),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          id: 'import-take',
          'aria-disabled': draft && isLine(draft) ? null : 'true',
          onclick: () => draft && adopt(draft),
        },
        t('import.take'),
      ),
      now.chosen.size > 1 && h('p', {class: 'hint'}, t('import.parts')),
    );
  };
  const featureRow = (/** @type {Feature} */ feature) => {
    const draft = fromFeature(feature);
    const flip = () => {
      if (!now.chosen.delete(feature.id)) now.chosen.add(feature.id);
      draw();
    };
    return h(
      'li',
      {},
      h(
        'label',
        {},
        h('input', {
          type: 'checkbox',
          id: `import-${feature.id}`,
          checked: now.chosen.has(feature.id),
          disabled: !draft,
          onchange: flip,
        }),
        h('span', {}, draft?.name || feature.id),
        h(
          'small',
          {},
          draft
            ? t('own.length', {km: context.format.kilometres(lengthMetres(draft)), count: draft.points.length})
            : t('import.noLine'),
        ),
      ),
    );
  };
  const adopt = (/** @type {Draft} */ draft) => {
    const {history, saved} = drafting.get();
    const replaced = history.present.points.length > 0;
    drafting.begin(draft);
    drafting.set({open: true});
    close();
    if (draft.points.length >= MOST_POINTS) messages.show('draft', t('import.cut', {count: MOST_POINTS}));
    else if (replaced)
      messages.show('draft', t('own.replaced'), {label: t('own.takeBack'), run: () => drafting.set({history, saved})});
    document.getElementById('editor-title')?.focus();
  };
  listenForDrops(take);
  return {
    update: () => {
      if (drawnIn !== store.get().ui) draw();
      drawnIn = store.get().ui;
    },
    open() {
      root.hidden = false;
      document.documentElement.classList.remove('side-open');
      draw();
      byId('import-file').focus();
    },
  };
}

let drawnIn = '';
