// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Saves the draft on the server, takes it up again, deletes it: what happens to draft, list and link when that is done.

import {changeOwn, createOwn, deleteOwn, readOwn} from '../api/workspace.js';
import {DRAFT_OPTION, introduce} from '../state/own.js';
import {EMPTY} from './draft.js';
import {fromFeature, toFeature} from './own-feature.js';

/** @import {Atlas, Store, Translate} from '../api/types.js' */
/** @import {Version} from '../api/workspace.js' */
/** @import {Drafting} from './drafting.js' */
/** @import {Saved, createKeeping} from './keeping.js' */

/** @typedef {ReturnType<typeof createSaving>} Saving */

/** @param {string} id */
const optionOf = (id) => `${id}~own`;

/**
 * @param {{store: Store, data: Atlas, t: Translate, drafting: Drafting, keeping: ReturnType<typeof createKeeping>}} context
 */
export function createSaving({store, data, t, drafting, keeping}) {
  /** @type {Saved|null} */
  let fresh = null;
  /** One option takes the place of another. @param {string} from @param {string|null} to */
  const exchanged = (from, to) => {
    const {proposals, reference} = store.get();
    const swap = (/** @type {string} */ id) => (id === from ? to : id);
    const next = proposals.map(swap).filter((id) => id !== null);
    if (to && !next.includes(to)) next.push(to);
    store.set({proposals: [...new Set(next)], reference: reference && swap(reference)});
  };
  const secretOf = (/** @type {string} */ id) => keeping.saved().find((one) => one.id === id)?.secret ?? '';
  const remember = (/** @type {Saved} */ saved) => {
    keeping.keepSaved([...keeping.saved().filter(({id}) => id !== saved.id), saved]);
    introduce(data, saved);
  };
  const settle = (/** @type {Version} */ version, /** @type {string} */ secret) => {
    const {properties} = feature();
    remember({id: version.id, name: properties.name, mode: properties.mode, secret});
    exchanged(DRAFT_OPTION, optionOf(version.id));
    drafting.begin(EMPTY);
    drafting.set({open: false, aim: null});
  };
  const feature = () => toFeature(drafting.draft(), t('own.draft'));
  return {
    /** The proposal saved last, with its secret, until it is acknowledged. */
    fresh: () => fresh,
    acknowledge: () => (fresh = null),
    list: () => keeping.saved(),
    secretOf,
    /** A new proposal on the server. @param {string} [token] of servers where not everybody may save */
    async create(token = '') {
      const {version, secret} = await createOwn(feature(), token);
      const {name, mode} = feature().properties;
      fresh = {id: version.id, name, mode, secret};
      settle(version, secret);
    },
    /** A new state of the proposal that is in hand. @param {Version} version the state it replaces */
    async change(version) {
      const secret = secretOf(version.id);
      settle(await changeOwn(feature(), version, secret), secret);
    },
    /** A secret that another browser was shown. @param {string} id @param {string} secret */
    adopt(id, secret) {
      const {name, mode} = data.proposals.byId.get(id)?.properties ?? {};
      remember({id, name: name?.en ?? id, mode: mode ?? 'rail', secret});
      drafting.set({});
    },
    /** Takes a saved proposal in hand. @param {string} id */
    async edit(id) {
      const {feature: found, version} = await readOwn(id);
      const draft = fromFeature(found);
      if (!draft) throw new Error(id);
      drafting.begin(draft, version);
      exchanged(optionOf(id), DRAFT_OPTION);
      drafting.set({open: true});
    },
    /** The state that others saved takes the place of the draft. @param {string} id */
    async takeTheirs(id) {
      const {feature: found, version} = await readOwn(id);
      const draft = fromFeature(found);
      if (draft) drafting.begin(draft, version);
    },
    /** @param {string} id @returns {Promise<Version>} as it is on the server now */
    latest: async (id) => (await readOwn(id)).version,
    /** @param {string} id */
    async remove(id) {
      const {version} = await readOwn(id);
      await deleteOwn(version, secretOf(id));
      this.forget(id);
    },
    /** No longer lists it here; on the server it stays as it is. @param {string} id */
    forget(id) {
      keeping.keepSaved(keeping.saved().filter((one) => one.id !== id));
      exchanged(optionOf(id), null);
    },
  };
}

/**
 * Makes those own proposals known that this browser keeps or a link names.
 * @param {Atlas} data
 * @param {readonly string[]} ids of proposals in the link
 * @param {readonly Saved[]} saved
 * @returns {Promise<{id: string, error: unknown}[]>} those that a link names and that could not be read
 */
export async function welcome(data, ids, saved) {
  for (const one of saved) introduce(data, one);
  const read = ids.map(async (id) => {
    try {
      const {feature} = await readOwn(id);
      introduce(data, {id, name: feature.properties.name, mode: feature.properties.mode});
      return null;
    } catch (error) {
      return {id, error};
    }
  });
  return (await Promise.all(read)).filter((lost) => lost !== null);
}
