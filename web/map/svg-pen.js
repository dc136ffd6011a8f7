// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A pen that is led like that of a canvas and writes SVG: paths, patterns and text that stay what they are.

import {createInscriptions} from './svg-text.js';
import {SvgPath} from './svg-path.js';
import {element, number, numbers, written} from './svg-tree.js';

/** @import {Context} from './ink.js' */
/** @import {Attributes, Node} from './svg-tree.js' */

/** @typedef {string|{pattern: string}} Style a CSS colour, or a pattern by its id */

const STILL = [1, 0, 0, 1, 0, 0];

/** A hundredth would be too coarse for pale areas. @param {number} alpha */
const opacity = (alpha) => (alpha < 1 ? String(Math.round(alpha * 1e4) / 1e4) : null);

export class SvgPen extends SvgPath {
  /** @type {Style} */ fillStyle = '#000';
  /** @type {Style} */ strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign = 'left';
  /** @type {CanvasTextBaseline} */ textBaseline = 'alphabetic';
  /** @type {number[]} */ dash = [];
  matrix = STILL;
  clipped = '';

  /** @param {Context} measure a canvas pen, which knows the fonts and colours of the browser @param {string} family */
  constructor(measure, family) {
    super();
    this.measure = measure;
    this.defs = element('defs');
    this.root = element('g', {fill: 'none', 'stroke-linejoin': 'round', 'font-family': family});
    /** @type {Node[]} */ this.open = [this.root];
    /** @type {Node[]} */ this.layers = [];
    /** @type {(Record<string, unknown> & {depth: number})[]} */ this.kept = [];
    this.inscriptions = createInscriptions((...nodes) => void this.open.at(-1)?.children.push(...nodes), family);
  }

  save() {
    const {fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha, font, textAlign, textBaseline, dash, matrix, clipped} = this;
    this.kept.push({depth: this.open.length, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha, font, textAlign, textBaseline, dash, matrix, clipped});
  }

  restore() {
    const before = this.kept.pop();
    if (!before) return;
    const {depth, ...state} = before;
    if (depth < this.open.length) this.inscriptions.flush();
    this.open.length = depth;
    Object.assign(this, state);
  }

  /** @param {number} x @param {number} y */
  translate(x, y) {
    const [a, b, c, d, e, f] = this.matrix;
    this.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }

