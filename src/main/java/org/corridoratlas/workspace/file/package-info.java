// SPDX-License-Identifier: Apache-2.0
/**
 * Readers of files that other programs write: GeoJSON, KML, KMZ, GPX, CSV, Shapefile, GeoPackage.
 *
 * <p>What a file may cost is decided before it is understood: its bytes, what it unpacks to, its
 * nesting, its parts and positions. No reader follows an address, and only a GeoPackage is ever
 * written to the disk: to a file that is gone afterwards. Each reader hands what it finds to a
 * {@link org.corridoratlas.workspace.file.Gathering}; {@link
 * org.corridoratlas.workspace.file.FileImport} makes own proposals of it and tells what became of
 * each part. May import what its parent may, StAX, and the driver of SQLite.
 */
@NullMarked
package org.corridoratlas.workspace.file;

import org.jspecify.annotations.NullMarked;
