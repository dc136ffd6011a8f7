// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Reads a GeoJSON file in the browser, for servers that read no files.

import {fromFeature} from './own-feature.js';

/** @import {Imported, Told} from '../api/imports.js' */
/** @import {Feature} from '../api/types.js' */

/**
 * @param {string} text
 * @returns {Imported|null} null when it is no GeoJSON
 */
export function readGeoJson(text) {
  const given = featuresIn(parsed(text));
  if (!given) return null;
  /** @type {Feature[]} */
  const features = [];
  /** @type {Told[]} */
  const report = [];
  given.forEach((one, i) => {
    const where = `Feature ${i + 1}`;
    const geometry = one?.geometry;
    if (!fromFeature({...one, geometry}))
      report.push({where, refused: geometry?.type ?? 'null', why: reason(geometry)});
    else {
      features.push({...one, type: 'Feature', id: `f${i + 1}`, properties: one.properties ?? {}});
      report.push({where, kept: geometry.type});
    }
  });
  return {format: 'GeoJSON', crs: {found: 'OGC:CRS84'}, features, report, needs: null};
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** @param {any} found @returns {any[]|null} */
function featuresIn(found) {
  if (found?.type === 'FeatureCollection' && Array.isArray(found.features)) return found.features;
  if (found?.type === 'Feature') return [found];
  return found?.type === 'LineString' || found?.type === 'MultiLineString' ? [{geometry: found}] : null;
}

/** @param {any} geometry */
const reason = (geometry) =>
  /LineString$/.test(geometry?.type ?? '') ? 'needs two positions or more, each of two numbers' : 'is not a line';
