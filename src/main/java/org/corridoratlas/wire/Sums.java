// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.util.HexFormat;

/**
 * What is summed of a text: two checks and the length.
 *
 * @param crc32 the check of gzip
 * @param crc32c another, independent of it
 * @param length bytes
 */
record Sums(int crc32, int crc32c, int length) {

  static final Sums OF_NOTHING = new Sums(0, 0, 0);

  static Sums of(byte[] text) {
    return new Sums(Remainder.CRC_32.of(text), Remainder.CRC_32C.of(text), text.length);
  }

  /** As letters and digits: equal for equal texts, and by chance alone for others. */
  String name() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(crc32c) + hex.toHexDigits(crc32) + Integer.toHexString(length);
  }
}
