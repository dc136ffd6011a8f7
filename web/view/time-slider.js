// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The as-of date: a slider with the events as ticks, buttons that step from event to event, and a button that plays them.

import {h, render, s} from '../lib/html.js';
import {createPlayer, PACES} from './time-play.js';

/** @import {Feature} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

const DAY_MS = 86_400_000;
const YEARS = 6;
const [PLAY, PAUSE] = ['▶\uFE0E', '❙❙'];

/** @param {string} iso day, month or year; the first day of what is given */
const dayOf = (iso) =>
  Math.floor(Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso) / DAY_MS);
/** @param {number} day */
const isoOf = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** @param {Feature[]} events @param {number} from @param {number} to */
function ticksBetween(events, from, to) {
  const exact = events.filter(
    (event) => /^\d{4}-\d{2}-\d{2}$/.test(event.properties.date ?? '') && !event.properties.scheduled,
  );
  return exact
    .map((event) => ({day: dayOf(event.properties.date), event}))
    .filter(({day}) => day >= from && day <= to)
    .sort((a, b) => a.day - b.day);
}

/** The day of the last event that has happened. @param {Feature[]} events @returns {string} empty when there is none */
const lastOf = (events) =>
  ticksBetween(events, -Infinity, Infinity)
    .map(({event}) => String(event.properties.date))
    .at(-1) ?? '';

/**
 * The days the track covers: the last years up to the newest date known.
 * @param {string} newest
 */
