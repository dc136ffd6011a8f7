// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The way from one place to another along lines that are there: sections of a mode, a river or its bank, a boundary.

import {awayMetres, footOn} from './plane.js';

/** @import {Atlas, Feature} from '../api/types.js' */
/** @import {Foot, LonLat} from './plane.js' */

/** @typedef {'rail'|'road'|'waters'|'boundaries'} Network */
/** @typedef {{network: Network, path: LonLat[], metres: number}} Way its path without the two places themselves */

export const NETWORKS = /** @type {const} */ (['rail', 'road', 'waters', 'boundaries']);

/** Ends that are nearer than this are one: lines of different sources do not meet to the centimetre. */
const DECIMALS = 4;

/** @param {Atlas} data @param {Network} network @returns {LonLat[][]} */
export function linesOf(data, network) {
  if (network === 'waters' || network === 'boundaries') return data[network].features.flatMap(lines);
  return data.sections.features.filter(({properties}) => properties.mode === network).flatMap(lines);
}

/** @param {Feature} feature @returns {LonLat[][]} lines and rings */
function lines({geometry}) {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString' || geometry?.type === 'Polygon') return geometry.coordinates;
  return [];
}

/**
 * @param {Network} network
 * @param {readonly LonLat[][]} all its lines
 * @param {{from: LonLat, to: LonLat, within: number}} wanted how near the lines must come to both places, metres
 * @returns {Way|null} the shortest, if there is any
 */
export function wayAlong(network, all, {from, to, within}) {
  const [start, end] = [nearestFoot(all, from, within), nearestFoot(all, to, within)];
  if (!start || !end) return null;
  const graph = graphOf(all);
  const [first, last] = [attach(graph, all, start), attach(graph, all, end)];
  if (start.line === end.line && start.segment === end.segment) join(graph, first, last);
  const found = shortest(graph, first, last);
  if (!found) return null;
  const path = found.path.map((node) => /** @type {LonLat} */ (graph.places[node]));
  return {network, path: withoutEnds(path, from, to), metres: found.metres};
}

/** @param {readonly LonLat[][]} all @param {LonLat} place @param {number} within @returns {(Foot & {line: number})|null} */
function nearestFoot(all, place, within) {
  let reach = within;
  /** @type {(Foot & {line: number})|null} */
  let best = null;
  all.forEach((line, index) => {
    const foot = footOn(line, place, reach);
    if (foot) [best, reach] = [{...foot, line: index}, foot.away];
  });
  return best;
}

/** Vertices, and how far it is to their neighbours. @typedef {{places: LonLat[], known: Map<string, number>, links: Map<number, number>[]}} Graph */

/** @param {readonly LonLat[][]} all @returns {Graph} */
function graphOf(all) {
  /** @type {Graph} */
  const graph = {places: [], known: new Map(), links: []};
  for (const line of all) {
    let before = -1;
    for (const place of line) {
      const node = nodeAt(graph, place);
      if (before >= 0 && before !== node) join(graph, before, node);
      before = node;
    }
  }
  return graph;
}

/** @param {Graph} graph @param {LonLat} place */
function nodeAt({places, known, links}, place) {
  const key = place
    .slice(0, 2)
    .map((degrees) => degrees.toFixed(DECIMALS))
    .join();
  const found = known.get(key) ?? places.length;
  if (found === places.length) {
    known.set(key, found);
    places.push(place);
    links.push(new Map());
  }
  return found;
}

/** @param {Graph} graph @param {number} a @param {number} b */
function join({places, links}, a, b) {
  const metres = awayMetres(places[a] ?? [], places[b] ?? []);
  links[a]?.set(b, metres);
  links[b]?.set(a, metres);
}

/** @param {Graph} graph @param {readonly LonLat[][]} all @param {Foot & {line: number}} foot @returns {number} its node */
function attach(graph, all, {line, segment, lonLat}) {
  const node = graph.places.length;
  graph.places.push(lonLat);
  graph.links.push(new Map());
  for (const place of all[line]?.slice(segment, segment + 2) ?? []) join(graph, node, nodeAt(graph, place));
  return node;
}

/**
 * Dijkstra's algorithm, "A note on two problems in connexion with graphs", 1959.
 * @param {Graph} graph
 * @param {number} from
 * @param {number} to
 * @returns {{path: number[], metres: number}|null}
 */
function shortest({links}, from, to) {
  const metres = new Map([[from, 0]]);
  /** @type {Map<number, number>} */
  const before = new Map();
  const queue = createQueue();
  queue.put(from, 0);
  for (let node = queue.take(); node !== null; node = queue.take()) {
    if (node === to) return {path: pathTo(to, before), metres: metres.get(to) ?? 0};
    const here = metres.get(node) ?? 0;
    for (const [next, step] of links[node] ?? []) {
      if (here + step >= (metres.get(next) ?? Infinity)) continue;
      metres.set(next, here + step);
      before.set(next, node);
      queue.put(next, here + step);
    }
  }
  return null;
}

/** @param {number} to @param {Map<number, number>} before @returns {number[]} */
function pathTo(to, before) {
  const path = [to];
  for (let node = before.get(to); node !== undefined; node = before.get(node)) path.push(node);
  return path.reverse();
}

/** A binary heap; a node may stand in it more than once, and leaves with its least key first. */
function createQueue() {
  /** @type {[number, number][]} node and key */
  const heap = [];
  const key = (/** @type {number} */ i) => heap[i]?.[1] ?? Infinity;
  const swap = (/** @type {number} */ a, /** @type {number} */ b) => {
    [heap[a], heap[b]] = [/** @type {[number, number]} */ (heap[b]), /** @type {[number, number]} */ (heap[a])];
  };
  return {
    put(/** @type {number} */ node, /** @type {number} */ at) {
      let i = heap.push([node, at]) - 1;
      for (let up = (i - 1) >> 1; i > 0 && key(up) > key(i); up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
    /** @returns {number|null} */
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (!top || !last) return null;
      if (heap.length > 0) heap[0] = last;
      for (let i = 0, least = 0; ; i = least) {
        for (const child of [2 * i + 1, 2 * i + 2]) if (key(child) < key(least)) least = child;
        if (least === i) return top[0];
        swap(i, least);
      }
    },
  };
}

/** @param {LonLat[]} path @param {LonLat} from @param {LonLat} to */
function withoutEnds(path, from, to) {
  const same = (/** @type {LonLat|undefined} */ a, /** @type {LonLat} */ b) => a !== undefined && awayMetres(a, b) < 1;
  return path.slice(same(path[0], from) ? 1 : 0, same(path.at(-1), to) ? -1 : path.length);
}
