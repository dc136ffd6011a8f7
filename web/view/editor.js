// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Where the own line is drawn: its name and mode, the tools, the points as a table, who controls it, where it is kept.

import {EMPTY, gapIn, isLine, lengthMetres, MODES, reversed} from '../draw/draft.js';
import {LONGEST_NAME} from '../draw/own-feature.js';
import {byId, h, render} from '../lib/html.js';
import {createEditorControl} from './editor-control.js';
import {createEditorKeep} from './editor-keep.js';
import {createEditorPoints} from './editor-points.js';

/** @import {Draft} from '../draw/draft.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Saving} from '../draw/saving.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */

/** @typedef {{drafting: Drafting, saving: Saving, messages: Messages, addPoint: () => void, focusMap: () => void}} Desk */

/**
 * @param {Context} context
 * @param {Desk} desk
 * @returns {View}
 */
export function createEditor(context, desk) {
  const {drafting} = desk;
  const root = byId('editor');
  const rooms = {
    head: h('div', {class: 'editor-head'}),
    tools: h('div', {class: 'editor-tools'}),
    aim: h('p', {class: 'editor-aim'}),
    points: h('section', {class: 'editor-points', 'aria-labelledby': 'editor-points-title'}),
    control: h('section', {class: 'editor-control', 'aria-labelledby': 'editor-control-title'}),
    keep: h('section', {class: 'editor-keep', 'aria-labelledby': 'editor-keep-title'}),
    foot: h('div', {class: 'editor-foot'}),
  };
  root.append(rooms.head, rooms.tools, rooms.aim, rooms.points, rooms.control, rooms.keep, rooms.foot);
  const parts = [
    createEditorPoints(rooms.points, context, desk),
    createEditorControl(rooms.control, context, desk),
    createEditorKeep(rooms.keep, context, desk),
  ];
  let drawnFor = '';
  let due = 0;
  let wasOpen = false;
  const draw = () => {
    due = 0;
    const {open, history, snaps, follows} = drafting.get();
    root.hidden = !open;
    document.documentElement.classList.toggle('drawing', open);
    wasOpen &&= open;
    if (!open) return;
    const {name, mode} = history.present;
    const key = JSON.stringify([
      context.store.get().ui,
      name,
      mode,
      snaps,
      follows,
      history.past.length > 0,
      history.future.length > 0,
    ]);
    if (key !== drawnFor) {
      drawnFor = key;
      root.setAttribute('aria-labelledby', 'editor-title');
      render(rooms.head, head(history.present, context, desk));
      render(rooms.tools, tools(context, desk));
      render(rooms.foot, foot(context, desk));
    }
    drawAim(rooms.aim, context, drafting);
    for (const part of parts) part.update();
    if (!wasOpen) document.getElementById('editor-title')?.focus();
    wasOpen = true;
  };
  drafting.subscribe(() => (due ||= requestAnimationFrame(draw)));
  document.addEventListener('keydown', (event) => shortcuts(event, drafting));
  return {update: draw};
}

/** @param {KeyboardEvent} event @param {Drafting} drafting */
function shortcuts(event, drafting) {
  const {target} = event;
  const writing = target instanceof HTMLInputElement && /^(text|number|search)$/.test(target.type);
  if (!drafting.get().open || !(event.ctrlKey || event.metaKey) || writing || target instanceof HTMLTextAreaElement)
    return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) drafting.redo();
  else drafting.undo();
}

