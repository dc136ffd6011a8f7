// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Web Mercator for drawing only: positions in pixels of zoom 0, and how many metres a pixel is there. Never used to measure.

/** Width of the world at zoom 0, pixels. */
export const WORLD_PIXELS = 256;

const EQUATOR_METRES = 40_075_016.685_578_5;
const RADIANS = Math.PI / 180;

/** @param {number} lon degrees @returns {number} pixels of zoom 0, from the left */
export const worldX = (lon) => ((lon + 180) / 360) * WORLD_PIXELS;

/** @param {number} lat degrees, between -85 and 85 @returns {number} pixels of zoom 0, from the top */
export function worldY(lat) {
  const sin = Math.sin(lat * RADIANS);
  return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD_PIXELS;
}

/** @param {number} x pixels of zoom 0 @returns {number} degrees */
export const lonAt = (x) => (x / WORLD_PIXELS) * 360 - 180;

/** @param {number} y pixels of zoom 0 @returns {number} degrees */
export const latAt = (y) => (2 * Math.atan(Math.exp((0.5 - y / WORLD_PIXELS) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;

/**
 * @param {number} lat degrees
 * @param {number} zoom
 * @returns {number} metres on the ground for one pixel
 */
export const metresPerPixel = (lat, zoom) => (EQUATOR_METRES * Math.cos(lat * RADIANS)) / (WORLD_PIXELS * 2 ** zoom);
