// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Coverage by observers: what the model is, its distance, and for each line the kilometres within reach, lost, and without.

import {h, render} from '../lib/html.js';
import {createCoverageBars} from './coverage-bars.js';
import {controls} from './coverage-controls.js';
import {isOffSide, pairName} from './coverage-lines.js';
import {coverageTable} from './coverage-table.js';
import {sourceLinks} from './source-links.js';

/** @import {Coverage, CoverageRow} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createCoverage(root, context) {
  const top = h('div', {class: 'coverage-top'});
  const bars = h('div', {class: 'coverage-bars'});
  const rest = h('div', {class: 'coverage-rest'});
  root.append(top, bars, rest);
  const plots = createCoverageBars(bars, context);
  return {
    update(state, model) {
      const {coverage} = model;
      const {t} = context;
      if (!coverage) return render(top, h('p', {class: 'empty'}, t('coverage.waiting')));
      render(top, words(coverage, context), controls(coverage, state, context));
      plots.update(state, model);
      render(rest, coverageTable(coverage, state, model, context), offSide(coverage, context), positions(coverage, context));
    },
  };
}

/** What kind of figures these are, before any figure. @param {Coverage} coverage @param {Context} context */
function words({head}, {t, format, state}) {
  return h(
    'p',
    {class: 'coverage-words'},
    h('strong', {}, t('coverage.isModel')),
    ' ',
    t('coverage.model'),
    ' ',
    t('coverage.oneSided', {states: format.list(head.sides.map(state))}),
    head.sight && [
      ' ',
      t('coverage.sight.words', {eye: format.number(head.sight.eyeMetres, 2), target: format.number(head.sight.targetMetres, 2), file: head.heightModel.file}),
    ],
  );
}

/** Lines on whose sides nobody works. @param {Coverage} coverage @param {Context} context */
function offSide({lines}, context) {
  const pairs = [...new Set(lines.filter((row) => row.kind === 'boundary' && isOffSide(row)).map((row) => row.pair))];
  if (pairs.length === 0) return null;
  const names = pairs.map((pair) => pairName(pair, context));
  return h('p', {class: 'hint'}, context.t('coverage.offSide', {pairs: names.join('; ')}));
}

/** Which positions count, and which do not and why. @param {Coverage} coverage @param {Context} context */
function positions(coverage, context) {
  const {t} = context;
  const counted = coverage.positions.filter((row) => row.counted);
  const others = coverage.positions.filter((row) => !row.counted);
  return h(
    'section',
    {class: 'coverage-positions'},
    h('h3', {}, t('coverage.counted', {date: context.format.date(coverage.head.asOf)})),
    counted.length === 0
      ? h('p', {}, t('coverage.noneCounted'))
      : h('ul', {}, counted.map((row) => h('li', {}, position(row, context)))),
    others.length > 0 && [
      h('h3', {}, t('coverage.notCounted')),
      h('ul', {}, others.map((row) => h('li', {}, position(row, context), ` – ${t(`coverage.because.${row.notCountedBecause}`)}`))),
    ],
    h('h3', {}, t('tab.sources')),
    sourceLinks(coverage.head.sources.map((/** @type {{id: string}} */ source) => source.id), context),
  );
}

/** @param {CoverageRow} row @param {Context} context */
function position(row, {t, format, data, store, name}) {
  const feature = data.observers.byId.get(row.observer);
  const until = row.validTo ?? row.mandateTo;
  return [
    h(
      'button',
      {type: 'button', class: 'link', onclick: () => store.set({selected: {collection: 'observers', id: row.observer}})},
      name(feature?.properties.name) || row.name,
    ),
    h(
      'small',
      {},
      ` · ${row.organisation}`,
      row.validFrom ? ` · ${t('coverage.since', {date: format.shortDate(row.validFrom)})}` : '',
      until ? ` · ${t(row.validTo ? 'coverage.ended' : 'coverage.mandate', {date: format.shortDate(until)})}` : '',
    ),
  ];
}
