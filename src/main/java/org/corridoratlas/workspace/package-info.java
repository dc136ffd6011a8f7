// SPDX-License-Identifier: Apache-2.0
/**
 * Alignments that readers bring: read from GeoJSON within stated limits, every fault told at once;
 * and kept, for those who want it, in a GeoPackage file or in PostGIS.
 *
 * <p>May import route, comparison, feature, geometry, JTS, Jackson and JDBC. Knows no HTTP.
 */
@NullMarked
package org.corridoratlas.workspace;

import org.jspecify.annotations.NullMarked;
