// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The workspace of the server: readers' own proposals kept for all who have the link, changed by who has the secret.

import {API, exchange, getJson} from './client.js';

/** @import {OwnFeature} from '../draw/own-feature.js' */

/** Whether proposals are kept, and files read. @typedef {{keeps: boolean, writes?: string, imports?: boolean, limits?: Record<string, number>}} Workspace */
/** @typedef {{id: string, etag: string}} Version which state of which proposal */
/** @typedef {{feature: any, version: Version}} Found */

const PROPOSALS = `${API}/workspace/proposals`;
const GEOJSON = {'Content-Type': 'application/geo+json'};

/** @type {Promise<Workspace>|null} */
let asked = null;

/** Whether the server keeps proposals; asked once. A server without a workspace does not link to one. @returns {Promise<Workspace>} */
export function workspace() {
  asked ??= ask().catch(() => {
    asked = null;
    return {keeps: false};
  });
  return asked;
}

/** @returns {Promise<Workspace>} */
async function ask() {
  const {links} = await getJson(`${API}/`);
  const known = links?.some((/** @type {{href: string}} */ {href}) => href.endsWith('/workspace'));
  return known ? {imports: true, ...(await getJson(`${API}/workspace`))} : {keeps: false};
}

/** @param {string} id @param {string} [format] */
export const ownUrl = (id, format) => `${PROPOSALS}/${id}${format ? `?f=${format}` : ''}`;

/** @param {Headers} headers */
const etagOf = (headers) => headers.get('ETag') ?? '';

/** @param {string} id @returns {Promise<Found>} */
export async function readOwn(id) {
  const {data, headers} = await exchange(ownUrl(id), {headers: {Accept: 'application/geo+json'}});
  return {feature: data, version: {id, etag: etagOf(headers)}};
}

/** @param {OwnFeature} feature @param {string} token of servers where not everybody may save @returns {Promise<{version: Version, secret: string}>} */
export async function createOwn(feature, token) {
  const {data, headers} = await exchange(PROPOSALS, {
    method: 'POST',
    body: JSON.stringify(feature),
    headers: {...GEOJSON, ...(token && by(token))},
  });
  return {version: {id: data.id, etag: etagOf(headers)}, secret: data.editSecret};
}

/** @param {OwnFeature} feature @param {Version} version @param {string} secret @returns {Promise<Version>} */
export async function changeOwn(feature, {id, etag}, secret) {
  const headers = {...GEOJSON, ...by(secret), 'If-Match': etag};
  const answer = await exchange(ownUrl(id), {method: 'PUT', body: JSON.stringify(feature), headers});
  return {id, etag: etagOf(answer.headers)};
}

/** @param {Version} version @param {string} secret */
export const deleteOwn = ({id, etag}, secret) =>
  exchange(ownUrl(id), {method: 'DELETE', headers: {...by(secret), 'If-Match': etag}});

/** @param {string} secret */
const by = (secret) => ({Authorization: `Bearer ${secret}`});
