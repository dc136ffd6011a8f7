// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Loads the collections of the atlas, every page of each, and indexes them by feature id.

import {API, getJson, Trouble} from './client.js';

/** @import {Atlas, Collection, CollectionId, Feature} from './types.js' */

/** @type {readonly CollectionId[]} */
export const COLLECTIONS = [
  'jurisdictions',
  'boundaries',
  'delimited-segments',
  'exclaves',
  'sections',
  'routes',
  'crossings',
  'observers',
  'places',
  'waters',
  'incidents',
  'events',
  'sources',
  'claims',
  'proposals',
];

/** @param {Feature[]} features @returns {Collection} */
export function collectionOf(features) {
  return {type: 'FeatureCollection', features, byId: new Map(features.map((feature) => [feature.id, feature]))};
}

/** @param {CollectionId} id */
export const itemsUrl = (id) => `${API}/collections/${id}/items?limit=10000`;

/** @param {CollectionId} id @returns {Promise<Collection>} */
async function loadCollection(id) {
  /** @type {Feature[]} */
  const features = [];
  /** @type {string|undefined} */
  let url = itemsUrl(id);
  while (url) {
    const page = await getJson(url);
    if (!Array.isArray(page?.features)) throw new Trouble('broken', url);
    features.push(...page.features);
    url = page.links?.find((/** @type {{rel: string, href: string}} */ link) => link.rel === 'next')?.href;
  }
  return collectionOf(features);
}

/**
 * All collections side by side. One that fails is empty and reported; the others are there.
 * @param {readonly CollectionId[]} [ids]
 * @returns {Promise<{data: Atlas, missing: Map<CollectionId, Trouble>}>}
 */
export async function loadAtlas(ids = COLLECTIONS) {
  const data = /** @type {Atlas} */ ({});
  /** @type {Map<CollectionId, Trouble>} */
  const missing = new Map();
  await Promise.all(
    ids.map(async (id) => {
      try {
        data[id] = await loadCollection(id);
      } catch (error) {
        data[id] = collectionOf([]);
        missing.set(id, error instanceof Trouble ? error : new Trouble('broken', String(error)));
      }
    }),
  );
  return {data, missing};
}
