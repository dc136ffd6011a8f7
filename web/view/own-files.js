// SPDX-License-Identifier: Apache-2.0
// @ts-check
// A kept proposal as a file, in each form that the server gives.

import {API} from '../api/client.js';
import {h} from '../lib/html.js';

/** @import {Context} from './context.js' */

/** The forms in which a server gives what it keeps. */
const FORMS = {geojson: 'GeoJSON', gpkg: 'GeoPackage', kml: 'KML', gpx: 'GPX', csv: 'CSV'};

/** @param {string} id @param {string} name @param {Context['t']} t */
export const files = (id, name, t) =>
  h(
    'div',
    {class: 'own-links'},
    h('span', {}, t('own.asFile')),
    Object.entries(FORMS).map(([form, title]) =>
      h(
        'a',
        {
          href: `${API}/workspace/proposals/${encodeURIComponent(id)}?f=${form}`,
          download: `${name.replace(/[\\/:*?"<>|]/g, '-')}.${form}`,
          'aria-label': `${title}: ${name}`,
        },
        title,
      ),
    ),
  );
