// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What this browser keeps: the draft, and the secrets by which saved proposals can be changed. Versioned; nothing leaves it.

import {fromFeature, toFeature} from './own-feature.js';

/** @import {CollectionId, FeatureRef} from '../api/types.js' */
/** @import {Version} from '../api/workspace.js' */
/** @import {Draft, Point} from './draft.js' */

const DRAFT = 'corridor-atlas-draft';
const SAVED = 'corridor-atlas-own';
const VERSION = 1;

/** A proposal saved on the server, and the secret to change it. @typedef {{id: string, name: string, mode: string, secret: string}} Saved */

/**
 * @typedef {object} Kept
 * @property {Draft} draft
 * @property {boolean} shown whether it is compared
 * @property {Version|null} saved the state of it that the server keeps
 */

/**
 * @param {Pick<Storage, 'getItem'|'setItem'|'removeItem'>} storage
 */
export function createKeeping(storage) {
  const read = (/** @type {string} */ key) => {
    const text = storage.getItem(key);
    if (!text) return null;
    const found = JSON.parse(text);
    if (found?.version !== VERSION) throw new Error(`version ${found?.version}`);
    return found;
  };
  const write = (/** @type {string} */ key, /** @type {object} */ content) => {
    try {
      storage.setItem(key, JSON.stringify({version: VERSION, ...content}));
      return true;
    } catch {
      return false;
    }
  };
  return {
    /** @returns {Kept|null} @throws when what is kept cannot be read */
    draft() {
      const found = read(DRAFT);
      return (
        found && {draft: unpacked(found), shown: found.shown === true, saved: found.saved?.etag ? found.saved : null}
      );
    },
    /** @param {Kept} kept @returns {boolean} whether there was room */
    keepDraft: ({draft, shown, saved}) => write(DRAFT, {...packed(draft), shown, saved}),
    forgetDraft: () => storage.removeItem(DRAFT),
    /** @returns {Saved[]} */
    saved() {
      try {
        return read(SAVED)?.list ?? [];
      } catch {
        return [];
      }
    },
    /** @param {Saved[]} list @returns {boolean} whether there was room */
    keepSaved: (list) => write(SAVED, {list}),
  };
}

/** @param {Draft} draft */
function packed(draft) {
  const {name, mode, description, control} = draft;
  const points = draft.points.map(({lon, lat, snap, starts}) => [
    lon,
    lat,
    snap?.collection ?? 0,
    snap?.id ?? 0,
    starts ? 1 : 0,
  ]);
  return {name, mode, description, control, points};
}

/** @param {any} found @returns {Draft} */
function unpacked({name, mode, description, control, points}) {
  const draft = {
    name: String(name ?? ''),
    mode: mode === 'road' ? mode : 'rail',
    description: String(description ?? ''),
    control: control ?? [],
    points: /** @type {any[][]} */ (points).map(readPoint),
  };
  if (draft.points.length < 2) return /** @type {Draft} */ (draft);
  const clean = fromFeature(toFeature(/** @type {Draft} */ (draft), ''));
  return /** @type {Draft} */ (clean ? {...draft, control: clean.control} : draft);
}

/** @param {any[]} packed @returns {Point} @throws when it is no place */
function readPoint([lon, lat, collection, id, starts]) {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Error(`point ${lon}, ${lat}`);
  const snap = collection
    ? /** @type {FeatureRef} */ ({collection: /** @type {CollectionId} */ (collection), id})
    : null;
  return starts ? {lon, lat, snap, starts: true} : {lon, lat, snap};
}
