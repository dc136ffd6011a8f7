// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Sheets of drawing under one map: canvases a little larger than the window, moved with it, stretched while it zooms, redrawn after.

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
  const canvases = sheets.map((sheet) => canvasIn(map, sheet));
  let frame = frameOf(map);
  let topLeft = L.point(0, 0);
  let due = 0;
  /** @type {Set<string>} */
  const stale = new Set();

  const paint = () => {
    due = 0;
    for (const [i, sheet] of sheets.entries()) if (stale.has(sheet.name)) paintSheet(canvases[i], sheet, frame);
    stale.clear();
  };
  const repaint = (/** @type {string[]} */ ...names) => {
    for (const name of names.length > 0 ? names : sheets.map((s) => s.name)) stale.add(name);
    due ||= requestAnimationFrame(paint);
  };
  const settle = () => {
    cancelAnimationFrame(due);
    frame = frameOf(map);
    topLeft = L.point(frame.left, frame.top).subtract(map.getPixelOrigin());
    for (const canvas of canvases) {
      fit(canvas, frame);
      L.DomUtil.setTransform(canvas, topLeft, 1);
    }
    for (const sheet of sheets) stale.add(sheet.name);
    paint();
  };
  const onMove = () => {
    const moved = map.containerPointToLayerPoint([0, 0]).subtract(topLeft);
    if (moved.x < 0 || moved.y < 0 || moved.x > 2 * frame.seen.left || moved.y > 2 * frame.seen.top) settle();
  };
  const onZoom = (/** @type {L.LeafletEvent & {center?: L.LatLng, zoom?: number}} */ event) => {
    const zoom = event.zoom ?? map.getZoom();
    const centre = event.center ?? map.getCenter();
    const scale = map.getZoomScale(zoom, frame.zoom);
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(L.DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer())).round();
    const offset = L.point(frame.left, frame.top).multiplyBy(scale).subtract(origin);
    for (const canvas of canvases) L.DomUtil.setTransform(canvas, offset, scale);
  };
  map.on('moveend resize viewreset', settle).on('move', onMove).on('zoomanim', /** @type {any} */ (onZoom));
  settle();
  return {
    frame: () => frame,
    at: (/** @type {MouseEvent} */ event) => {
      const {x, y} = map.mouseEventToLayerPoint(event).subtract(topLeft);
      return /** @type {[number, number]} */ ([x, y]);
    },
    repaint,
    destroy() {
      cancelAnimationFrame(due);
      map.off('moveend resize viewreset', settle).off('move', onMove).off('zoomanim', /** @type {any} */ (onZoom));
      for (const canvas of canvases) canvas.remove();
    },
  };
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
function paintSheet(canvas, sheet, frame) {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  sheet.paint(context, frame);
}
