// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Has the server read a file of another program; it keeps nothing of it.

import {API, exchange, Trouble} from './client.js';

/** @import {Feature} from './types.js' */

/** @typedef {{where: string, kept?: string, changed?: string, refused?: string, why?: string}} Told what became of one part of the file */

/**
 * @typedef {object} Imported
 * @property {string} format
 * @property {Record<string, string>} crs
 * @property {Feature[]} features lines in WGS 84, as own proposals
 * @property {Told[]} report
 * @property {'crs'|null} needs what must be said before it can be read
 */

/**
 * @param {File} file
 * @param {string} crs as `EPSG:32638`; empty when not known
 * @returns {Promise<Imported>}
 */
export async function importFile(file, crs) {
  const query = new URLSearchParams({name: file.name, ...(crs && {crs})});
  const sent = {method: 'POST', body: file, headers: {'Content-Type': 'application/octet-stream'}};
  const {data} = await exchange(`${API}/workspace/imports?${query}`, sent);
  if (!Array.isArray(data?.features)) throw new Trouble('broken', 'imports');
  return {report: [], needs: null, crs: {}, ...data};
}
