// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.List;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/** AND, OR and NOT with three truth values: true, false and not known (null). */
final class Logic {

  private Logic() {}

  /** An operation of logic on parts. */
  static Part of(Operator operator, List<Part> parts) {
    if (operator == Operator.NOT) {
      return feature -> {
        Boolean truth = (Boolean) parts.get(0).of(feature);
        return truth == null ? null : !truth;
      };
    }
    boolean decisive = operator == Operator.OR;
    return feature -> chain(parts, feature, decisive);
  }

  /** The decisive value if one part has it, else unknown if one is, else the other value. */
  private static @Nullable Boolean chain(List<Part> parts, Feature feature, boolean decisive) {
    boolean known = true;
    for (Part part : parts) {
      Boolean truth = (Boolean) part.of(feature);
      if (truth != null && truth == decisive) {
        return decisive;
      }
      known &= truth != null;
    }
    return known ? (Boolean) !decisive : null;
  }
}
