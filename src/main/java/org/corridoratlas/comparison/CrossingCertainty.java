// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.boundary.Jurisdictions;
import org.locationtech.jts.geom.Coordinate;

/**
 * Tells which crossings rest on the line being just where it is drawn.
 *
 * <p>Between two crossings a line stays in one jurisdiction. If it never gets farther from the
 * jurisdictions that it comes from and goes to than it is accurate, it may as well never have
 * entered: then the crossings at both ends depend on accuracy. Looked at in {@value #LOOKS} places
 * of each stay.
 */
final class CrossingCertainty {

  private static final int LOOKS = 24;

  private final OptionMeasures measures;
  private final Jurisdictions jurisdictions;

  CrossingCertainty(OptionMeasures measures, Jurisdictions jurisdictions) {
    this.measures = measures;
    this.jurisdictions = jurisdictions;
  }

  /** Whether a crossing, counted from 0, depends on accuracy. */
  boolean dependsOnAccuracy(int crossing) {
    return shallow(crossing) || shallow(crossing + 1);
  }

  /** Whether the stay before a crossing, or after the last, is within the accuracy throughout. */
  private boolean shallow(int stay) {
    List<BorderCrossing> crossings = measures.crossings();
    List<String> neighbours = new ArrayList<>();
    double from = 0;
    double to = measures.window().lengthMetres();
    if (stay > 0) {
      from = crossings.get(stay - 1).alongMetres();
      neighbours.add(crossings.get(stay - 1).from());
    }
    if (stay < crossings.size()) {
      to = crossings.get(stay).alongMetres();
      neighbours.add(crossings.get(stay).to());
    }
    for (int i = 1; i < LOOKS; i++) {
      if (deep(from + (to - from) * i / LOOKS, neighbours)) {
        return false;
      }
    }
    return true;
  }

  private boolean deep(double at, List<String> neighbours) {
    Coordinate position = measures.window().route().line().at(measures.window().fromMetres() + at);
    double accuracy =
        measures.stretches().stream()
            .filter(stretch -> stretch.fromMetres() <= at && at <= stretch.toMetres())
            .mapToDouble(stretch -> stretch.section().accuracyMetres())
            .max()
            .orElse(0);
    return neighbours.stream()
        .allMatch(id -> jurisdictions.edge(id).distanceMetres(position, accuracy) > accuracy);
  }
}
