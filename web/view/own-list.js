// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The reader's own proposals, apart from the published ones: the draft of this browser, and what is kept on the server.

import {isWhole} from '../draw/draft.js';
import {copied} from '../lib/file.js';
import {h, render} from '../lib/html.js';
import {DRAFT_OPTION, ownIds} from '../state/own.js';
import {files} from './own-files.js';
import {option} from './proposals.js';

/** @import {Model, State} from '../api/types.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Saved} from '../draw/keeping.js' */
/** @import {Saving} from '../draw/saving.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */

/** @typedef {{drafting: Drafting, saving: Saving, messages: Messages, importFile: () => void}} OwnDesk */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {OwnDesk} desk
 * @returns {View}
 */
export function createOwnList(root, context, desk) {
  const {t} = context;
  const {drafting, saving} = desk;
  let drawn = '';
  return {
    update(state, model) {
      const {open, history, saved} = drafting.get();
      const {name, mode, points} = history.present;
      const drawable = isWhole(history.present);
      const kept = [...saving.list(), ...linked(state, saving, context)].filter(({id}) => id !== saved?.id);
      const key = JSON.stringify([
        [state.proposals, state.reference, state.ui, open, name, mode, points.length > 0, drawable, saved?.id],
        [model.comparison?.comparison.reference, model.options.map((one) => one.id), kept, saving.fresh()],
      ]);
      if (key === drawn) return;
      drawn = key;
      render(
        root,
        h('h2', {id: 'own-title'}, t('own.title')),
        saving.fresh() &&
          freshlySaved(/** @type {Saved} */ (saving.fresh()), context, desk, () => {
            saving.acknowledge();
            this.update(state, model);
          }),
        (points.length > 0 || kept.length > 0) &&
          h(
            'ul',
            {class: 'proposals', 'aria-labelledby': 'own-title'},
            points.length > 0 &&
              entry(name || t('own.draft'), t('own.inBrowser'), [
                drawable && h('div', {class: 'proposal-options'}, option(DRAFT_OPTION, state, model, context)),
              ]),
            kept.map((one) => savedEntry(one, state, model, context, desk)),
          ),
        h(
          'div',
          {class: 'own-buttons'},
          h(
            'button',
            {
              type: 'button',
              class: 'button',
              id: 'draw',
              'aria-expanded': String(open),
              'aria-controls': 'editor',
              onclick: begin,
            },
            t(points.length > 0 ? 'own.goOn' : 'own.draw'),
          ),
          h('button', {type: 'button', class: 'button', id: 'import', onclick: desk.importFile}, t('own.import')),
        ),
      );
    },
  };

  function begin() {
    context.store.set({selected: null});
    document.documentElement.classList.remove('side-open');
    drafting.set({open: true});
  }
}

/** Proposals of others that a link brought. @param {Readonly<State>} state @param {Saving} saving @param {Context} context @returns {Saved[]} */
function linked({proposals}, saving, {data}) {
  const mine = new Set(saving.list().map(({id}) => id));
  return ownIds({proposals})
    .filter((id) => !mine.has(id))
    .map((id) => {
      const {name, mode} = data.proposals.byId.get(id)?.properties ?? {};
      return {id, name: name?.en ?? id, mode, secret: ''};
    });
}

/** @param {string} name @param {string} meta @param {import('../lib/html.js').Child} rest */
const entry = (name, meta, rest) =>
  h('li', {class: 'proposal'}, h('p', {class: 'proposal-name'}, name), h('p', {class: 'proposal-meta'}, meta), rest);

/** @param {Saved} saved @param {Readonly<State>} state @param {Model} model @param {Context} context @param {OwnDesk} desk */
function savedEntry({id, name, secret}, state, model, context, {saving, messages}) {
  const {t} = context;
  const attempt = (/** @type {Promise<unknown>} */ run) => run.catch((error) => messages.trouble('own', error));
  const link = (/** @type {string} */ key, /** @type {() => void} */ run) =>
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        id: `own-${key}-${id}`,
        'aria-label': `${t(`own.${key}`)}: ${name}`,
        onclick: run,
      },
      t(`own.${key}`),
    );
  const remove = () =>
    messages.show('own', t('own.deleteSure', {name}), {label: t('own.delete'), run: () => attempt(saving.remove(id))});
  return entry(name, t(secret ? 'own.onServer' : 'own.byLink'), [
    h('div', {class: 'proposal-options'}, option(`${id}~own`, state, model, context)),
    h(
      'div',
      {class: 'own-links'},
      secret && link('edit', () => attempt(saving.edit(id))),
      link('copyLink', () => copyLink(id, context, messages)),
      secret && link('delete', remove),
      !secret && link('haveSecret', () => askSecret(id)),
    ),
    files(id, name, t),
    !secret && secretForm(id, context, saving),
  ]);
}

/** For who wants to change what another browser saved. @param {string} id @param {Context} context @param {Saving} saving */
function secretForm(id, {t}, saving) {
  const keep = (/** @type {Event} */ event) => {
    event.preventDefault();
    const secret = /** @type {HTMLInputElement} */ (document.getElementById(`own-given-${id}`)).value.trim();
    if (secret) saving.adopt(id, secret);
    document.getElementById(`own-edit-${id}`)?.focus();
  };
  return h(
    'form',
    {class: 'own-line', id: `own-form-${id}`, hidden: true, onsubmit: keep},
    h('label', {for: `own-given-${id}`}, t('own.secret')),
    h('input', {type: 'text', id: `own-given-${id}`, autocomplete: 'off'}),
    h('button', {class: 'button small'}, t('own.useSecret')),
  );
}

/** @param {string} id */
function askSecret(id) {
  document.getElementById(`own-form-${id}`)?.removeAttribute('hidden');
  document.getElementById(`own-given-${id}`)?.focus();
}

/** @param {string} id @returns {string} the page with this proposal alone */
const addressOf = (id) => `${location.origin}${location.pathname}#v1;p=${id}`;

/** @param {string} id @param {Context} context @param {Messages} messages */
async function copyLink(id, {t}, messages) {
  const link = addressOf(id);
  if (await copied(link)) messages.show('brief', t('own.linkCopied'));
  else messages.show('own', t('share.byHand', {link}));
}

/**
 * What was saved just now: its link for all, its secret for who may change it.
 * @param {Saved} saved
 * @param {Context} context
 * @param {OwnDesk} desk
 * @param {() => void} close
 */
function freshlySaved({id, secret}, {t}, {messages}, close) {
  const line = (/** @type {string} */ key, /** @type {string} */ text) =>
    h(
      'div',
      {class: 'own-line'},
      h('label', {for: `own-${key}`}, t(`own.${key}`)),
      h('input', {
        type: 'text',
        id: `own-${key}`,
        readonly: true,
        value: text,
        onfocus: (/** @type {any} */ {target}) => target.select(),
      }),
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          id: `own-copy-${key}`,
          'aria-label': `${t('own.copy')}: ${t(`own.${key}`)}`,
          onclick: async () => messages.show('brief', t((await copied(text)) ? 'own.copied' : 'own.copyByHand')),
        },
        t('own.copy'),
      ),
    );
  return h(
    'div',
    {class: 'own-saved', id: 'own-saved', tabindex: -1, role: 'group', 'aria-label': t('own.savedNow')},
    h('p', {}, h('strong', {}, t('own.savedNow'))),
    line('link', addressOf(id)),
    line('secret', secret),
    h('p', {class: 'hint'}, t('own.secret.hint')),
    h('button', {type: 'button', class: 'button', id: 'own-saved-close', onclick: close}, t('own.understood')),
  );
}
