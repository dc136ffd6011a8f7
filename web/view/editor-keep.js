// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Where the draft goes: to the server under a public link, or into a file.

import {workspace} from '../api/workspace.js';
import {comparisonFile} from '../api/comparison.js';
import {createDraftText} from '../draw/living.js';
import {isLine, isWhole, lengthMetres} from '../draw/draft.js';
import {toFeature} from '../draw/own-feature.js';
import {h, render} from '../lib/html.js';
import {saveFile} from '../lib/file.js';

/** @import {Workspace, Version} from '../api/workspace.js' */
/** @import {Context} from './context.js' */
/** @import {Desk} from './editor.js' */

/** @type {[string, string, string][]} */
const FORMATS = [
  ['csv', 'text/csv', 'CSV'],
  ['geojson', 'application/geo+json', 'GeoJSON'],
  ['html', 'text/html', 'HTML'],
];

/** @param {HTMLElement} root @param {Context} context @param {Desk} desk */
export function createEditorKeep(root, context, desk) {
  const {t} = context;
  const {drafting, saving} = desk;
  const draftText = createDraftText(drafting, t);
  /** @type {Workspace|null} */
  let server = null;
  let asked = false;
  let lost = false;
  let busy = false;
  let drawn = '';
  const update = () => {
    const {saved} = drafting.get();
    const draft = drafting.draft();
    if (isLine(draft) && !asked) ask();
    const key = JSON.stringify([context.store.get().ui, server, lost, busy, saved, isLine(draft), isWhole(draft)]);
    if (key === drawn) return;
    drawn = key;
    root.hidden = !isLine(draft);
    render(
      root,
      h('h3', {id: 'editor-keep-title'}, t('own.keep')),
      h('p', {class: 'hint'}, t(saved ? 'own.keptThere' : server?.keeps ? 'own.keepHint' : 'own.keptHere')),
      asksToken() && isWhole(draft) && tokenField(),
      lost && saved
        ? lostUpdate(saved)
        : h('div', {class: 'editor-row'}, server?.keeps && isWhole(draft) && saveButtons(saved), fileButton()),
      isWhole(draft) && comparisonRow(),
      server?.keeps === false && h('p', {class: 'hint'}, t('own.noWorkspace')),
    );
  };
  const ask = async () => {
    asked = true;
    server = await workspace();
    update();
  };
  const attempt = async (/** @type {() => Promise<unknown>} */ run) => {
    if (busy) return;
    busy = true;
    update();
    try {
      await run();
      lost = false;
      desk.messages.clear('own');
      if (!drafting.get().open) document.getElementById(saving.fresh() ? 'own-saved' : 'draw')?.focus();
    } catch (error) {
      lost = /** @type {any} */ (error)?.status === 412;
      if (!lost) tell(error);
    } finally {
      busy = false;
      update();
    }
  };
  const tell = (/** @type {any} */ error) => {
    const list = /** @type {{detail: string, remedy?: string}[]} */ (error?.problem?.errors ?? []);
    if (list.length === 0) desk.messages.trouble('own', error);
    else
      desk.messages.show(
        'own',
        t('own.refused', {
          list: list.map(({detail, remedy}) => [detail, remedy].filter(Boolean).join(' ')).join(' · '),
        }),
      );
  };
  const button = (/** @type {string} */ id, /** @type {() => void} */ run) =>
    h(
      'button',
      {type: 'button', class: 'button', id: `keep-${id}`, 'aria-disabled': busy ? 'true' : null, onclick: run},
      t(`own.${id}`),
    );
  const asksToken = () => server?.keeps && server.writes === 'token';
  const token = () => /** @type {HTMLInputElement|null} */ (document.getElementById('keep-token'))?.value.trim() ?? '';
  const tokenField = () =>
    h(
      'label',
      {class: 'editor-name'},
      h('span', {}, t('own.token')),
      h('input', {type: 'text', id: 'keep-token', autocomplete: 'off'}),
    );
  const saveButtons = (/** @type {Version|null} */ saved) =>
    saved
      ? [
          button('saveChanges', () => attempt(() => saving.change(saved))),
          button('saveAsNew', () => attempt(() => saving.create(token()))),
        ]
      : button('save', () => attempt(() => saving.create(token())));
  const fileButton = () =>
    button('file', () => {
      const feature = {...toFeature(drafting.draft(), t('own.draft')), id: 'draft'};
      feature.properties.lengthMetres = Math.round(lengthMetres(drafting.draft()));
      saveFile(`${feature.properties.name}.geojson`, JSON.stringify(feature), 'application/geo+json');
    });
  const comparisonRow = () =>
    h(
      'div',
      {class: 'editor-row', role: 'group', 'aria-label': t('own.comparisonAs')},
      h('span', {}, t('own.comparisonAs')),
      FORMATS.map(([format, type, label]) =>
        h(
          'button',
          {type: 'button', class: 'link', id: `keep-${format}`, onclick: () => attempt(() => download(format, type))},
          label,
        ),
      ),
    );
  const download = async (/** @type {string} */ format, /** @type {string} */ type) =>
    saveFile(`comparison.${format}`, await comparisonFile(context.store.get(), draftText(), format), type);
  const lostUpdate = (/** @type {Version} */ saved) =>
    h(
      'div',
      {class: 'editor-lost', role: 'alert'},
      h('p', {}, t('own.lost')),
      h(
        'div',
        {class: 'editor-row'},
        button('takeTheirs', () => attempt(() => saving.takeTheirs(saved.id))),
        button('overwrite', () => attempt(async () => saving.change(await saving.latest(saved.id)))),
        button('saveAsNew', () => attempt(() => saving.create(token()))),
      ),
    );
  return {update};
}
