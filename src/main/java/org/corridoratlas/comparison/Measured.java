// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.claim.Quantity;

/**
 * What the atlas measures beside a published figure.
 *
 * @param quantity the measured value, or empty when there is none
 * @param reason why there is none, or empty
 * @param notes what must be known to read the value
 */
record Measured(Optional<Quantity> quantity, Optional<String> reason, List<String> notes) {

  static Measured of(Quantity quantity, List<String> notes) {
    return new Measured(Optional.of(quantity), Optional.empty(), List.copyOf(notes));
  }

  static Measured nothing(String reason) {
    return new Measured(Optional.empty(), Optional.of(reason), List.of());
  }
}
