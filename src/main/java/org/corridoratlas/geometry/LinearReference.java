// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place on a line, found from a position beside it.
 *
 * @param alongMetres geodesic distance from the line's start
 * @param offsetMetres geodesic distance between the position and the line, 0 or more
 * @param position the place itself, longitude, latitude in degrees
 */
public record LinearReference(double alongMetres, double offsetMetres, Coordinate position) {}
