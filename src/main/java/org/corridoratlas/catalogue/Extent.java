// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * What a dataset covers.
 *
 * @param box longitude, latitude in degrees; null when the dataset has no positions
 * @param interval the time covered; open where nothing is said
 */
public record Extent(@Nullable Envelope box, Validity interval) {

  /** Copies the box. */
  public Extent {
    box = box == null ? null : box.copy();
  }

  /** The box, or null when the dataset has no positions. */
  @Override
  public @Nullable Envelope box() {
    return box == null ? null : box.copy();
  }
}
