// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The life of the draft: found where this browser kept it, compared as soon as it is a line, kept after every change.

import {MAX_PROPOSALS} from '../api/comparison.js';
import {DRAFT, DRAFT_OPTION, introduce} from '../state/own.js';
import {isWhole} from './draft.js';
import {createDrafting} from './drafting.js';
import {toFeature} from './own-feature.js';

/** @import {Atlas, Store, Translate} from '../api/types.js' */
/** @import {Messages} from '../view/messages.js' */
/** @import {Kept, createKeeping} from './keeping.js' */

/** A change is kept when no other follows for this long. */
const REST_MS = 300;

/**
 * @param {{store: Store, data: Atlas, t: Translate, messages: Messages, keeping: ReturnType<typeof createKeeping>}} context
 */
export function createLivingDraft({store, data, t, messages, keeping}) {
  const kept = found(keeping, messages, t);
  const drafting = createDrafting({draft: kept?.draft, saved: kept?.saved ?? null});
  const isShown = () => store.get().proposals.includes(DRAFT_OPTION);
  const show = () => {
    const {proposals} = store.get();
    if (proposals.length >= MAX_PROPOSALS) messages.show('draft', t('own.full', {count: MAX_PROPOSALS}));
    else if (!isShown()) store.set({proposals: [...proposals, DRAFT_OPTION]});
  };
  const hide = () => {
    const {proposals, reference} = store.get();
    store.set({
      proposals: proposals.filter((id) => id !== DRAFT_OPTION),
      reference: reference === DRAFT_OPTION ? null : reference,
    });
  };
  const present = () => {
    const {name, mode} = drafting.draft();
    introduce(data, {id: DRAFT, name: name || t('own.draft'), mode});
  };
  const keep = () => {
    clearTimeout(rest);
    const draft = drafting.draft();
    const room =
      draft.points.length === 0 && draft.name === ''
        ? keeping.forgetDraft()
        : keeping.keepDraft({draft, shown: isShown(), saved: drafting.get().saved});
    if (room === false) messages.show('draft', t('own.noRoom'));
    rest = 0;
  };
  let rest = 0;
  const keepSoon = () => {
    clearTimeout(rest);
    rest = window.setTimeout(keep, REST_MS);
  };
  drafting.subscribe(({history}, before) => {
    if (history.present === before.history.present) return;
    present();
    const [is, was] = [isWhole(history.present), isWhole(before.history.present)];
    if (is && !was) show();
    else if (!is && isShown()) hide();
    keepSoon();
  });
  store.subscribe((_, changed) => {
    if (changed.has('ui')) present();
    if (changed.has('proposals')) keepSoon();
  });
  window.addEventListener('pagehide', () => rest && keep());
  present();
  if (kept?.shown && isWhole(kept.draft)) show();
  return drafting;
}

/**
 * The draft as it is sent to be compared; the same text while it is the same line.
 * @param {import('./drafting.js').Drafting} drafting
 * @param {Translate} t
 */
export function createDraftText(drafting, t) {
  let last = {draft: drafting.draft(), name: '', text: ''};
  return () => {
    const [draft, name] = [drafting.draft(), t('own.draft')];
    if (draft !== last.draft || name !== last.name || last.text === '') {
      last = {draft, name, text: JSON.stringify({...toFeature(draft, name), id: DRAFT})};
    }
    return last.text;
  };
}

/** @param {ReturnType<typeof createKeeping>} keeping @param {Messages} messages @param {Translate} t @returns {Kept|null} */
function found(keeping, messages, t) {
  try {
    return keeping.draft();
  } catch (error) {
    messages.show('draft', t('own.unreadable', {detail: error instanceof Error ? error.message : String(error)}), {
      label: t('own.throwAway'),
      run: keeping.forgetDraft,
    });
    return null;
  }
}
