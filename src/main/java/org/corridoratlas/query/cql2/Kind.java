// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.Locale;

/** What an expression stands for. */
enum Kind {
  /** True, false or unknown. */
  TRUTH,
  /** A text. */
  TEXT,
  /** A number. */
  NUMBER,
  /** A day or a moment. */
  TIME,
  /** A time with two ends. */
  INTERVAL,
  /** A geometry. */
  SHAPE,
  /** A list. */
  LIST;

  /** The word of messages. */
  String word() {
    return this == TRUTH ? "truth value" : name().toLowerCase(Locale.ROOT);
  }
}
