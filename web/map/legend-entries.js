// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What the legend lists, taken from what the map shows, and how each entry is drawn.

import {fill, stroke, take} from './ink.js';
import {boundaryStyle, LEGAL_STATUSES, lineStyle, SECTION_STATUSES} from './line-style.js';
import {coverageEntries} from './coverage.js';
import {drawTick} from './distance-ticks.js';
import {isPosition, reachOf} from './observation.js';
import {drawOwnLine} from './own-line.js';
import {drawWay} from './rail-road.js';
import {isArea} from './shapes.js';
import {controlSign, crossingSign, hatch, incidentSign, observerSign, smallCrossing} from './symbols.js';
import {word} from './wording.js';
import {isOwnOption} from '../state/own.js';

/** @import {Translate} from '../api/types.js' */
/** @import {Context} from './ink.js' */
/** @import {Palette} from './palette.js' */
/** @import {Dated, Scene} from './scene.js' */

/** @typedef {{left: number, right: number, y: number}} Line */
/** @typedef {{words: string, draw: (context: Context, line: Line) => void}} Entry */

/** @param {Line} line */
const runOf = ({left, right, y}) => [{xy: [left, y, right, y], before: 0}];

/** @param {Line} line @returns {[number, number]} */
const middle = ({left, right, y}) => [(left + right) / 2, y];

/** @param {Scene} scene @param {Translate} t @returns {Entry[]} */
export const entriesOf = (scene, t) => [...boundaryEntries(scene, t), ...coverageEntries(scene, t), ...wayEntries(scene, t), ...symbolEntries(scene, t)];

/** @param {Scene} scene @param {Translate} t @returns {Entry[]} */
function boundaryEntries({boundaries, counted, delimited, layers, palette}, t) {
  const present = new Set([...boundaries, ...(layers.boundaries ? counted : [])].map(({status}) => status));
  /** @type {Entry[]} */
  const entries = LEGAL_STATUSES.filter((status) => present.has(status)).map((status) => {
    const {dash, width, colour, cap} = boundaryStyle(status);
    return {words: t('map.legend.boundary', {status: word(t, 'legalStatus', status)}), draw: (c, line) => stroke(c, runOf(line), {colour: palette.colour(colour), width, dash, cap})};
  });
  if (layers.boundaries && counted.length > 0) {
    entries.push({words: t('map.legend.counted'), draw: (c, line) => drawCounted(c, line, counted[0], palette)});
  }
  if (delimited.length > 0) {
    const {dash, width} = boundaryStyle('delimited');
    entries.push({words: t('map.legend.delimited'), draw: (c, line) => {
      stroke(c, runOf(line), {colour: palette.colour('map-delimited-edge'), width: 10});
      stroke(c, runOf(line), {colour: palette.colour('map-delimited'), width: 8});
      stroke(c, runOf(line), {colour: palette.colour('boundary'), width, dash});
    }});
  }
  return entries;
}

/** @param {Context} context @param {Line} line @param {Dated} exclave @param {Palette} palette */
function drawCounted(context, line, {feature, status}, palette) {
  const {dash, width, colour} = boundaryStyle(status);
  const ring = boxAround(line);
  fill(context, [ring], palette.tint(feature.properties.recognisedState), 0.6);
  stroke(context, [{xy: [...ring, ring[0], ring[1]], before: 0}], {colour: palette.colour(colour), width, dash});
}

/** @param {Line} line @returns {number[]} */
const boxAround = ({left, right, y}) => [left + 4, y - 6, right - 4, y - 6, right - 4, y + 6, left + 4, y + 6];

