// SPDX-License-Identifier: Apache-2.0
// Draws: sends lines of so many points, each another, and prints time and the processor time of the server for each.
// Arguments: address of the server, its process, points.
import {readFileSync} from 'node:fs';

const [base, process_, points] = process.argv.slice(2);
const WARMING = 150;
const MEASURED = 100;

const line = (seed) =>
  Array.from({length: Number(points)}, (_, i) => {
    const part = i / (points - 1);
    return [45.45 + 1.9 * part + 1e-4 * Math.sin(1.7 * i + seed), 39.2 + 0.15 * Math.sin(i / 37) + 1e-4 * Math.cos(i + seed)];
  });

/** Processor time of the server so far, milliseconds. */
function processorTime() {
  const fields = readFileSync(`/proc/${process_}/stat`, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** How long one answer takes, milliseconds. */
async function compared(seed) {
  const geometry = {type: 'LineString', coordinates: line(seed)};
  const body = JSON.stringify({type: 'Feature', properties: {name: 'Draft', mode: 'rail'}, geometry});
  const headers = {'Content-Type': 'application/geo+json'};
  const begun = performance.now();
  const answer = await fetch(`${base}/api/comparisons?proposals=tripp~RAIL_S`, {method: 'POST', headers, body});
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status}: ${text}`);
  return performance.now() - begun;
}

for (let seed = 0; seed < WARMING; seed++) await compared(seed);
const before = processorTime();
const times = [];
for (let seed = 0; seed < MEASURED; seed++) times.push(await compared(WARMING + seed));
const each = (processorTime() - before) / MEASURED;
times.sort((a, b) => a - b);
const at = (percent) => times[Math.floor((percent / 100) * MEASURED)].toFixed(1);
console.log(`${points} points: p50 ${at(50)} ms, p95 ${at(95)} ms, processor time ${each.toFixed(1)} ms`);