function span(newest) {
  return {from: dayOf(`${Number(newest.slice(0, 4)) - YEARS}${newest.slice(4, 7)}-01`), to: dayOf(newest)};
}

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createTimeSlider(root, context) {
  const {store, t, format, data} = context;
  const date = h('p', {class: 'time-date'});
  const marks = h('div', {class: 'time-marks'});
  const slider = h('input', {type: 'range', id: 'time', step: 1, 'aria-keyshortcuts': 'Space PageUp PageDown'});
  const buttons = {play: stepButton('play', PLAY), earlier: stepButton('earlier', '‹'), later: stepButton('later', '›')};
  const pace = h('select', {class: 'time-pace', id: 'time-pace'});
  render(root, date, buttons.play, buttons.earlier, h('div', {class: 'time-track'}, marks, slider), buttons.later, pace);
  let newest = lastOf(data.events.features);
  /** @type {{first?: number, earlier?: number, later?: number}} */
  let near = {};
  /** The day that was set here last: another one was set elsewhere, by somebody who wants to look at it. @type {string|null} */
  let own = store.get().asOf;
  const set = (/** @type {number|undefined} */ day) => {
    if (day === undefined) return false;
    own = day === span(newest).to ? null : isoOf(day);
    store.set({asOf: own});
    return true;
  };
  const player = createPlayer(
    {
      step: () => set(near.later),
      rewind: () => void set(near.first),
      ready: () => !document.documentElement.classList.contains('asking'),
      told: () => drawPlay(),
    },
    matchMedia('(prefers-reduced-motion: reduce)').matches ? 'slow' : 'normal',
  );
  const drawPlay = () => {
    const playing = player.playing();
    root.classList.toggle('playing', playing);
    date.setAttribute('aria-live', playing ? 'polite' : 'off');
    render(buttons.play, playing ? PAUSE : PLAY);
    label(buttons.play, t(playing ? 'time.pause' : 'time.play'), true);
  };
  const drawPaces = () => {
    pace.setAttribute('aria-label', t('time.pace'));
    pace.title = t('time.pace');
    const choices = /** @type {(keyof typeof PACES)[]} */ (Object.keys(PACES));
    render(pace, choices.map((value) => h('option', {value, selected: value === player.pace()}, t(`time.pace.${value}`))));
  };
  pace.addEventListener('change', () => player.setPace(/** @type {keyof typeof PACES} */ (pace.value)));
  buttons.play.addEventListener('click', () => player.toggle());
  for (const way of /** @type {const} */ (['earlier', 'later']))
    buttons[way].addEventListener('click', () => {
      player.stop();
      set(near[way]);
    });
  slider.addEventListener('input', () => set(Number(slider.value)));
  slider.addEventListener('pointerdown', () => player.stop());
  slider.addEventListener('keydown', (event) => {
    const does = keyOf(event, {toggle: () => player.toggle(), earlier: () => set(near.earlier), later: () => set(near.later)});
    if (event.key !== ' ' && event.key !== 'Tab' && event.key !== 'Shift') player.stop();
    if (!does) return;
    event.preventDefault();
    does();
  });
  root.addEventListener('keydown', ({key}) => key === 'Escape' && player.stop());
  document.addEventListener('visibilitychange', () => document.hidden && player.stop());
  let [language, spoken] = ['', ''];
  return {
    update(state, model) {
      const latest = state.asOf ? '' : (model.comparison?.comparison.asOf ?? '');
      newest = newest > latest ? newest : latest;
      const asOf = state.asOf ?? newest;
      if (newest === '') newest = asOf;
      if (asOf === '') return;
      if (state.asOf !== own) player.stop();
      own = state.asOf;
      const {from, to} = span(newest);
      const day = Math.min(to, Math.max(from, dayOf(asOf)));
      const ticks = ticksBetween(data.events.features, from, to);
      near = {
        first: ticks[0]?.day,
        earlier: ticks.filter((tick) => tick.day < day).at(-1)?.day,
        later: ticks.find((tick) => tick.day > day)?.day ?? (day < to ? to : undefined),
      };
      for (const way of /** @type {const} */ (['earlier', 'later']))
        label(buttons[way], t(`time.${way}`), near[way] !== undefined);
      const here = ticks
        .filter((tick) => tick.day === day)
        .map((tick) => context.name(tick.event.properties.name))
        .join('; ');
      if (state.ui !== language) {
        language = state.ui;
        drawPlay();
        drawPaces();
      }
      const words = [state.ui, asOf, newest, here].join();
      if (words === spoken) return;
      spoken = words;
      render(date, h('span', {class: 'quiet'}, `${t('time.asOf')} `), h('strong', {id: 'as-of'}, format.date(asOf)));
      date.title = here;
      render(marks, tickMarks(ticks, from, to));
      Object.assign(slider, {min: String(from), max: String(to), value: String(day), title: t('time.keys')});
      slider.setAttribute('aria-label', t('time.label'));
      slider.setAttribute('aria-valuetext', [format.date(asOf), here].filter(Boolean).join(': '));
    },
  };
}

/**
 * What a key does on the slider beside what every slider does; Page Up goes on, as it does on any of them.
 * @param {KeyboardEvent} event
 * @param {{toggle: () => void, earlier: () => void, later: () => void}} does
 */
const keyOf = ({key}, {toggle, earlier, later}) => /** @type {Record<string, () => void>} */ ({' ': toggle, PageUp: later, PageDown: earlier})[key];

/** @param {string} id @param {string} sign */
const stepButton = (id, sign) => h('button', {type: 'button', class: 'button step', id: `time-${id}`}, sign);

/** @param {HTMLButtonElement} button @param {string} text @param {boolean} enabled */
function label(button, text, enabled) {
  button.title = text;
  button.setAttribute('aria-label', text);
  button.setAttribute('aria-disabled', String(!enabled));
}

/** @param {{day: number}[]} ticks @param {number} from @param {number} to */
function tickMarks(ticks, from, to) {
  return s(
    'svg',
    {class: 'time-ticks', preserveAspectRatio: 'none', viewBox: `0 0 ${to - from} 10`, 'aria-hidden': 'true'},
    ticks.map(({day}) =>
      s('line', {x1: day - from, x2: day - from, y1: 1, y2: 9, 'vector-effect': 'non-scaling-stroke'}),
    ),
  );
}
