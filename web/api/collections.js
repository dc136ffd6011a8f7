// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Loads the collections of the atlas, every page of each, and indexes them by feature id.

import {detailQuery} from '../state/detail.js';
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

/** Collections with lines and areas, which are drawn as finely as the map shows them. */
const DRAWN = /** @type {const} */ (['jurisdictions', 'boundaries', 'delimited-segments', 'exclaves', 'sections', 'waters']);

/**
 * How much of its lines a collection is asked for with. Routes are drawn by their sections; the edge of a jurisdiction is only where
 * its tint ends, under the boundary.
 * @param {CollectionId} id
 * @param {number} level
 */
function lines(id, level) {
  if (id === 'routes') return detailQuery(0);
  if (id === 'jurisdictions') return detailQuery(level - 1);
  return /** @type {readonly string[]} */ (DRAWN).includes(id) ? detailQuery(level) : '';
}

/** @param {Feature[]} features @returns {Collection} */
export function collectionOf(features) {
  return {type: 'FeatureCollection', features, byId: new Map(features.map((feature) => [feature.id, feature]))};
}

/** @param {CollectionId} id */
export const itemsUrl = (id) => `${API}/collections/${id}/items?limit=10000`;

/** @param {CollectionId} id @param {number} level @returns {Promise<Collection>} */
async function loadCollection(id, level) {
  /** @type {Feature[]} */
  const features = [];
  /** @type {string|undefined} */
  let url = itemsUrl(id) + lines(id, level);
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
 * @param {number} level of the lines, see state/detail.js
 * @param {readonly CollectionId[]} [ids]
 * @returns {Promise<{data: Atlas, missing: Map<CollectionId, Trouble>}>}
 */
export async function loadAtlas(level, ids = COLLECTIONS) {
  const data = /** @type {Atlas} */ ({});
  /** @type {Map<CollectionId, Trouble>} */
  const missing = new Map();
  await Promise.all(
    ids.map(async (id) => {
      try {
        data[id] = await loadCollection(id, level);
      } catch (error) {
        data[id] = collectionOf([]);
        missing.set(id, error instanceof Trouble ? error : new Trouble('broken', String(error)));
      }
    }),
  );
  return {data, missing};
}

/**
 * Finer lines for those that are there, all or none of them.
 * @param {Atlas} data
 * @param {number} level
 * @returns {Promise<() => void>} puts them into the atlas
 * @throws {Trouble}
 */
export async function loadFiner(data, level) {
  const there = DRAWN.filter((id) => data[id].features.length > 0);
  const finer = await Promise.all(there.map((id) => loadCollection(id, level)));
  return () => there.forEach((id, i) => void (data[id] = finer[i]));
}
