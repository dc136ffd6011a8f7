// SPDX-License-Identifier: Apache-2.0
/**
 * Writers of files for other programs: GeoPackage, KML and GPX.
 *
 * <p>All three are written from the same {@link org.corridoratlas.export.file.Layer}s, in longitude
 * and latitude on WGS 84; equal input gives equal bytes. A GeoPackage is made in a temporary file
 * that is gone afterwards. May import what its parent may, and the driver of SQLite.
 */
@NullMarked
package org.corridoratlas.export.file;

import org.jspecify.annotations.NullMarked;
