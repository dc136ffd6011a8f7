// SPDX-License-Identifier: Apache-2.0
// Starts Chromium and speaks its DevTools protocol through a pipe, so that nothing else has to be installed.

import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A tab: `send` a command, `on` an event; `close` ends the browser and removes its profile. */
export async function openTab({width, height}) {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-page-'));
  const program = process.env.CHROME ?? 'chromium';
  const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-pipe', '--no-first-run', '--disable-background-networking'];
  const chromium = spawn(program, [...flags, `--user-data-dir=${profile}`, `--window-size=${width},${height}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  let rest = '';
  let session;
  chromium.stdio[4].setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    messages.map((message) => JSON.parse(message)).forEach(receive);
  });
  const receive = ({id, result, error, method, params}) => {
    if (!id) return listeners.filter(([name]) => name === method).forEach(([, run]) => run(params));
    const {resolve, reject} = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, {resolve, reject});
      chromium.stdio[3].write(`${JSON.stringify({id, method, params, sessionId: session})}\0`);
    });
  const {targetId} = await send('Target.createTarget', {url: 'about:blank'});
  ({sessionId: session} = await send('Target.attachToTarget', {targetId, flatten: true}));
  await send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false});
  return {
    send,
    on: (method, run) => listeners.push([method, run]),
    async evaluate(expression) {
      const {result, exceptionDetails} = await send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async close() {
      const ended = new Promise((resolve) => chromium.on('exit', resolve));
      chromium.kill();
      await ended;
      rmSync(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
    },
  };
}
