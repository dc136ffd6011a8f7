// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

/**
 * A position whose jurisdiction nobody doubts, to test the polygons with.
 *
 * @param name what is there
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 * @param jurisdiction the id of the jurisdiction it lies in
 */
public record KnownPoint(String name, double lon, double lat, String jurisdiction) {}
