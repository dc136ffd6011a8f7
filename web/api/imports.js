// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Has the server read a file of another program; it keeps nothing of it.

import {readGeoJson} from '../draw/geojson-file.js';
import {API, exchange, Trouble} from './client.js';
import {workspace} from './workspace.js';

/** @import {Feature} from './types.js' */

/** What this page reads itself, bytes. */
const MOST_BYTES = 20_000_000;

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
  if (!(await workspace()).imports) return inBrowser(file);
  const query = new URLSearchParams({name: file.name, ...(crs && {crs})});
  const sent = {method: 'POST', body: file, headers: {'Content-Type': 'application/octet-stream'}};
  const {data} = await exchange(`${API}/workspace/imports?${query}`, sent);
  if (!Array.isArray(data?.features)) throw new Trouble('broken', 'imports');
  return {report: [], needs: null, crs: {}, ...data};
}

/** @param {File} file @returns {Promise<Imported>} */
async function inBrowser(file) {
  if (file.size > MOST_BYTES) throw new Trouble('refused', `${file.name} > ${MOST_BYTES / 1_000_000} MB`);
  const read = readGeoJson(await file.text());
  if (!read) throw new Trouble('unread', file.name);
  return read;
}
