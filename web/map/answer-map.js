// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map on a page of the API: the features of that page over the land. The page is whole without it.

import * as L from 'leaflet';

/** @param {string} name @returns {string} a colour of the palette */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** @param {string} url @returns {Promise<any>} GeoJSON */
async function fetched(url) {
  const answer = await fetch(url, {headers: {Accept: 'application/geo+json'}});
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.json();
}

/** @param {any} feature @returns {string} what a reader calls it */
const called = (feature) => feature.properties?.name?.en ?? feature.properties?.name ?? String(feature.id);

/** @param {HTMLElement} element @param {any} shown @param {any} land */
function draw(element, shown, land) {
  element.classList.add('drawn');
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', 'Map of what this page lists');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {preferCanvas: true, attributionControl: false, zoomAnimation: !still, fadeAnimation: !still});
  const ground = {color: colour('boundary'), weight: 0.7, fillColor: colour('land'), fillOpacity: 1, interactive: false};
  L.geoJSON(land, {style: ground}).addTo(map);
  const items = L.geoJSON(shown, {
    style: {color: colour('option-1'), weight: 2.5, fillOpacity: 0.2},
    pointToLayer: (_, at) => L.circleMarker(at, {radius: 5, weight: 1.5, fillOpacity: 0.7, color: colour('option-1')}),
    onEachFeature: (feature, layer) => {
      layer.bindTooltip(called(feature));
      const row = document.getElementById(`f-${feature.id}`);
      layer.on('click', () => row?.querySelector('a')?.click());
    },
  }).addTo(map);
  L.control.scale({imperial: false}).addTo(map);
  map.fitBounds(items.getBounds().pad(0.1), {maxZoom: 11, animate: false});
}

const element = document.getElementById('map');
const source = element?.dataset.source;
if (element && source) {
  Promise.all([fetched(source), fetched('/api/collections/jurisdictions/items?limit=1000&f=geojson')])
    .then(([shown, land]) => draw(element, shown, land))
    .catch((failure) => {
      element.classList.add('drawn');
      element.setAttribute('role', 'status');
      element.textContent = `The map could not be drawn: ${failure.message}. The table below is complete.`;
    });
}
