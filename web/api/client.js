// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks the server for JSON, and says in plain terms what went wrong when it does not answer well.

export const API = 'api';
const PATIENCE_MS = 20_000;

/** @typedef {'gone'|'slow'|'broken'|'refused'|'failed'} TroubleKind */

/** What went wrong with a request, in a form the page can put into words. */
export class Trouble extends Error {
  /**
   * @param {TroubleKind} kind gone = no connection, slow = no answer in time, broken = half an answer,
   *   refused = the request is wrong (4xx), failed = the server failed (5xx)
   * @param {string} detail
   */
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 * @throws {Trouble} or the signal's AbortError
 */
export async function getJson(url, signal) {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  const response = await attempt(
    () => fetch(url, {signal: either, headers: {Accept: 'application/json, */*;q=0.5'}}),
    signal,
    url,
  );
  const text = await attempt(() => response.text(), signal, url);
  if (!response.ok) throw new Trouble(response.status < 500 ? 'refused' : 'failed', problemText(text, response));
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble('broken', url);
  }
}

/**
 * @template T
 * @param {() => Promise<T>} request
 * @param {AbortSignal|undefined} signal
 * @param {string} url
 */
async function attempt(request, signal, url) {
  try {
    return await request();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Trouble(error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'gone', url);
  }
}

/** @param {string} text @param {Response} response */
function problemText(text, response) {
  try {
    const problem = JSON.parse(text);
    return problem.detail ?? problem.title ?? String(response.status);
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}
