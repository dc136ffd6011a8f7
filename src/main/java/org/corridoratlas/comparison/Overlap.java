// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.SegmentIndex;

/** How much of a line runs beside another. */
final class Overlap {

  /** Nearer than this two lines count as one corridor, metres. */
  static final int TOLERANCE_METRES = 500;

  private Overlap() {}

  /**
   * The length of a line within the tolerance of another; not symmetric.
   *
   * @return metres, from 0 to the length of the line
   */
  static double metres(MeasuredLine line, MeasuredLine other) {
    return DistanceProfile.of(line, SegmentIndex.of(other), List.of(TOLERANCE_METRES))
        .lengthWithin(TOLERANCE_METRES);
  }
}
