// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Strokes and fills on a canvas, without leftovers: every call sets what it needs and nothing else stays.

/** @import {Run} from './geometry/clip.js' */
/** @import {SvgPen} from './svg-pen.js' */

/** @typedef {CanvasRenderingContext2D} Context */
/** @typedef {{colour: string|CanvasPattern, width: number, dash?: number[], alpha?: number, cap?: CanvasLineCap}} Pen */

/** @param {Context} context @param {ArrayLike<number>} xy */
export function trace(context, xy) {
  context.moveTo(xy[0], xy[1]);
  for (let i = 2; i < xy.length; i += 2) context.lineTo(xy[i], xy[i + 1]);
}

/** @param {Context} context @param {ArrayLike<number>[]} rings */
export function traceRings(context, rings) {
  context.beginPath();
  for (const ring of rings) {
    trace(context, ring);
    context.closePath();
  }
}

/** @param {Context} context @param {Pen} pen */
export function take(context, {colour, width, dash = [], alpha = 1, cap = 'butt'}) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.setLineDash(dash);
}

/**
 * Dashes keep their place on the line, whatever part of it is drawn.
 * @param {Context} context
 * @param {Run[]} runs
 * @param {Pen} pen
 */
export function stroke(context, runs, pen) {
  take(context, pen);
  const cycle = (pen.dash ?? []).reduce((sum, length) => sum + length, 0);
  if (cycle === 0) {
    context.beginPath();
    for (const run of runs) trace(context, run.xy);
    context.stroke();
  } else {
    for (const run of runs) {
      context.lineDashOffset = run.before % cycle;
      context.beginPath();
      trace(context, run.xy);
      context.stroke();
    }
    context.lineDashOffset = 0;
  }
  context.globalAlpha = 1;
}

/** @param {Context} context @param {ArrayLike<number>[]} rings @param {string|CanvasPattern} style @param {number} [alpha] */
export function fill(context, rings, style, alpha = 1) {
  context.globalAlpha = alpha;
  context.fillStyle = style;
  traceRings(context, rings);
  context.fill('evenodd');
  context.globalAlpha = 1;
}

/**
 * @param {Context} context
 * @param {number[]} centre
 * @param {number} radius
 * @param {{fill?: string, line?: string, width?: number}} style
 */
export function disc(context, [x, y], radius, {fill: inside, line, width = 1.5}) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  if (inside) {
    context.fillStyle = inside;
    context.fill();
  }
  if (line) {
    take(context, {colour: line, width});
    context.stroke();
  }
}

/** Soft things need half the pixels only. */
const SOFT = 0.5;
/** @type {HTMLCanvasElement|null} */
let spare = null;

/**
 * Draws on a coarser sheet and lays that on at once: cheap for wide bands, and what overlaps there does not add up here.
 * @param {Context} context
 * @param {{box: {right: number, bottom: number}, ratio: number, soft?: number}} frame
 * @param {{alpha: number, draw: (pen: Context) => void}} layer
 */
export function layOn(context, {box, ratio, soft = SOFT}, {alpha, draw}) {
  if ('layOn' in context) return /** @type {SvgPen} */ (/** @type {unknown} */ (context)).layOn(alpha, draw);
  spare ??= document.createElement('canvas');
  const [width, height] = [Math.round(box.right * ratio * soft), Math.round(box.bottom * ratio * soft)];
  if (spare.width !== width || spare.height !== height) Object.assign(spare, {width, height});
  const pen = spare.getContext('2d');
  if (!pen) return;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(width / box.right, 0, 0, height / box.bottom, 0, 0);
  draw(pen);
  context.globalAlpha = alpha;
  context.drawImage(spare, 0, 0, box.right, box.bottom);
  context.globalAlpha = 1;
}
