// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Each line as bars on a kilometre axis, one for each distance: solid within reach, hatched lost, dotted gap, thin off side.

import {radiiOf} from '../api/coverage.js';
import {h, render, s} from '../lib/html.js';
import {drawAxis, position} from './axis.js';
import {lineOf, named, rowAt, shownLines} from './coverage-lines.js';

/** @import {Coverage, CoverageRow, Model, State} from '../api/types.js' */
/** @import {Context} from './context.js' */
/** @import {Scale} from './axis.js' */

const ROW = {height: 11, gap: 5};
const LABEL_PX = 196;
const NARROW_PX = 560;
const RADIUS_PX = 44;

/** In the order of the legend. */
const STATES = ['covered', 'hidden', 'sight-unknown', 'lost', 'gained', 'gap', 'off-side'];
/** What is laid over a stretch within reach: that it is in sight needs no sign of its own. */
const UNSEEN = new Set(['hidden', 'sight-unknown']);

/**
 * @param {HTMLElement} root
 * @param {Context} context
 */
export function createCoverageBars(root, context) {
  const list = h('div', {class: 'strip-list'});
  const legend = h('ul', {class: 'coverage-legend'});
  root.append(list, legend);
  /** @type {{state: Readonly<State>, model: Readonly<Model>}|null} */
  let last = null;
  let drawnWidth = 0;
  const draw = () => {
    const {coverage} = last?.model ?? {};
    if (!last || !coverage) return;
    drawnWidth = list.clientWidth;
    render(list, /** @type {const} */ (['boundary', 'option']).flatMap((kind) => group(kind, coverage, drawnWidth)));
    const used = new Set([...coverage.stretches, ...coverage.sights].map((row) => row.state));
    render(legend, STATES.filter((state) => used.has(state)).map((state) => h('li', {}, sign(state), context.t(wordsOf(state, coverage)))));
  };
  new ResizeObserver(() => {
    if (list.clientWidth !== drawnWidth) draw();
  }).observe(list);
  return {
    /** @param {Readonly<State>} state @param {Readonly<Model>} model */
    update(state, model) {
      last = {state, model};
      draw();
    },
  };

  /** @param {'boundary'|'option'} kind @param {Coverage} coverage @param {number} width */
  function group(kind, coverage, width) {
    if (!last) return [];
    const {state, model} = last;
    const first = shownLines(coverage, kind);
    if (first.length === 0) return [];
    const room = width - (width < NARROW_PX ? 0 : LABEL_PX) - RADIUS_PX;
    const scale = {width: Math.max(120, room), longestMetres: Math.max(...first.map((row) => row.lengthMetres))};
    const {t, format} = context;
    return [
      h('h3', {}, t(kind === 'boundary' ? 'coverage.boundaries' : 'coverage.options')),
      ...first.map((row) =>
        h(
          'div',
          {class: 'strip coverage-strip'},
          h('p', {class: 'strip-name'}, h('span', {}, named(row, model, context))),
          bars(row, radiiOf(state), coverage, scale),
        ),
      ),
      h(
        'div',
        {class: 'strip axis-row'},
        h('p', {class: 'strip-sub'}, kind === 'boundary' ? t('coverage.along') : ''),
        h('div', {class: 'coverage-axis'}, drawAxis(scale, format, t('measure.km.short'))),
      ),
    ];
  }

  /** @param {CoverageRow} line @param {number[]} radii @param {Coverage} coverage @param {Scale} scale */
  function bars(line, radii, coverage, scale) {
    const {t, format} = context;
    const x = position(scale);
    const known = radii.filter((km) => rowAt(coverage, line, km * 1000));
    const height = known.length * (ROW.height + ROW.gap);
    const said = known.map((km) => {
      const row = rowAt(coverage, line, km * 1000);
      return t('coverage.said', {km: format.number(km), covered: format.kilometres(row?.coveredMetres ?? 0), share: format.percent(row?.coveredShare ?? 0)});
    });
    return s(
      'svg',
      {class: 'coverage-plot', width: scale.width + RADIUS_PX, height, role: 'img', 'aria-label': said.join('; ')},
      known.map((km, i) => {
        const y = i * (ROW.height + ROW.gap) + 2;
        const chosen = km * 1000 === coverage.reachMetres;
        return s(
          'g',
          {transform: `translate(${RADIUS_PX} ${y})`, class: chosen ? 'chosen' : null},
          s('text', {class: 'axis-text', x: -6, y: ROW.height - 2, 'text-anchor': 'end'}, t('measure.km', {value: format.number(km)})),
          s('line', {class: 'coverage-base', x1: 0, x2: x(line.lengthMetres), y1: ROW.height / 2, y2: ROW.height / 2}),
          [...coverage.stretches, ...coverage.sights.filter((row) => UNSEEN.has(row.state))]
            .filter((row) => lineOf(row) === lineOf(line) && row.of === line.kind && row.radiusMetres === km * 1000)
            .map((row) => bar(row, x)),
        );
      }),
    );
  }

  /** @param {CoverageRow} row @param {(metres: number) => number} x */
  function bar(row, x) {
    const {t, format} = context;
    return s(
      'rect',
      {
        class: `coverage-part is-${row.state}`,
        x: x(row.fromMetres),
        y: row.state === 'off-side' ? ROW.height / 2 - 1 : 0.5,
        width: Math.max(0.6, x(row.toMetres) - x(row.fromMetres)),
        height: row.state === 'off-side' ? 2 : ROW.height - 1,
      },
      s('title', {}, `${t(`coverage.state.${row.state}`)}, ${t('measure.km', {value: format.kilometres(row.lengthMetres)})}`),
    );
  }
}

/** With sight, solid also says: in sight. @param {string} state @param {Coverage} coverage */
const wordsOf = (state, {head}) => (state === 'covered' && head.sight ? 'coverage.state.visible' : `coverage.state.${state}`);

/** @param {string} state */
const sign = (state) =>
  s(
    'svg',
    {class: 'legend-sign', width: 28, height: 11, 'aria-hidden': 'true'},
    s('rect', {class: `coverage-part is-${state}`, x: 0.5, y: state === 'off-side' ? 4.5 : 0.5, width: 27, height: state === 'off-side' ? 2 : 10}),
  );
