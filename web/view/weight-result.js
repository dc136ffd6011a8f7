// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What follows from the reader's weights: score, rank and their ranges per option, and how well the ranks stand, in words.

import {isComplete} from '../api/rankings.js';
import {h, hidden, render, s} from '../lib/html.js';
import {short} from './context.js';
import {letter} from './swatch.js';
import {troubleNote} from './trouble.js';
import {metricName} from './weight-names.js';

/** @import {Model, Option, State} from '../api/types.js' */
/** @import {RankedOption, Ranking, Spread, Trials} from '../api/rankings.js' */
/** @import {Context} from './context.js' */
/** @import {Known} from './weights.js' */

/**
 * @param {{said: HTMLElement, figures: HTMLElement}} rooms what is said aloud when it changes, and the table
 * @param {{state: Readonly<State>, model: Model, known: Known}} seen
 * @param {Context} context
 */
export function drawRanking({said, figures}, {state, model, known}, context) {
  const {t, format} = context;
  const empty = (/** @type {string} */ text) => h('p', {class: 'empty'}, text);
  const open = state.weights
    .filter((weight) => !isComplete(weight))
    .map(({metric}) => metricName(metric, model, context));
  const missing = open.length > 0 && h('p', {class: 'hint'}, t('weights.open', {metrics: format.list(open)}));
  const {url, trouble, answer} = known;
  render(figures, answer && !trouble && table(answer, model, context));
  if (model.options.length === 0) return render(said, empty(t('compare.none')));
  if (!url) return render(said, missing || empty(t('weights.none')));
  if (trouble) return render(said, troubleNote(trouble, known.again, {t}));
  if (!answer) return render(said, empty(t('compare.waiting')));
  render(said, missing, answer.options.some(({score}) => score !== null) && stability(answer, model, context));
}

/** @param {Ranking} answer @param {Model} model @param {Context} context */
function stability({stability: {underWeights, underUncertainty}}, model, context) {
  const {t, format} = context;
  const said = (/** @type {string} */ key, /** @type {Trials} */ {stability: share, trials}) =>
    t(key, {share: format.percent(share, share === 0 || share === 1 ? 0 : 1), trials: format.number(trials)});
  const banded = (underUncertainty?.metrics ?? []).map((metric) => metricName(metric, model, context));
  return h(
    'div',
    {class: 'stability'},
    h('p', {}, said('weights.underWeights', underWeights)),
    underUncertainty
      ? h(
          'p',
          {},
          said('weights.underBands', underUncertainty),
          ' ',
          h('small', {}, t('weights.banded', {metrics: format.list(banded)})),
        )
      : h('p', {}, t('weights.noBands')),
    h('p', {class: 'hint'}, t('weights.legend')),
  );
}

/** @param {Ranking} answer @param {Model} model @param {Context} context */
function table(answer, model, context) {
  const {t} = context;
  const heads = answer.weights.map(({metric}) => metricName(metric, model, context));
  return h(
    'div',
    {class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('weights.caption')},
    h(
      'table',
      {class: 'plain ranking'},
      h('caption', {class: 'unseen'}, t('weights.caption')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [t('weights.option'), t('weights.rank'), t('weights.score'), ...heads].map((head) =>
            h('th', {scope: 'col'}, head),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        model.options.map((option) => row(option, answer, context)),
      ),
    ),
  );
}

/** @param {Option} option @param {Ranking} answer @param {Context} context */
function row(option, answer, context) {
  const {t, format} = context;
  const found = answer.options.find(({id}) => id === option.id);
  const head = h(
    'th',
    {scope: 'row'},
    letter(option),
    ` ${short(context.title(option.proposal))} `,
    h('small', {}, context.word('mode', option.mode)),
  );
  if (!found || !found.ranked || found.score === null) {
    const reason = !found
      ? t('compare.waiting')
      : found.ranked
        ? t('weights.alike')
        : t(found.endsDiffer ? 'weights.endsDiffer' : 'weights.unknown');
    return h('tr', {}, head, h('td', {class: 'quiet', colspan: answer.weights.length + 2}, reason));
  }
  return h(
    'tr',
    {},
    head,
    h('td', {class: 'rank'}, rank(found, context)),
    h('td', {}, bar(found, context)),
    found.contributions.map(({contribution}, index) =>
      h(
        'td',
        {class: 'figure'},
        answer.weights[index]?.separates ? format.number(contribution, 1) : h('small', {}, t('weights.same')),
      ),
    ),
  );
}

/** @param {RankedOption} option @param {Context} context */
function rank({rank: own, shared, underWeights, underUncertainty}, {t}) {
  const spreads = [underWeights, underUncertainty].filter((spread) => spread !== null);
  const best = Math.min(...spreads.map(({rankBest}) => rankBest));
  const worst = Math.max(...spreads.map(({rankWorst}) => rankWorst));
  return [
    shared ? t('weights.sharedRank', {rank: own ?? 0}) : String(own),
    best < worst && h('small', {}, ` ${t('weights.rankRange', {best, worst})}`),
  ];
}

/** The bar of a score with a whisker for each spread; its label says the same. @param {RankedOption} option @param {Context} context */
function bar({score, underWeights, underUncertainty}, {t, format}) {
  const own = score ?? 0;
  const x = (/** @type {number} */ value) => 4 + value * 2;
  const whisker = (/** @type {Spread|null} */ spread, /** @type {number} */ y, /** @type {string} */ kind) =>
    spread && [
      s('line', {class: `whisker ${kind}`, x1: x(spread.scoreMin), x2: x(spread.scoreMax), y1: y, y2: y}),
      [spread.scoreMin, spread.scoreMax].map((end) =>
        s('line', {class: 'whisker', x1: x(end), x2: x(end), y1: y - 3, y2: y + 3}),
      ),
    ];
  const range = (/** @type {Spread|null} */ spread, /** @type {string} */ key) =>
    spread && hidden(` ${t(key, {least: format.number(spread.scoreMin, 1), most: format.number(spread.scoreMax, 1)})}`);
  return h(
    'span',
    {class: 'score'},
    s(
      'svg',
      {viewBox: '0 0 208 24', width: 208, height: 24, 'aria-hidden': 'true'},
      s('rect', {class: 'score-track', x: 4, y: 5, width: 200, height: 14}),
      s('rect', {class: 'score-bar', x: 4, y: 5, width: own * 2, height: 14}),
      whisker(underWeights, 8, 'by-weights'),
      whisker(underUncertainty, 16, 'by-bands'),
    ),
    h('span', {class: 'figure'}, format.number(own, 1)),
    range(underWeights, 'weights.rangeWeights'),
    range(underUncertainty, 'weights.rangeBands'),
  );
}