/** @param {Draft} draft @param {Context} context @param {Desk} desk */
function head({name, mode}, {t, word}, {drafting}) {
  return [
    h('h2', {id: 'editor-title', tabindex: -1}, t('own.draft')),
    h('button', {type: 'button', class: 'button', id: 'editor-close', onclick: () => close(drafting)}, t('own.done')),
    h(
      'label',
      {class: 'editor-name'},
      h('span', {}, t('own.name')),
      h('input', {
        type: 'text',
        id: 'editor-name',
        value: name,
        maxlength: LONGEST_NAME,
        autocomplete: 'off',
        onchange: (/** @type {Event} */ event) => drafting.edit({...drafting.draft(), name: valueOf(event)}),
      }),
    ),
    h(
      'fieldset',
      {class: 'segments'},
      h('legend', {class: 'unseen'}, t('own.mode')),
      MODES.map((one) =>
        h(
          'label',
          {},
          h('input', {
            type: 'radio',
            name: 'editor-mode',
            id: `editor-mode-${one}`,
            checked: one === mode,
            onchange: () => drafting.edit({...drafting.draft(), mode: one}),
          }),
          h('span', {}, word('mode', one)),
        ),
      ),
    ),
  ];
}

/** @param {Event} event */
const valueOf = ({target}) => /** @type {HTMLInputElement} */ (target).value;

/** @param {Drafting} drafting */
function close(drafting) {
  drafting.set({open: false, aim: null, selected: null});
  document.getElementById('draw')?.focus();
}

/** @param {Context} context @param {Desk} desk */
function tools({t}, {drafting, addPoint, focusMap}) {
  const {history, snaps, follows} = drafting.get();
  const button = (/** @type {string} */ id, /** @type {() => void} */ run, off = false) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        id: `editor-${id}`,
        'aria-disabled': off ? 'true' : null,
        onclick: () => off || run(),
      },
      t(`own.${id}`),
    );
  const toggle = (/** @type {'snaps'|'follows'} */ id, /** @type {boolean} */ on) =>
    h(
      'label',
      {title: t(`own.${id}.hint`)},
      h('input', {type: 'checkbox', id: `editor-${id}`, checked: on, onchange: () => drafting.set({[id]: !on})}),
      t(`own.${id}`),
    );
  return [
    h(
      'div',
      {class: 'editor-row'},
      button('undo', drafting.undo, history.past.length === 0),
      button('redo', drafting.redo, history.future.length === 0),
      button('addHere', addPoint),
      button('toMap', focusMap),
    ),
    h('div', {class: 'editor-row'}, toggle('snaps', snaps), toggle('follows', follows)),
  ];
}

/** What a click or Enter would do now, and how long the line is. @param {HTMLElement} room @param {Context} context @param {Drafting} drafting */
function drawAim(room, {t, format, data, name}, drafting) {
  const {aim, byKey, history} = drafting.get();
  const draft = history.present;
  const gap = gapIn(draft);
  const length =
    gap > 0
      ? t('own.gap', {number: gap + 1})
      : isLine(draft)
        ? t('own.length', {km: format.kilometres(lengthMetres(draft)), count: draft.points.length})
        : t(draft.points.length === 0 ? 'own.first' : 'own.second');
  const snap = aim?.snap && data[aim.snap.collection].byId.get(aim.snap.id);
  const where = aim && t('own.aim', {lat: format.number(aim.lat, 4), lon: format.number(aim.lon, 4)});
  const on = snap && t('own.aimOn', {name: name(snap.properties.name) || snap.id});
  room.setAttribute('aria-live', byKey ? 'polite' : 'off');
  render(room, length, ' ', where && h('span', {}, where, on && ' ', on && h('strong', {}, on)));
}

/** @param {Context} context @param {Desk} desk */
function foot({t}, {drafting, messages}) {
  const reverse = () => drafting.edit(reversed(drafting.draft()));
  const throwAway = () => {
    const {saved, history} = drafting.get();
    drafting.begin(EMPTY);
    messages.show('draft', t('own.thrownAway'), {
      label: t('own.takeBack'),
      run: () => drafting.set({history, saved}),
    });
  };
  return [
    h('button', {type: 'button', class: 'button', id: 'editor-reverse', onclick: reverse}, t('own.reverse')),
    h('button', {type: 'button', class: 'button', id: 'editor-throw', onclick: throwAway}, t('own.throwAway')),
    h('p', {class: 'hint'}, t('own.keys')),
  ];
}
