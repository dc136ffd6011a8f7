// SPDX-License-Identifier: Apache-2.0
/**
 * Numbers on lines: geodesic length, splitting by polygons, linear reference, overlap, distance.
 *
 * <p>Every coordinate is longitude, latitude in degrees on WGS 84; every length is a geodesic
 * length in metres. Planar coordinates serve topology only, never measure. Functions are pure and
 * thread-safe. May import JTS and GeographicLib, nothing else.
 */
@NullMarked
package org.corridoratlas.geometry;

import org.jspecify.annotations.NullMarked;