/** @param {Scene} scene @param {Translate} t @returns {Entry[]} one per mode, then one per status in use */
function wayEntries({options, sections, palette, drafted}, t) {
  const stretches = options.filter((option) => !isOwnOption(option)).flatMap((option) => option.stretches.map(({properties: p}) => ({mode: String(p.mode ?? option.mode), status: String(p.status), notional: p.notional === true})));
  const shown = [...stretches, ...sections.map(({feature, status}) => ({mode: String(feature.properties.mode), status, notional: false}))];
  const way = (/** @type {string} */ mode, /** @type {string} */ status, /** @type {boolean} */ notional = false) => (/** @type {Context} */ c, /** @type {Line} */ line) =>
    drawWay(c, {runs: runOf(line), mode, status, notional, colour: palette.colour('control-line'), casing: palette.colour('halo'), width: 4.4});
  /** @type {Entry[]} */
  const entries = ['rail', 'road', 'air'].filter((mode) => shown.some((s) => s.mode === mode)).map((mode) => ({words: word(t, 'mode', mode), draw: way(mode, 'operating')}));
  const present = new Set(shown.map(({status}) => (status === 'under-reconstruction' ? 'under-construction' : status)));
  for (const status of SECTION_STATUSES.filter((s) => present.has(s) || (s === 'undefined' && [...present].some((p) => lineStyle(p).band)))) {
    if (status === 'operating') continue;
    const mode = shown.some((s) => s.mode === 'rail' && s.status.startsWith(status)) ? 'rail' : 'road';
    const words = status === 'under-construction' ? t('map.legend.construction') : word(t, 'status', status);
    entries.push({words, draw: way(mode, status)});
  }
  if (stretches.some(({notional}) => notional)) entries.push({words: t('map.legend.notional'), draw: way('road', 'operating', true)});
  if (drafted || options.some(isOwnOption)) entries.push({words: t('map.legend.own'), draw: (c, line) => drawOwnLine(c, {runs: runOf(line), palette, width: 4.4})});
  if (stretches.length > 0) entries.push({words: t('map.legend.distance'), draw: (c, line) => {
    const [x, y] = middle(line);
    drawWay(c, {runs: runOf(line), mode: 'road', status: 'operating', colour: palette.colour('control-line'), casing: palette.colour('halo'), width: 3});
    drawTick(c, {x, y, arm: [0, 1]}, {half: 5, colour: palette.colour('ink'), halo: palette.colour('halo')});
  }});
  if (options.length > 0) entries.push({words: t('map.legend.accuracy'), draw: (c, line) => {
    stroke(c, runOf(line), {colour: palette.colour('map-accuracy'), width: 15, alpha: 0.18});
    stroke(c, runOf(line), {colour: palette.colour('control-line'), width: 3});
  }});
  return entries;
}

/** @param {Scene} scene @param {Translate} t @returns {Entry[]} */
function symbolEntries(scene, t) {
  const {options, crossings, observers, incidents, exclaves, counted, palette, reachMetres} = scene;
  /** @type {(Entry & {when: boolean})[]} */
  const entries = [
    {when: options.some((o) => o.crossings.length > 0), words: t('map.legend.crossing'), draw: (c, line) => crossingSign(c, middle(line), {text: '1', colours: [], palette})},
    {when: crossings.length > 0, words: t('map.legend.otherCrossing'), draw: (c, {left, y}) => {
      smallCrossing(c, [left + 7, y], {open: true, palette});
      smallCrossing(c, [left + 23, y], {open: false, palette});
    }},
    {when: observers.some((o) => isPosition(o) && reachOf(o, scene) > 0), words: t('map.legend.observer', {km: reachMetres / 1000}), draw: (c, line) => {
      observerSign(c, middle(line), {kind: 'operating-base', palette});
      c.beginPath();
      c.arc(middle(line)[0], line.y + 16, 22, 1.25 * Math.PI, 1.75 * Math.PI);
      take(c, {colour: palette.colour('map-observer'), width: 1, dash: [2, 3]});
      c.stroke();
    }},
    {when: observers.some((o) => isPosition(o) && reachOf(o, scene) === 0), words: t('map.legend.otherObserver'), draw: (c, line) => observerSign(c, middle(line), {kind: 'former-post', palette})},
    {when: incidents.length > 0, words: t('map.legend.incident'), draw: (c, line) => incidentSign(c, middle(line), palette)},
    {when: exclaves.some((f) => isArea(f) && !counted.some(({feature}) => feature === f)), words: t('map.legend.exclave'), draw: (c, line) => {
      const ring = boxAround(line);
      fill(c, [ring], hatch(c, palette.colour('control-line')));
      stroke(c, [{xy: [...ring, ring[0], ring[1]], before: 0}], {colour: palette.colour('boundary'), width: 1.2, dash: [4, 3]});
    }},
    {when: exclaves.some((f) => !isArea(f)), words: t('map.legend.held'), draw: (c, line) => controlSign(c, middle(line), palette)},
  ];
  return entries.filter(({when}) => when);
}
