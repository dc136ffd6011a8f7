// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The figures of coverage: a line per row, the kilometres and the share within each distance, what is lost, gaps, distances.

import {radiiOf} from '../api/coverage.js';
import {h, hidden} from '../lib/html.js';
import {isOffSide, named, rowAt, shownLines} from './coverage-lines.js';

/** @import {Coverage, CoverageRow, Model, State} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** @param {Coverage} coverage @param {Readonly<State>} state @param {Model} model @param {Context} context */
export function coverageTable(coverage, state, model, context) {
  const {t, format} = context;
  const radii = radiiOf(state).filter((km) => coverage.lines.some((row) => row.radiusMetres === km * 1000));
  const chosen = coverage.reachMetres;
  const lost = coverage.lines.some((row) => row.lostMetres !== null);
  const columns = radii.length + (lost ? 5 : 4);
  const head = (/** @type {string} */ text, /** @type {string|null} */ kind = null) => h('th', {scope: 'col', class: kind}, text);
  return h(
    'div',
    {class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('coverage.caption')},
    h(
      'table',
      {class: 'plain coverage-table'},
      h('caption', {class: 'unseen'}, t('coverage.caption')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          head(`${t('coverage.length')}, ${t('measure.km.short')}`, 'figure'),
          radii.map((km) =>
            head(
              t('coverage.within', {km: format.number(km, Number.isInteger(km) ? 0 : 1)}),
              km * 1000 === chosen ? 'figure chosen' : 'figure',
            ),
          ),
          lost && head(t('coverage.lost', {km: format.number(chosen / 1000, chosen % 1000 ? 1 : 0)}), 'figure'),
          head(t('coverage.gaps'), 'figure'),
          head(t('coverage.nearest')),
        ),
      ),
      group('coverage.boundaries', shownLines(coverage, 'boundary'), columns),
      group('coverage.options', shownLines(coverage, 'option'), columns),
    ),
  );

  /** @param {string} title @param {CoverageRow[]} lines @param {number} span */
  function group(title, lines, span) {
    if (lines.length === 0) return null;
    return h(
      'tbody',
      {},
      h('tr', {class: 'group'}, h('th', {scope: 'rowgroup', colspan: span}, t(title))),
      lines.map((line) => row(line, {radii, chosen, lost, model, context, coverage})),
    );
  }
}

/**
 * @param {CoverageRow} line
 * @param {{radii: number[], chosen: number, lost: boolean, model: Model, context: Context, coverage: Coverage}} how
 */
function row(line, {radii, chosen, lost, model, context, coverage}) {
  const {format, t} = context;
  const now = rowAt(coverage, line, chosen) ?? line;
  return h(
    'tr',
    {},
    h('th', {scope: 'row'}, named(now, model, context)),
    h('td', {class: 'figure'}, format.kilometres(now.lengthMetres)),
    radii.map((km) => covered(rowAt(coverage, line, km * 1000), km * 1000 === chosen, context)),
    lost &&
      h(
        'td',
        {class: 'figure'},
        format.kilometres(now.lostMetres ?? 0),
        (now.gainedMetres ?? 0) > 0 && h('small', {}, ` ${t('coverage.gained', {km: format.kilometres(now.gainedMetres)})}`),
      ),
    h(
      'td',
      {class: 'figure'},
      now.gaps === 0 ? '–' : format.number(now.gaps),
      now.gaps > 0 && h('small', {}, t('coverage.longest', {km: format.kilometres(now.longestGapMetres)})),
    ),
    h('td', {}, nearest(now, context)),
  );
}

/** @param {CoverageRow|undefined} row @param {boolean} chosen @param {Context} context */
function covered(row, chosen, {format, t}) {
  if (!row) return h('td', {});
  const range = t('coverage.range', {
    least: format.kilometres(row.coveredMetresLeast),
    most: format.kilometres(row.coveredMetresMost),
  });
  return h(
    'td',
    {class: chosen ? 'figure chosen' : 'figure', title: range},
    h('span', {class: 'value'}, format.kilometres(row.coveredMetres)),
    h('span', {class: 'share'}, format.percent(row.coveredShare)),
    chosen && row.coveredMetresMost > 0
      ? h('small', {}, `${format.kilometres(row.coveredMetresLeast, 0)}–${format.kilometres(row.coveredMetresMost, 0)}`)
      : null,
    row.visibleMetres !== undefined &&
      h('small', {class: 'seen'}, t('coverage.seen', {km: format.kilometres(row.visibleMetres), share: format.percent(row.visibleShare)})),
    hidden(` ${range}`),
  );
}

/** @param {CoverageRow} row @param {Context} context */
function nearest(row, {format, t, data, name}) {
  if (row.nearestObserver === null) return h('span', {class: 'quiet'}, t(isOffSide(row) ? 'coverage.state.off-side' : 'coverage.noneCounted'));
  const called = name(data.observers.byId.get(row.nearestObserver)?.properties.name) || row.nearestObserver;
  return [
    `${called} ${t('measure.km', {value: format.kilometres(row.nearestObserverMetres)})}`,
    h('small', {}, t('coverage.mean', {km: format.kilometres(row.meanObserverMetres)})),
  ];
}
