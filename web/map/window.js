// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map window: how far it reaches, how it moves, and its view in the shared state.

import * as L from 'leaflet';
import {latAt, lonAt} from './geometry/mercator.js';
import {linesOf, shapeOf} from './shapes.js';
import {DRAFT_OPTION} from '../state/own.js';

/** @import {Feature, MapContext, State} from '../api/types.js' */
/** @import {Scene} from './scene.js' */

const LEAST_ZOOM = 6;
const MOST_ZOOM = 14;
const FIT_PADDING = 56;
/** A single point is not shown closer than this. */
const CLOSE_ZOOM = 12;

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

/** Pictures of another server, where this one names it. @param {L.Map} map @returns {string} whose they are; empty without any */
function addTiles(map) {
  const meta = /** @type {HTMLMetaElement|null} */ (document.querySelector('meta[name="atlas-tiles"]'));
  if (!meta?.content) return '';
  L.tileLayer(meta.content, {maxZoom: MOST_ZOOM}).addTo(map);
  return meta.dataset.attribution ?? meta.content;
}

/** @typedef {ReturnType<typeof createWindow>} MapWindow */

/** @param {HTMLElement} element @param {MapContext} context */
export function createWindow(element, {store, data, t, zoomed, second}) {
  const still = calm();
  const map = L.map(element, {
    zoomControl: false, trackResize: false, attributionControl: false, minZoom: LEAST_ZOOM, maxZoom: MOST_ZOOM, zoomSnap: 0.5, zoomDelta: 1,
    wheelPxPerZoomLevel: 90, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, keyboard: true,
  });
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', t('map.label'));
  const all = boundsOf(data.jurisdictions.features);
  // A second map goes where the first goes; held back by two, they would pull at each other.
  if (all && !second) map.setMaxBounds(all.pad(0.15));
  const tiles = addTiles(map);
  let shown = '';
  let fittedTo = '';
  let quiet = false;
  /** Moves that are no step of the reader's leave the state alone. @param {() => void} move */
  const quietly = (move) => {
    quiet = true;
    move();
    quiet = false;
  };
  /** To the last digit, where the library pans by whole pixels. @param {L.LatLngExpression} centre @param {number} zoom */
  const stand = (centre, zoom) => void map.setView(centre, zoom, /** @type {L.ZoomPanOptions} */ ({reset: true}));
  const {view} = store.get();
  if (view) map.setView([view.lat, view.lon], view.zoom, {animate: false});
  else map.fitBounds(all ?? L.latLngBounds([[38, 42.5], [42, 50]]), {animate: false});
  map.on('moveend', () => {
    const {lat, lng} = map.getCenter();
    const next = {lat: +lat.toFixed(5), lon: +lng.toFixed(5), zoom: map.getZoom()};
    shown = JSON.stringify(next);
    if (!quiet) store.set({view: next});
    zoomed(next.zoom);
  });
  const fitTo = (/** @type {Feature[]} */ features, /** @type {L.FitBoundsOptions} */ options) => {
    const bounds = boundsOf(features);
    if (bounds) map.fitBounds(bounds, {maxZoom: CLOSE_ZOOM, ...options});
  };
  return {
    map,
    tiles,
    quietly,
    zoomIn: () => void map.zoomIn(),
    zoomOut: () => void map.zoomOut(),
    /** @param {Feature[]} features brought into the window, as a step of the reader's */
    fit: (features) => fitTo(features, {padding: [FIT_PADDING, FIT_PADDING], animate: !still}),
    /** @param {Feature[]} features the window moves only when they are out of it */
    reveal(features) {
      const bounds = boundsOf(features);
      if (bounds && !map.getBounds().intersects(bounds)) map.panTo(bounds.getCenter(), {animate: !still});
    },
    /**
     * The view of the state; without one, all options.
     * @param {Readonly<State>} state
     * @param {Scene} scene
     * @param {{legend: HTMLElement, maps: State['maps']}} room how many maps share it
     */
    show(state, scene, {legend, maps}) {
      if (state.view) {
        const {lat, lon, zoom} = state.view;
        if (JSON.stringify(state.view) !== shown) stand([lat, lon], zoom);
        return;
      }
      // The draft is left out: a map that moves while it is drawn upon would be in the way.
      const options = scene.options.filter(({id}) => id !== DRAFT_OPTION);
      const key = [maps, ...options.map(({id}) => id)].join();
      if (key === fittedTo || options.length === 0) return;
      fittedTo = key;
      const side = Math.min(FIT_PADDING, element.clientWidth * 0.07);
      const paddings = {paddingTopLeft: L.point(side, 26), paddingBottomRight: L.point(side, legend.offsetHeight + 34)};
      quietly(() => {
        map.invalidateSize({pan: false, animate: false});
        fitTo(options.map((option) => option.feature), {...paddings, animate: false});
      });
    },
    /** The room has another size: the middle stays, and with it the view of the state, or that it has none. */
    resize() {
      const middle = map.getCenter();
      quietly(() => map.invalidateSize({pan: false, animate: false}));
      const again = () => stand(middle, map.getZoom());
      if (store.get().view) again();
      else quietly(again);
    },
    destroy: () => void map.remove(),
  };
}
