// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Published figures by subject: those about the options shown first, the others after them.

import {claimsUrl, createAsking} from '../api/answers.js';
import {h, render} from '../lib/html.js';
import {claimCard, measuredOf} from './claim-card.js';
import {troubleNote} from './trouble.js';

/** @import {Model} from '../api/types.js' */
/** @import {Group, Subject} from './claim-card.js' */
/** @import {Context, View} from './context.js' */

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @returns {View}
 */
export function createClaims(root, context) {
  /** @type {() => void} */
  let redraw = () => {};
  const asking = createAsking(() => redraw());
  return {
    update(_, model) {
      redraw = () => {
        const state = context.store.get();
        if (state.tab === 'claims') draw(root, asking.get(claimsUrl(state)), {model, context, again: asking.again});
      };
      redraw();
    },
  };
}

/**
 * @param {HTMLElement} root
 * @param {import('../api/answers.js').Answer} answer
 * @param {{model: Model, context: Context, again: () => void}} parts
 */
function draw(root, {data, trouble}, {model, context, again}) {
  const {t} = context;
  const note = trouble ? troubleNote(trouble, again, {t, stale: Boolean(data)}) : null;
  if (!data) return render(root, note ?? h('p', {class: 'empty'}, t('claims.waiting')));
  const ids = new Set(model.options.flatMap((option) => option.claims.map((claim) => claim.properties.claim)));
  const about = (/** @type {Group} */ group) => group.claims.some(({claim}) => ids.has(claim));
  const cards = /** @type {Subject[]} */ (data.subjects).flatMap((subject) =>
    subject.groups.map((group) => ({subject, group})),
  );
  const rows = (/** @type {boolean} */ wanted) =>
    cards
      .filter(({group}) => about(group) === wanted)
      .sort((a, b) => Number(isBare(a.group)) - Number(isBare(b.group)));
  return render(
    root,
    note,
    h(
      'p',
      {class: 'hint'},
      t('claims.hint'),
      data.laterClaims > 0 ? ` ${t('claims.later', {count: data.laterClaims})}` : '',
    ),
    section('claims.compared', rows(true), context),
    section('claims.others', rows(false), context),
  );
}

/** Whether nothing of a group is measured. @param {Group} group */
const isBare = ({claims}) => claims.every((claim) => measuredOf(claim) === null);

/** @param {string} title @param {{subject: Subject, group: Group}[]} cards @param {Context} context */
function section(title, cards, context) {
  if (cards.length === 0) return null;
  return h(
    'section',
    {class: 'claim-section'},
    h('h3', {}, context.t(title)),
    h(
      'div',
      {class: 'claims'},
      cards.map(({subject, group}) => claimCard(subject, group, context)),
    ),
  );
}
