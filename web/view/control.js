// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Who controls what: a matrix of options and jurisdictions, the checks at each crossing, and what each side said.

import {h, render, s} from '../lib/html.js';
import {short} from './context.js';
import {regimeFill} from './patterns.js';
import {sourceLinks} from './source-links.js';
import {letter} from './swatch.js';

/** @import {Feature, Model, Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createControl(root, context) {
  return {
    update(_, model) {
      if (model.options.length === 0) return render(root, h('p', {class: 'empty'}, context.t('compare.none')));
      return render(root, matrix(model, context), positions(model, context));
    },
  };
}

/** @param {Model} model @param {Context} context */
function matrix(model, context) {
  const {t, state} = context;
  const entered = [
    ...new Set(
      model.options.flatMap((option) => option.stretches.map((stretch) => String(stretch.properties.jurisdiction))),
    ),
  ].sort();
  return h(
    'div',
    {class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('control.caption')},
    h(
      'table',
      {class: 'plain matrix'},
      h('caption', {}, t('control.caption')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          entered.map((id) => h('th', {scope: 'col'}, state(id))),
          h('th', {scope: 'col'}, t('control.crossings')),
        ),
      ),
      h(
        'tbody',
        {},
        model.options.map((option) =>
          h(
            'tr',
            {},
            h(
              'th',
              {scope: 'row'},
              letter(option),
              ` ${short(context.title(option.proposal))} `,
              h('small', {}, context.word('mode', option.mode)),
            ),
            entered.map((id) => h('td', {}, regimesIn(option, id, context))),
            h('td', {}, crossings(option, context)),
          ),
        ),
      ),
    ),
  );
}

/** @param {Option} option @param {string} jurisdiction @param {Context} context */
function regimesIn(option, jurisdiction, {format, t, word}) {
  /** @type {Map<string, number>} */
  const metres = new Map();
  for (const {properties} of option.stretches) {
    if (properties.jurisdiction === jurisdiction)
      metres.set(properties.regime, (metres.get(properties.regime) ?? 0) + properties.lengthMetres);
  }
  if (metres.size === 0) return h('span', {class: 'quiet'}, t('control.notEntered'));
  return [...metres].map(([regime, length]) =>
    h(
      'p',
      {class: 'matrix-cell'},
      s(
        'svg',
        {class: 'legend-sign', width: 28, height: 12, 'aria-hidden': 'true'},
        s('rect', {class: 'band', x: 0.5, y: 0.5, width: 27, height: 11, style: {fill: regimeFill(regime)}}),
      ),
      h('span', {}, word('regime', regime), h('small', {}, ` ${t('measure.km', {value: format.kilometres(length)})}`)),
    ),
  );
}

/** @param {Option} option @param {Context} context */
function crossings(option, {t, word, format}) {
  if (option.crossings.length === 0) return h('span', {class: 'quiet'}, '–');
  return h(
    'ol',
    {class: 'crossing-list'},
    option.crossings.map(({properties}) =>
      h(
        'li',
        {},
        t('control.crossing', {
          from: properties.from ?? '',
          to: properties.to ?? '',
          km: format.kilometres(properties.alongMetres, 0),
        }),
        h(
          'small',
          {},
          [properties.regimeFrom, properties.regimeTo]
            .map((regime) => word('regime', regime ?? 'undetermined'))
            .join(' → '),
        ),
      ),
    ),
  );
}

/**
 * What the parties said of each proposal shown, in alphabetical order of the parties.
 * @param {Model} model
 * @param {Context} context
 */
function positions(model, context) {
  const ids = [...new Set(model.options.map((option) => option.proposal))];
  const proposals = ids.map((id) => context.data.proposals.byId.get(id)).filter((one) => one !== undefined);
  return h(
    'section',
    {class: 'positions'},
    h('h3', {}, context.t('control.positions')),
    proposals.map((proposal) => said(proposal, context)),
  );
}

/** @param {Feature} proposal @param {Context} context */
export function said(proposal, context) {
  const {t, format} = context;
  const list = [.../** @type {any[]} */ (proposal.properties.positions ?? [])].sort((a, b) =>
    `${a.party}${a.date}`.localeCompare(`${b.party}${b.date}`),
  );
  return h(
    'div',
    {class: 'said'},
    h('h4', {}, context.title(proposal.id)),
    list.length === 0
      ? h('p', {class: 'quiet'}, t('control.noPositions'))
      : h(
          'div',
          {class: 'said-pair'},
          list.map((position) =>
            h(
              'blockquote',
              {},
              h(
                'p',
                {class: 'party'},
                context.party(position.party),
                position.date ? h('small', {}, ` · ${format.shortDate(position.date)}`) : '',
              ),
              h('p', {}, position.text),
              sourceLinks(position.sources ?? [], context),
            ),
          ),
        ),
  );
}
