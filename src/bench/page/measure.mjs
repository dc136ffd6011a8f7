// SPDX-License-Identifier: Apache-2.0
// Measures the page in Chromium against its limits: the packaged program on a free port, its own answers, and lines of
// 100,000 vertices in place of the waters. Needs Node 20, a JDK, `chromium` (or CHROME) and target/corridor-atlas.jar.
// Ends with 1 when a limit is missed. On a busy machine times say little: look at the load it prints.

import {spawn} from 'node:child_process';
import {loadavg} from 'node:os';
import {openTab} from './browser.mjs';

const VERTICES = 100_000;
const WINDOW = {width: 1440, height: 900};
const FRAME_MS = 1000 / 60;

const PROBE = `(() => {
  window.shifts = []; window.long = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({value, hadRecentInput}) => hadRecentInput || shifts.push(value)))
    .observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => list.getEntries().forEach(({startTime, duration}) => long.push([startTime, duration])))
    .observe({type: 'longtask', buffered: true});
  const root = () => document.documentElement?.classList;
  const look = () => root()?.contains('ready') && !root().contains('asking') && document.querySelector('table.comparison')
    ? window.interactive = performance.now() : requestAnimationFrame(look);
  requestAnimationFrame(look);
})()`;

const server = await serve();
try {
  const first = await firstLoad(server.url);
  const pan = await panning(server.url);
  report([
    ['first load, compressed', first.kilobytes, 'kB', 300],
    ['headers of the first load', first.headers, 'kB', 40],
    ['interactive', first.interactive, 'ms', 1500],
    ['layout shift', first.shift, '', 0.005],
    ['longest task after load', first.longest, 'ms', 100],
    [`frames above two of 60 a second, panning ${pan.vertices} vertices`, pan.late, '%', 5],
    ['middle frame while panning', pan.middle, 'ms', FRAME_MS * 1.1],
    ['longest task while panning', pan.longest, 'ms', 100],
  ]);
} finally {
  server.end();
}

async function serve() {
  const program = spawn('java', ['-jar', 'target/corridor-atlas.jar', '--port', '0'], {stdio: ['ignore', 'pipe', 'inherit']});
  const url = await new Promise((resolve, reject) => {
    program.stdout.on('data', (text) => {
      const said = /http:\/\/[^\s/]+/.exec(String(text));
      if (said) resolve(`${said[0]}/`);
    });
    program.on('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
  return {url, end: () => program.kill()};
}

/** @returns a tab that has opened the page and is at rest */
async function opened(url, prepare = async () => {}) {
  const tab = await openTab(WINDOW);
  for (const domain of ['Page', 'Network', 'Runtime']) await tab.send(`${domain}.enable`);
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {source: PROBE});
  await prepare(tab);
  await tab.send('Page.navigate', {url});
  while (!(await tab.evaluate('window.interactive ?? 0'))) await rest(100);
  await rest(2000);
  return tab;
}

async function firstLoad(url) {
  let [bytes, heads] = [0, 0];
  const tab = await opened(url, async ({on}) => {
    on('Network.responseReceived', ({response}) => (heads += response.encodedDataLength));
    on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  });
  const [kilobytes, headers] = [(bytes - heads) / 1000, heads / 1000];
  const [interactive, shift, longest] = await tab.evaluate(
    '[interactive, shifts.reduce((a, b) => a + b, 0), Math.max(0, ...long.filter(([at]) => at > interactive).map(([, ms]) => ms))]',
  );
  await tab.close();
  return {kilobytes, headers, interactive, shift, longest};
}

async function panning(url) {
  const lines = await manyVertices(url);
  const tab = await opened(url, async ({send, on}) => {
    on('Fetch.requestPaused', ({requestId}) =>
      send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{name: 'Content-Type', value: 'application/geo+json'}],
        body: Buffer.from(JSON.stringify(lines)).toString('base64'),
      }),
    );
    await send('Fetch.enable', {patterns: [{urlPattern: '*/collections/waters/items*'}]});
  });
  await tab.evaluate(`window.frames = []; window.panned = performance.now();
    (function frame(now) { window.frames.push(now); requestAnimationFrame(frame); })(performance.now())`);
  const mouse = (type, x, y) => tab.send('Input.dispatchMouseEvent', {type, x, y, button: 'left', buttons: 1, clickCount: 1});
  await mouse('mousePressed', 800, 250);
  for (let i = 1; i <= 180; i += 1) {
    await mouse('mouseMoved', 800 + 120 * Math.sin(i / 15), 250 + 60 * Math.sin(i / 9));
    await rest(FRAME_MS);
  }
  await mouse('mouseReleased', 800, 250);
  const [frames, longest] = await tab.evaluate(
    '[window.frames, Math.max(0, ...long.filter(([at]) => at > panned).map(([, ms]) => ms))]',
  );
  await tab.close();
  const gaps = frames.slice(1).map((now, i) => now - frames[i]).sort((a, b) => a - b);
  const late = (100 * gaps.filter((gap) => gap > 2 * FRAME_MS).length) / gaps.length;
  const vertices = lines.features.reduce((sum, {geometry}) => sum + geometry.coordinates.length, 0);
  return {late, middle: gaps[Math.floor(gaps.length / 2)], longest, vertices};
}

/** Rivers beside one another across the region, with the properties of the first river there is. */
async function manyVertices(url) {
  const waters = await (await fetch(`${url}api/collections/waters/items?limit=10000`)).json();
  const river = waters.features.find(({geometry}) => /LineString/.test(geometry.type));
  const each = VERTICES / 20;
  const features = Array.from({length: 20}, (_, n) => ({
    ...river,
    id: `${river.id}-${n}`,
    geometry: {
      type: 'LineString',
      coordinates: Array.from({length: each}, (_, i) => [44 + (4 * i) / each, 38.5 + n / 10 + 0.02 * Math.sin(i / 7)]),
    },
  }));
  return {type: 'FeatureCollection', features, links: []};
}

/** @param {[string, number, string, number][]} rows what, value, unit, limit */
function report(rows) {
  console.log(`load of the machine ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
  for (const [what, value, unit, limit] of rows) {
    const missed = value > limit;
    if (missed) process.exitCode = 1;
    console.log(`${missed ? 'MISSED' : 'met   '} ${what}: ${value.toFixed(unit ? 1 : 4)} ${unit} (limit ${limit.toFixed(unit ? 0 : 3)})`);
  }
}

function rest(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
