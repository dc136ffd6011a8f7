// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One part of a file as it stands there.
 *
 * @param where its place, for people
 * @param geometry x, y of the file's own reference system
 * @param said what the file says of it, as text by name
 */
record Part(String where, Geometry geometry, Map<String, String> said) {

  /** Copies what is said. */
  Part {
    said = Map.copyOf(said);
  }
}
