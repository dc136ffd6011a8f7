// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks the server for JSON, and says in plain terms what went wrong when it does not answer well.

export const API = 'api';
const PATIENCE_MS = 20_000;

/** @typedef {'gone'|'slow'|'broken'|'refused'|'failed'|'unread'} TroubleKind */

/** What went wrong with a request, in a form the page can put into words. */
export class Trouble extends Error {
  /**
   * @param {TroubleKind} kind gone = no connection, slow = no answer in time, broken = half an answer,
   *   refused = the request is wrong (4xx), failed = the server failed (5xx), unread = a file that nobody here can read
   * @param {string} detail
   * @param {{status?: number, problem?: any}} [answer] what the server said
   */
  constructor(kind, detail, {status = 0, problem = null} = {}) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
    this.status = status;
    this.problem = problem;
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 * @throws {Trouble} or the signal's AbortError
 */
export const getJson = async (url, signal) => (await exchange(url, {signal})).data;

/** @typedef {{method?: string, body?: BodyInit, headers?: Record<string, string>, signal?: AbortSignal}} Request */

/**
 * @param {string} url
 * @param {Request} [request]
 * @returns {Promise<{data: any, headers: Headers}>} `data` is null where the answer has no content
 * @throws {Trouble} or the signal's AbortError
 */
export async function exchange(url, request = {}) {
  const {text, headers} = await exchangeText(url, request);
  try {
    return {data: text ? JSON.parse(text) : null, headers};
  } catch {
    throw new Trouble('broken', url);
  }
}

/**
 * @param {string} url
 * @param {Request} [request]
 * @returns {Promise<{text: string, headers: Headers}>}
 * @throws {Trouble} or the signal's AbortError
 */
export async function exchangeText(url, {signal, headers, ...request} = {}) {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  const asked = {...request, signal: either, headers: {Accept: 'application/json, */*;q=0.5', ...headers}};
  const response = await attempt(() => fetch(url, asked), signal, url);
  const text = await attempt(() => response.text(), signal, url);
  if (!response.ok) throw refusal(text, response);
  return {text, headers: response.headers};
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
function refusal(text, {status, statusText}) {
  const kind = status < 500 ? 'refused' : 'failed';
  try {
    const problem = JSON.parse(text);
    return new Trouble(kind, problem.detail ?? problem.title ?? String(status), {status, problem});
  } catch {
    return new Trouble(kind, `${status} ${statusText}`, {status});
  }
}
