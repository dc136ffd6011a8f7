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
 * @param band how exactly the value is known
 */
record Measured(
    Optional<Quantity> quantity, Optional<String> reason, List<String> notes, Band band) {

  /**
   * Half the 95 % band of a value.
   *
   * @param half in the unit of the value, or empty when it is not known
   * @param reason why it is not known, or empty
   */
  record Band(Optional<Double> half, Optional<String> reason) {

    static Band of(double half) {
      return new Band(Optional.of(half), Optional.empty());
    }

    static Band unknown(String reason) {
      return new Band(Optional.empty(), Optional.of(reason));
    }
  }

  static Measured of(Quantity quantity, Band band, List<String> notes) {
    return new Measured(Optional.of(quantity), Optional.empty(), List.copyOf(notes), band);
  }

  static Measured nothing(String reason) {
    return new Measured(
        Optional.empty(), Optional.of(reason), List.of(), Band.unknown("There is no value"));
  }
}
