// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An option with the values that are weighed.
 *
 * @param id its id
 * @param alignment what its values rest on; options on the same alignment err together
 * @param values in the order of the criteria
 * @param bands half the 95 % band of each value, 0 where none is known
 */
record WeighedOption(String id, String alignment, List<Double> values, List<Double> bands) {

  /** An order that does not know names: by values, then by bands. */
  static final Comparator<WeighedOption> NAMELESS =
      Comparator.<WeighedOption, double[]>comparing(option -> array(option.values), Arrays::compare)
          .thenComparing(option -> array(option.bands), Arrays::compare);

  WeighedOption {
    values = List.copyOf(values);
    bands = List.copyOf(bands);
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
