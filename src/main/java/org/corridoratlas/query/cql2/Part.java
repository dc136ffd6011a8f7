// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/** A part of a filter, ready to be asked. */
@FunctionalInterface
interface Part {

  /** Its value for a feature, or null when that is not known. */
  @Nullable Object of(Feature feature);

  /** What is made of two values. */
  @FunctionalInterface
  interface Both {
    @Nullable Object of(Object left, Object right);
  }

  /** A part made of two; not known where one of them is not. */
  static Part both(Part left, Part right, Both both) {
    return feature -> {
      Object a = left.of(feature);
      Object b = a == null ? null : right.of(feature);
      return a == null || b == null ? null : both.of(a, b);
    };
  }
}