  /** @param {number} angle */
  rotate(angle) {
    const [a, b, c, d, e, f] = this.matrix;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  /** @param {number[]} lengths */
  setLineDash(lengths) {
    this.dash = lengths;
  }

  stroke() {
    this.#put(element('path', {d: this.data, ...this.#strokeInk(), transform: this.#turn()}));
  }

  /** @param {CanvasFillRule} [rule] */
  fill(rule) {
    this.#put(element('path', {d: this.data, ...this.#fillInk(), 'fill-rule': rule ?? null, transform: this.#turn()}));
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  fillRect(x, y, width, height) {
    this.#put(element('rect', {x, y, width, height, ...this.#fillInk(), transform: this.#turn()}));
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  strokeRect(x, y, width, height) {
    this.#put(element('rect', {x, y, width, height, ...this.#strokeInk(), transform: this.#turn()}));
  }

  /** Until `restore` all is drawn within the path, in a group of its own. @param {CanvasFillRule} [rule] */
  clip(rule) {
    const id = this.#define('clipPath', {}, [element('path', {d: this.data, 'clip-rule': rule ?? null})]);
    this.#enter(element('g', {transform: this.#turn(), 'clip-path': `url(#${id})`}));
    this.matrix = STILL;
    this.clipped = this.data;
  }

  /** Takes away what the layer has within the clip; the map clears nothing else. */
  clearRect() {
    const layer = this.layers.at(-1);
    const own = layer && this.open[this.open.indexOf(layer) + 1];
    if (!layer || !own) return;
    const room = {x: -1e4, y: -1e4, width: 4e4, height: 4e4};
    const id = this.#define('mask', {maskUnits: 'userSpaceOnUse', ...room}, [
      element('rect', {...room, fill: '#fff'}),
      element('path', {d: this.clipped, fill: '#000', 'fill-rule': 'evenodd'}),
    ]);
    const before = layer.children.filter((child) => child !== own);
    layer.children = [element('g', {mask: `url(#${id})`}, before), own];
  }

  /** What overlaps inside does not add up. @param {number} alpha @param {(pen: Context) => void} draw */
  layOn(alpha, draw) {
    const layer = element('g', {opacity: opacity(alpha)});
    this.save();
    this.#enter(layer);
    this.layers.push(layer);
    draw(this.context);
    this.layers.pop();
    this.restore();
  }

  /** @param {string} colour @param {{slope: 1|-1, gap: number}} how @returns {Style} */
  hatch(colour, {slope, gap}) {
    const lines = [-gap, 0, gap].map((x) => `M${numbers([x, slope > 0 ? gap : 0])}L${numbers([x + gap, slope > 0 ? 0 : gap])}`);
    const path = element('path', {d: lines.join(''), ...this.#ink('stroke', colour), 'stroke-width': 1.1});
    return {pattern: this.#define('pattern', {patternUnits: 'userSpaceOnUse', width: gap, height: gap}, [path])};
  }

  /** @param {string} text @returns {TextMetrics} */
  measureText(text) {
    Object.assign(this.measure, {font: this.font, textBaseline: this.textBaseline});
    return this.measure.measureText(text);
  }

  /** @param {string} text @param {number} x @param {number} y */
  fillText(text, x, y) {
    this.inscriptions.fill({...this.#inscription(text, x, y), ink: this.#fillInk()});
  }

  /** @param {string} text @param {number} x @param {number} y */
  strokeText(text, x, y) {
    this.inscriptions.halo({...this.#inscription(text, x, y), ink: this.#strokeInk()});
  }

  /** @returns {Context} itself, as those take it who draw on canvases */
  get context() {
    return /** @type {any} */ (this);
  }

  /** @param {{width: number, height: number, shown: {width: string|number, height: string|number}, title: string, description: string, language: string}} picture @returns {string} the file */
  written({width, height, shown, title, description, language}) {
    this.inscriptions.flush();
    const names = {xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xml:lang': language};
    const head = [element('title', {id: 'title'}, [title]), element('desc', {id: 'description'}, [description])];
    const size = {...shown, viewBox: numbers([0, 0, width, height]), 'aria-labelledby': 'title', 'aria-describedby': 'description'};
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(element('svg', {...names, ...size}, [...head, this.defs, this.root]))}\n`;
  }

  /** @param {Node} node */
  #put(node) {
    this.inscriptions.flush();
    if (node.attributes.d !== '') this.open.at(-1)?.children.push(node);
  }

  /** @param {Node} group */
  #enter(group) {
    this.#put(group);
    this.open.push(group);
  }

  /** @param {string} name @param {Attributes} attributes @param {Node[]} children @returns {string} its id */
  #define(name, attributes, children) {
    const id = `d${this.defs.children.length}`;
    this.defs.children.push(element(name, {id, ...attributes}, children));
    return id;
  }

  #turn() {
    return this.matrix.join() === STILL.join() ? null : `matrix(${numbers(this.matrix)})`;
  }

  #fillInk() {
    return this.#ink('fill', this.fillStyle);
  }

  /** @returns {Attributes} */
  #strokeInk() {
    const dashed = this.dash.length > 0;
    return {
      ...this.#ink('stroke', this.strokeStyle),
      'stroke-width': this.lineWidth === 1 ? null : this.lineWidth,
      'stroke-linecap': this.lineCap === 'butt' ? null : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'round' ? null : this.lineJoin,
      'stroke-dasharray': dashed ? numbers(this.dash) : null,
      'stroke-dashoffset': dashed && this.lineDashOffset ? number(this.lineDashOffset) : null,
    };
  }

  /** @param {'fill'|'stroke'} what @param {Style} style @returns {Attributes} */
  #ink(what, style) {
    if (typeof style !== 'string') return {[what]: `url(#${style.pattern})`, [`${what}-opacity`]: opacity(this.globalAlpha)};
    this.measure.fillStyle = style;
    const plain = String(this.measure.fillStyle);
    const [, red, green, blue, share] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(plain) ?? [];
    return {[what]: share ? `rgb(${red},${green},${blue})` : plain, [`${what}-opacity`]: opacity(this.globalAlpha * Number(share ?? 1))};
  }

  /** @param {string} text @param {number} x @param {number} y */
  #inscription(text, x, y) {
    const {width, fontBoundingBoxAscent: ascent} = this.measureText(text);
    this.measure.textBaseline = 'alphabetic';
    const down = y + this.measure.measureText(text).fontBoundingBoxAscent - ascent;
    const left = x - (this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0);
    const [a, b, c, d, e, f] = this.matrix;
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    return {text, x: a * left + c * down + e, y: b * left + d * down + f, angle, width, font: this.font};
  }
}
