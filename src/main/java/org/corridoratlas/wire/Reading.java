// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.nio.ByteBuffer;
import java.util.List;

/** Goes through a text from its beginning, once. Not thread-safe. */
public final class Reading {

  private final List<Piece> pieces;
  private int piece;
  private int taken;

  Reading(List<Piece> pieces) {
    this.pieces = pieces;
    skip();
  }

  /** Goes through bytes, which nobody changes. */
  public static Reading of(byte[] bytes) {
    return new Reading(List.of(Piece.passing(bytes)));
  }

  /** Whether nothing is left. */
  public boolean isAtEnd() {
    return piece == pieces.size();
  }

  /** Puts the next bytes into a buffer, as many as it has room for. */
  public void into(ByteBuffer buffer) {
    while (!isAtEnd() && buffer.hasRemaining()) {
      byte[] bytes = pieces.get(piece).bytes();
      int length = Math.min(bytes.length - taken, buffer.remaining());
      buffer.put(bytes, taken, length);
      taken += length;
      skip();
    }
  }

  /** Leaves pieces behind of which nothing is left. */
  private void skip() {
    while (!isAtEnd() && taken == pieces.get(piece).length()) {
      piece++;
      taken = 0;
    }
  }
}
