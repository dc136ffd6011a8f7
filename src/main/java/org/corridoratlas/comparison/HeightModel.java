// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridoratlas.feature.ElevationGrid;
import org.corridoratlas.geometry.HeightField;

/**
 * A height model.
 *
 * @param heights the heights
 * @param cellMetres how far apart they are known
 * @param described what it is, as written in answers
 */
record HeightModel(HeightField heights, double cellMetres, Map<String, Object> described) {

  static HeightModel of(ElevationGrid grid) {
    ElevationGrid.Description description = grid.description();
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("file", description.file());
    described.put("referenceSystem", description.crs());
    described.put("cellMetres", description.cellMetres());
    described.put("hash", description.hash());
    return new HeightModel(grid, description.cellMetres(), described);
  }
}
