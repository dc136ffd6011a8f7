// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Geometries are valid, and polygons keep the right-hand rule of RFC 7946. */
final class GeometryCheck implements DatasetCheck {

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    return feature.geometry().map(geometry -> problems(feature, geometry)).orElse(List.of());
  }

  private static List<FeatureProblem> problems(Feature feature, Geometry geometry) {
    @Nullable TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error != null) {
      return List.of(problem(feature, "is not valid: " + error, "repair the shape there"));
    }
    String message = "does not keep the right-hand rule of RFC 7946";
    return rightHanded(geometry)
        ? List.of()
        : List.of(problem(feature, message, "turn shells counter-clockwise, holes clockwise"));
  }

  private static boolean rightHanded(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      return rightHanded(polygon);
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !rightHanded(polygon)) {
        return false;
      }
    }
    return true;
  }

  private static boolean rightHanded(Polygon polygon) {
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      if (counterClockwise(polygon.getInteriorRingN(i))) {
        return false;
      }
    }
    return counterClockwise(polygon.getExteriorRing());
  }

  private static boolean counterClockwise(LinearRing ring) {
    return Orientation.isCCW(ring.getCoordinateSequence());
  }

  private static FeatureProblem problem(Feature feature, String message, String remedy) {
    return new FeatureProblem(feature.id(), "geometry", message, remedy);
  }
}
