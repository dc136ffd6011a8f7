// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as it stands in JSON, looked for without reading what is around it. Where it is not found
 * it is not; where it seems to stand, only reading can tell. What is escaped has a backslash, and
 * where there is one, nothing is excluded.
 */
final class JsonText {

  private final byte[] quoted;

  JsonText(String text) {
    this.quoted = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** Tells whether some bytes of UTF-8 may hold it as a value. */
  boolean mayStandIn(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\\' || (bytes[at] == '"' && standsAt(bytes, at, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(byte[] bytes, int at, int to) {
    int end = at + quoted.length;
    return end <= to && Arrays.equals(bytes, at, end, quoted, 0, quoted.length);
  }
}
