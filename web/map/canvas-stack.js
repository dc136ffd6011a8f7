// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Sheets of drawing under one map: canvases a little larger than the window, moved with it, stretched while it zooms, redrawn after,
// one sheet a frame, so that no single step is long.

import * as L from 'leaflet';

/** @import {Frame} from './frame.js' */

/** How much larger than the window a sheet is, on each side, as a share of the window. */
const PADDING = 0.15;
const MOST_DEVICE_PIXELS = 2;

/** @typedef {(context: CanvasRenderingContext2D, frame: Frame) => void} Painter */
/** @typedef {ReturnType<typeof createCanvasStack>} CanvasStack */
/** @typedef {{name: string, pane: string, z: number, paint: Painter}} Sheet from the lowest to the highest */

/**
 * @param {L.Map} map
 * @param {Sheet[]} sheets
 */
export function createCanvasStack(map, sheets) {
  let frame = frameOf(map);
  const stack = sheets.map((sheet) => ({sheet, canvas: canvasIn(map, sheet), drawn: frame, stale: true}));
  let due = 0;

  const paintNext = () => {
    due = 0;
    const next = stack.find(({stale}) => stale);
    if (!next) return;
    Object.assign(next, {drawn: frame, stale: false});
    fit(next.canvas, frame);
    put(next, map.getZoom(), map.getPixelOrigin());
    paintSheet(next.canvas, next.sheet, frame);
    due = requestAnimationFrame(paintNext);
  };
  const repaint = (/** @type {string[]} */ ...names) => {
    for (const layer of stack) layer.stale ||= names.length === 0 || names.includes(layer.sheet.name);
    due ||= requestAnimationFrame(paintNext);
  };
  const settle = () => {
    frame = frameOf(map);
    for (const layer of stack) {
      layer.stale = true;
      put(layer, map.getZoom(), map.getPixelOrigin());
    }
    cancelAnimationFrame(due);
    paintNext();
  };
  const onMove = () => {
    for (const layer of stack) put(layer, map.getZoom(), map.getPixelOrigin());
    // Under two fingers the sheets are stretched; drawing them anew for every step would make the steps long.
    if (map.getZoom() !== frame.zoom) return;
    const moved = map.getPixelOrigin().subtract(L.DomUtil.getPosition(paneOf(map))).subtract([frame.left, frame.top]);
    if (moved.x < 0 || moved.y < 0 || moved.x > 2 * frame.seen.left || moved.y > 2 * frame.seen.top) settle();
  };
  const onZoom = (/** @type {L.LeafletEvent & {center?: L.LatLng, zoom?: number}} */ event) => {
    const zoom = event.zoom ?? map.getZoom();
    const centre = map.project(event.center ?? map.getCenter(), zoom);
    const origin = centre.subtract(map.getSize().divideBy(2)).add(L.DomUtil.getPosition(paneOf(map))).round();
    for (const layer of stack) put(layer, zoom, origin);
  };
  map.on('moveend resize viewreset', settle).on('move', onMove).on('zoomanim', /** @type {any} */ (onZoom));
  settle();
  return {
    frame: () => frame,
    /** @param {MouseEvent} event @returns {[number, number]} canvas pixels */
    at(event) {
      const {x, y} = map.mouseEventToLayerPoint(event).add(map.getPixelOrigin());
      return [x - frame.left, y - frame.top];
    },
    repaint,
    destroy() {
      cancelAnimationFrame(due);
      map.off('moveend resize viewreset', settle).off('move', onMove).off('zoomanim', /** @type {any} */ (onZoom));
      for (const {canvas} of stack) canvas.remove();
    },
  };
}

/** @param {L.Map} map */
const paneOf = (map) => map.getPane('mapPane') ?? map.getContainer();

/** Lays a sheet where it belongs, stretched when it was drawn for another zoom. @param {{canvas: HTMLCanvasElement, drawn: Frame}} layer @param {number} zoom @param {L.Point} origin */
function put({canvas, drawn}, zoom, origin) {
  const scale = 2 ** (zoom - drawn.zoom);
  L.DomUtil.setTransform(canvas, L.point(drawn.left, drawn.top).multiplyBy(scale).subtract(origin), scale);
}

/** @param {L.Map} map @param {Sheet} sheet */
function canvasIn(map, sheet) {
  const pane = map.getPane(sheet.pane) ?? map.createPane(sheet.pane);
  pane.style.zIndex = String(sheet.z);
  pane.style.pointerEvents = 'none';
  const canvas = document.createElement('canvas');
  canvas.className = 'atlas-sheet leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  pane.append(canvas);
  return canvas;
}

/** @param {L.Map} map @returns {Frame} */
function frameOf(map) {
  const size = map.getSize();
  const [padX, padY] = [Math.round(size.x * PADDING), Math.round(size.y * PADDING)];
  const zoom = map.getZoom();
  const origin = map.project(map.containerPointToLatLng([0, 0]), zoom).round();
  return {
    zoom,
    scale: 2 ** zoom,
    left: origin.x - padX,
    top: origin.y - padY,
    box: {left: 0, top: 0, right: size.x + 2 * padX, bottom: size.y + 2 * padY},
    seen: {left: padX, top: padY, right: padX + size.x, bottom: padY + size.y},
    ratio: Math.min(MOST_DEVICE_PIXELS, window.devicePixelRatio || 1),
  };
}

/** @param {HTMLCanvasElement} canvas @param {Frame} frame */
function fit(canvas, {box, ratio}) {
  const [width, height] = [Math.round(box.right * ratio), Math.round(box.bottom * ratio)];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${box.right}px`;
  canvas.style.height = `${box.bottom}px`;
}

/** @param {HTMLCanvasElement} canvas @param {Sheet} sheet @param {Frame} frame */
export function paintSheet(canvas, sheet, frame) {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  sheet.paint(context, frame);
}
