// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text as bytes, which nobody changes. One that is kept, to stand in many texts, is
 * summed and compressed once. Thread-safe.
 */
public final class Piece {

  /**
   * Kept pieces of so many bytes are compressed apart, and once. Shorter ones gain too much from
   * what stands around them.
   */
  private static final int HEAVY_BYTES = 1_024;

  private final byte[] bytes;
  private final boolean heavy;
  private volatile @Nullable Summed summed;
  private volatile byte @Nullable [] deflated;

  private Piece(byte[] bytes, boolean heavy) {
    this.bytes = bytes;
    this.heavy = heavy;
  }

  /** Its own sums, and what those of a text before it are shifted by. */
  private record Summed(Sums sums, int shift32, int shift32c) {

    static Summed of(byte[] bytes) {
      return new Summed(
          Sums.of(bytes),
          Remainder.CRC_32.shift(bytes.length),
          Remainder.CRC_32C.shift(bytes.length));
    }
  }

  /** A piece of one text. */
  public static Piece passing(byte[] bytes) {
    return new Piece(bytes, false);
  }

  /** A piece of many texts. */
  public static Piece kept(byte[] bytes) {
    return new Piece(bytes, bytes.length >= HEAVY_BYTES);
  }

  /** A piece of many texts that begins them, compressed apart however short it is. */
  public static Piece beginning(byte[] bytes) {
    return new Piece(bytes, true);
  }

  /**
   * Writes it.
   *
   * @param out not closed here
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  /** What is summed of a text and this piece after it. */
  Sums after(Sums before) {
    Summed known = summed;
    if (known == null) {
      known = Summed.of(bytes);
      summed = known;
    }
    Sums own = known.sums();
    return new Sums(
        Remainder.CRC_32.joined(before.crc32(), own.crc32(), known.shift32()),
        Remainder.CRC_32C.joined(before.crc32c(), own.crc32c(), known.shift32c()),
        Math.addExact(before.length(), own.length()));
  }

  /** Whether it is compressed apart. */
  boolean isHeavy() {
    return heavy;
  }

  /** Whether compressing a text with it leaves it as it is. */
  boolean isDeflated() {
    return deflated != null;
  }

  /** Its blocks in the deflate format (RFC 1951), of which none is the last, to the full byte. */
  byte[] deflated() {
    byte[] known = deflated;
    if (known == null) {
      known = Deflation.apart(bytes);
      deflated = known;
    }
    return known;
  }
}
