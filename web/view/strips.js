// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The strips of all options on one kilometre axis, with one cross-hair for pointer, keyboard and map.

import {stretchAt} from '../api/comparison.js';
import {h, render} from '../lib/html.js';
import {isOwn} from '../state/own.js';
import {short} from './context.js';
import {drawAxis} from './axis.js';
import {drawStrip} from './strip.js';
import {drawLegend} from './strip-legend.js';
import {pointAlong} from './strip-pointing.js';
import {letter, lineSwatch} from './swatch.js';

/** @import {Model, Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */
/** @import {Scale} from './axis.js' */

const KILOMETRE = 1000;

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createStrips(root, context) {
  const list = h('div', {class: 'strip-list'});
  const readout = h('p', {class: 'readout', 'aria-hidden': 'true'});
  const legend = h('div', {class: 'strip-legend'});
  root.append(list, readout, legend);
  /** @type {{model: Model, width: number, key: string}} */
  const last = {model: {comparison: null, options: [], colours: {}, cues: {}}, width: 0, key: ''};
  const draw = () => {
    const width = plotWidth(list);
    const key = `${context.language()} ${width}`;
    if (key === last.key) return;
    last.key = key;
    const scale = {
      width,
      longestMetres: Math.max(1, ...last.model.options.map((option) => option.feature.properties.lengthMetres)),
    };
    render(
      list,
      last.model.options.map((option) => row(option, scale, context)),
      axisRow(scale, last.model, context),
    );
    render(legend, drawLegend(last.model, context));
    follow(root, readout, context, last.model);
  };
  new ResizeObserver(draw).observe(list);
  return {
    update(_, model) {
      if (model !== last.model) last.key = '';
      last.model = model;
      draw();
    },
    hover: (_, model) => follow(root, readout, context, model),
  };
}

/** @param {HTMLElement} list @returns {number} pixels left for the drawing beside (or, when narrow, under) the label */
function plotWidth(list) {
  const probe = list.querySelector('.strip-plot');
  const width = probe ? probe.clientWidth : list.clientWidth - (list.clientWidth < 560 ? 0 : 196);
  return Math.max(120, Math.floor(width));
}

/** @param {Option} option @param {Scale} scale @param {Context} context */
function row(option, scale, context) {
  const {lengthMetres, endsDiffer} = option.feature.properties;
  const plot = h(
    'div',
    {
      class: 'strip-plot',
      role: 'slider',
      tabindex: 0,
      id: `strip-${option.id}`,
      'aria-orientation': 'horizontal',
      'aria-label': context.t('strip.label', {
        letter: option.cue.letter,
        name: context.title(option.proposal),
        mode: context.word('mode', option.mode),
      }),
      'aria-valuemin': 0,
      'aria-valuemax': Math.round(lengthMetres / KILOMETRE),
      'aria-valuenow': 0,
      'aria-valuetext': placeText(option, 0, context),
    },
    drawStrip(option, scale, context),
  );
  pointAlong(plot, option, scale, context);
  return h(
    'div',
    {class: 'strip'},
    h(
      'div',
      {class: 'strip-label'},
      h(
        'p',
        {class: 'strip-name'},
        letter(option),
        lineSwatch(option, option.mode),
        h('span', {title: context.title(option.proposal)}, short(context.title(option.proposal))),
      ),
      h(
        'p',
        {class: 'strip-sub'},
        [context.word('mode', option.mode), yearOf(option, context), endsDiffer && context.t('strip.endsDiffer')]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    plot,
  );
}

/** @param {Option} option @param {Context} context */
const yearOf = ({proposal}, {data, t}) =>
  isOwn(proposal) ? t('own.mark') : String(data.proposals.byId.get(proposal)?.properties.date ?? '').slice(0, 4);

/** @param {Scale} scale @param {Model} model @param {Context} context */
function axisRow(scale, model, {t, format, data, name}) {
  const ends = (model.comparison?.comparison.between ?? []).map(
    (id) => name(data.places.byId.get(id)?.properties.name) || id,
  );
  return h(
    'div',
    {class: 'strip axis-row'},
    h('p', {class: 'strip-sub'}, ends.length === 2 ? t('strip.between', {from: ends[0] ?? '', to: ends[1] ?? ''}) : ''),
    h('div', {class: 'strip-axis'}, drawAxis(scale, format, t('measure.km.short'))),
  );
}

/**
 * "km 103, Armenia, third-party guard, planned".
 * @param {Option} option
 * @param {number} alongMetres
 * @param {Context} context
 */
function placeText(option, alongMetres, {t, format, word, state}) {
  const stretch = stretchAt(option, alongMetres)?.properties;
  if (!stretch) return '';
  return t('strip.place', {
    km: format.kilometres(alongMetres, 0),
    state: state(stretch.jurisdiction),
    regime: word('regime', stretch.regime ?? 'undetermined'),
    status: !stretch.status && isOwn(option.proposal) ? t('own.noStatus') : word('status', stretch.status ?? 'undefined'),
  });
}

/**
 * Moves the cross-hair and says what is under it.
 * @param {HTMLElement} root
 * @param {HTMLElement} readout
 * @param {Context} context
 * @param {Model} model
 */
function follow(root, readout, context, model) {
  const {hover} = context.store.get();
  const option = hover && model.options.find((one) => one.id === hover.option);
  const plot = option && document.getElementById(`strip-${option.id}`);
  root.classList.toggle('pointing', Boolean(plot));
  if (!hover || !option || !plot) {
    readout.textContent = context.t('strip.hint');
    return;
  }
  const longest = Math.max(...model.options.map((one) => one.feature.properties.lengthMetres));
  root.style.setProperty('--at', String(hover.alongMetres / longest));
  const text = placeText(option, hover.alongMetres, context);
  plot.setAttribute('aria-valuenow', String(Math.round(hover.alongMetres / KILOMETRE)));
  plot.setAttribute('aria-valuetext', text);
  readout.textContent = `${option.cue.letter} · ${text}`;
}
