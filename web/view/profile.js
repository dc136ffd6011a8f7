// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How the options rise and fall: their profiles over one kilometre axis, and the figures that follow from them.

import {whyNothing, withoutDraft} from '../state/own.js';
import {loadProfiles, profilesUrl} from '../api/profiles.js';
import {h, render} from '../lib/html.js';
import {drawAxis} from './axis.js';
import {drawProfiles} from './profile-chart.js';
import {figuresTable} from './profile-figures.js';
import {cursorText, heightsTable} from './profile-heights.js';
import {pointAtProfiles} from './profile-pointing.js';
import {legend, waypointSources} from './profile-legend.js';
import {troubleNote} from './trouble.js';

/** @import {Model, Option} from '../api/types.js' */
/** @import {Profile, Profiles} from '../api/profiles.js' */
/** @import {Context, View} from './context.js' */
/** @import {Scale} from './axis.js' */

/** @typedef {{option: Option, profile: Profile}} Drawn */

const KILOMETRE = 1000;
const NARROW_PX = 560;
const LABEL_PX = 196;

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createProfile(root, context) {
  root.classList.add('strips');
  /** @type {{url: string, answer: Profiles|null, trouble: unknown, model: Model|null, width: number}} */
  const now = {url: '', answer: null, trouble: null, model: null, width: 0};
  let pending = new AbortController();
  const draw = () => {
    now.width = root.clientWidth;
    if (now.model) show(root, now.model, now, () => void ask(now.url), context);
  };
  const ask = async (/** @type {string} */ url) => {
    pending.abort();
    const mine = (pending = new AbortController());
    [now.url, now.answer, now.trouble] = [url, null, null];
    try {
      now.answer = await loadProfiles(url, mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      now.trouble = error;
    }
    draw();
  };
  new ResizeObserver(() => {
    if (root.clientWidth > 0 && root.clientWidth !== now.width) draw();
  }).observe(root);
  return {
    update(state, model) {
      now.model = model;
      const url = profilesUrl(state);
      if (url !== now.url && withoutDraft(state.proposals).length > 0 && model.options.length > 0) void ask(url);
      draw();
    },
    hover: (_, model) => follow(root, pairs(model, now.answer), context),
  };
}

/** The options of the model that the answer tells of. @param {Model} model @param {Profiles|null} answer @returns {Drawn[]} */
function pairs(model, answer) {
  return model.options.flatMap((option) => {
    const profile = answer?.options.find((one) => one.id === option.id);
    return profile ? [{option, profile}] : [];
  });
}

/**
 * @param {HTMLElement} root
 * @param {Model} model
 * @param {{answer: Profiles|null, trouble: unknown}} known
 * @param {() => void} again
 * @param {Context} context
 */
function show(root, model, {answer, trouble}, again, context) {
  const drawn = pairs(model, answer);
  if (!answer || drawn.length === 0) {
    const nothing = whyNothing(model.options);
    if (trouble && !nothing) return render(root, troubleNote(trouble, again, context));
    return render(root, h('p', {class: 'empty'}, context.t(nothing || 'compare.waiting')));
  }
  const room = root.clientWidth - 36;
  const scale = {
    width: Math.max(120, Math.floor(room - (room < NARROW_PX ? 0 : LABEL_PX))),
    longestMetres: Math.max(1, ...drawn.map(({profile}) => profile.lengthMetres)),
  };
  render(
    root,
    methodNote(answer, drawn, context),
    chart(drawn, scale, context),
    h('p', {class: 'readout', 'aria-hidden': 'true'}),
    figuresTable(drawn, context),
    heightsTable(drawn, context),
    waypointSources(drawn, context),
  );
  follow(root, drawn, context);
}

/** @param {Profiles} answer @param {Drawn[]} drawn @param {Context} context */
function methodNote(answer, drawn, {t, format}) {
  const model = answer.profiles.heightModel;
  const methods = new Set(drawn.map(({profile}) => profile.method));
  return h(
    'p',
    {class: 'hint'},
    [
      model && methods.has('elevation-model')
        ? t('profile.model', {file: model.file, cell: format.number(model.cellMetres)})
        : '',
      methods.has('waypoints') ? t('profile.waypoints') : '',
      methods.has('none') ? t('profile.none') : '',
    ].join(' '),
  );
}

/** @param {Drawn[]} drawn @param {Scale} scale @param {Context} context */
function chart(drawn, scale, context) {
  const plot = h(
    'div',
    {
      class: 'strip-plot',
      id: 'profile-plot',
      role: 'slider',
      tabindex: 0,
      'aria-orientation': 'horizontal',
      'aria-label': context.t('profile.label'),
      'aria-valuemin': 0,
      'aria-valuemax': Math.round(scale.longestMetres / KILOMETRE),
      'aria-valuenow': 0,
      'aria-valuetext': context.t('profile.hint'),
    },
    drawProfiles(drawn, scale, context),
  );
  pointAtProfiles(plot, drawn, scale, context);
  return [
    h('div', {class: 'strip'}, legend(drawn, context), plot),
    h(
      'div',
      {class: 'strip axis-row'},
      h('p', {class: 'strip-sub'}),
      h('div', {class: 'strip-axis'}, drawAxis(scale, context.format, context.t('measure.km.short'))),
    ),
  ];
}

/**
 * Moves the cross-hair and says what is under it.
 * @param {HTMLElement} root
 * @param {Drawn[]} drawn
 * @param {Context} context
 */
function follow(root, drawn, context) {
  const {t, store} = context;
  const {hover} = store.get();
  const found = drawn.find(({option}) => option.id === hover?.option);
  const readout = root.querySelector('.readout');
  const plot = document.getElementById('profile-plot');
  root.classList.toggle('pointing', Boolean(found));
  if (!readout || !plot) return;
  if (!hover || !found) {
    readout.textContent = t('profile.hint');
    return;
  }
  const longest = Math.max(...drawn.map(({profile}) => profile.lengthMetres));
  const text = cursorText(drawn, found, hover.alongMetres, context);
  root.style.setProperty('--at', String(hover.alongMetres / longest));
  plot.setAttribute('aria-valuenow', String(Math.round(hover.alongMetres / KILOMETRE)));
  plot.setAttribute('aria-valuetext', text);
  readout.textContent = text;
}
