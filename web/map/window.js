// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map window: how far it reaches, how it moves, and its view in the shared state.

import * as L from 'leaflet';
import {latAt, lonAt} from './geometry/mercator.js';
import {linesOf, shapeOf} from './shapes.js';

/** @import {Atlas, Feature, MapContext, State} from '../api/types.js' */
/** @import {Scene} from './scene.js' */

const LEAST_ZOOM = 6;
const MOST_ZOOM = 14;
const FIT_PADDING = 56;

/** @returns {boolean} whether the reader asked for less motion */
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** @param {Feature[]} features @returns {L.LatLngBounds|null} */
export function boundsOf(features) {
  const bounds = L.latLngBounds([]);
  for (const feature of features) {
    if (feature.geometry?.type === 'Point') bounds.extend([feature.geometry.coordinates[1], feature.geometry.coordinates[0]]);
    else if (linesOf(feature.geometry).length > 0) {
      const {left, top, right, bottom} = shapeOf(feature).box;
      bounds.extend([[latAt(bottom), lonAt(left)], [latAt(top), lonAt(right)]]);
    }
  }
  return bounds.isValid() ? bounds : null;
}

/** @param {L.Map} map @returns {boolean} whether pictures of a configured tile service lie below */
function addTiles(map) {
  const meta = /** @type {HTMLMetaElement|null} */ (document.querySelector('meta[name="atlas-tiles"]'));
  if (!meta?.content) return false;
  L.tileLayer(meta.content, {attribution: meta.dataset.attribution ?? '', maxZoom: MOST_ZOOM}).addTo(map);
  return true;
}

/** @param {HTMLElement} element @param {MapContext} context */
export function createWindow(element, {store, data, t}) {
  const still = calm();
  const map = L.map(element, {
    zoomControl: false, attributionControl: false, minZoom: LEAST_ZOOM, maxZoom: MOST_ZOOM, zoomSnap: 0.5, zoomDelta: 1,
    wheelPxPerZoomLevel: 90, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, keyboard: true,
  });
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', t('map.label'));
  const all = boundsOf(data.jurisdictions.features);
  if (all) map.setMaxBounds(all.pad(0.15));
  const onTiles = addTiles(map);
  let shown = '';
  const {view} = store.get();
  if (view) map.setView([view.lat, view.lon], view.zoom, {animate: false});
  else map.fitBounds(all ?? L.latLngBounds([[38, 42.5], [42, 50]]), {animate: false});
  let chosen = view !== null;
  const emit = () => {
    if (!chosen) return;
    const {lat, lng} = map.getCenter();
    const next = {lat: +lat.toFixed(5), lon: +lng.toFixed(5), zoom: map.getZoom()};
    shown = JSON.stringify(next);
    store.set({view: next});
  };
  map.on('moveend', emit).on('movestart', (e) => void e);
  const byHand = () => void (chosen = true);
  for (const kind of /** @type {const} */ (['pointerdown', 'wheel', 'keydown'])) element.addEventListener(kind, byHand, {passive: true});
  return {
    map,
    onTiles,
    /** @param {Readonly<State>} state @param {Scene} scene */
    show(state, scene) {
      if (state.view && JSON.stringify(state.view) !== shown) {
        shown = JSON.stringify(state.view);
        map.setView([state.view.lat, state.view.lon], state.view.zoom, {animate: false});
      } else if (!state.view && !chosen) {
        const bounds = boundsOf(scene.options.map((o) => o.feature));
        if (bounds) map.fitBounds(bounds, {padding: [FIT_PADDING, FIT_PADDING], animate: false});
      }
    },
    byHand,
    destroy: () => void map.remove(),
  };
}

/** @param {Atlas} data @param {{collection: keyof Atlas, id: string}} ref */
export const featureOf = (data, ref) => data[ref.collection]?.byId.get(ref.id);
