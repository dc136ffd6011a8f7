// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Two map windows of one size that move and zoom as one: whichever the reader moves, the other stands on the very same centre and zoom.

import * as L from 'leaflet';

/** @import {MapWindow} from './window.js' */

/** The steps of the library that its own animations are made of. @typedef {any} Inner */
/** @typedef {{center: L.LatLng, zoom: number, noUpdate?: boolean}} Zooming */

const ZOOMING = 'leaflet-zoom-anim';

/** @param {MapWindow} first @param {MapWindow} second */
export function linkWindows(first, second) {
  // A window that follows tells of its move as any other does; that must not lead the one it follows.
  let following = false;
  const pairs = [
    {from: first, to: second},
    {from: second, to: first},
  ];
  const follow = (/** @type {MapWindow} */ to, /** @type {(map: Inner) => void} */ step) => {
    if (following) return;
    following = true;
    to.quietly(() => step(to.map));
    following = false;
  };
  const stand = (/** @type {MapWindow} */ from, /** @type {MapWindow} */ to, ended = false) =>
    follow(to, (map) => {
      map._stop();
      L.DomUtil.removeClass(map.getPane('mapPane'), ZOOMING);
      // A pane that is shifted would round the centre to whole pixels.
      L.DomUtil.setPosition(map.getPane('mapPane'), L.point(0, 0));
      map._move(from.map.getCenter(), from.map.getZoom());
      if (ended) map.fire('moveend');
    });
  const zoom = (/** @type {MapWindow} */ to, /** @type {Zooming} */ {center, zoom: next, noUpdate}) =>
    follow(to, (map) => {
      map._stop();
      L.DomUtil.addClass(map.getPane('mapPane'), ZOOMING);
      map.fire('zoomanim', {center, zoom: next, noUpdate});
    });
  const bound = pairs.map(({from, to}) => ({
    map: from.map,
    on: /** @type {L.LeafletEventHandlerFnMap} */ ({
      move: () => stand(from, to),
      moveend: () => stand(from, to, true),
      zoomanim: (/** @type {Inner} */ event) => zoom(to, event),
    }),
  }));
  for (const {map, on} of bound) map.on(on);
  stand(first, second, true);
  return {
    /** Has the first window follow the second to where it stands now. */
    settle: () => stand(second, first, true),
    destroy() {
      for (const {map, on} of bound) map.off(on);
    },
  };
}
