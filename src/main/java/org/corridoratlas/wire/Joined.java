// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text joined from pieces. Its checksum and its compressed form are put together from those of
 * the pieces: neither needs the text itself. Immutable.
 */
public final class Joined {

  /** Where so many times as much is compressed already, the rest would save about a tenth. */
  private static final int HEAVY_TO_LIGHT = 16;

  private final List<Piece> pieces;
  private final Sums lasting;
  private final Sums whole;

  private Joined(List<Piece> pieces, Sums lasting, Sums whole) {
    this.pieces = pieces;
    this.lasting = lasting;
    this.whole = whole;
  }

  /** The text of some pieces, one after the other. */
  public static Joined of(List<Piece> pieces) {
    Sums sums = Sums.OF_NOTHING;
    for (Piece piece : pieces) {
      sums = piece.after(sums);
    }
    return new Joined(List.copyOf(pieces), sums, sums);
  }

  /** The text with another piece, which may differ from one making to the next. */
  public Joined with(Piece fleeting) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(fleeting);
    return new Joined(List.copyOf(more), lasting, fleeting.after(whole));
  }

  /** Whether part of the text may differ from one making to the next. */
  public boolean isFleeting() {
    return !lasting.equals(whole);
  }

  /** Names the text, but for what may differ: equal texts have equal names. */
  public String name() {
    return lasting.name();
  }

  /** Bytes of the text. */
  public int length() {
    return whole.length();
  }

  /** The text. */
  public byte[] bytes() {
    if (pieces.size() == 1) {
      return pieces.get(0).bytes();
    }
    byte[] bytes = new byte[length()];
    put(ByteBuffer.wrap(bytes));
    return bytes;
  }

  /** Puts the text into a buffer that has room for it. */
  public void put(ByteBuffer to) {
    for (Piece piece : pieces) {
      to.put(piece.bytes());
    }
  }

  /** Goes through the text from its beginning. */
  public Reading reading() {
    return new Reading(pieces);
  }

  /** How many bytes are compressed when the text is. */
  public int toCompress() {
    Weights weights = Weights.of(pieces);
    return weights.notDeflated + (weights.isLightWorth() ? weights.light : 0);
  }

  /**
   * How much stands in the light pieces and in the heavy ones.
   *
   * @param light bytes
   * @param heavy bytes
   * @param notDeflated bytes of heavy pieces that nobody has compressed yet
   */
  private record Weights(int light, int heavy, int notDeflated) {

    static Weights of(List<Piece> pieces) {
      int light = 0;
      int heavy = 0;
      int notDeflated = 0;
      for (Piece piece : pieces) {
        light += piece.isHeavy() ? 0 : piece.length();
        heavy += piece.isHeavy() ? piece.length() : 0;
        notDeflated += piece.isHeavy() && !piece.isDeflated() ? piece.length() : 0;
      }
      return new Weights(light, heavy, notDeflated);
    }

    boolean isLightWorth() {
      return light > heavy / HEAVY_TO_LIGHT;
    }
  }

  /**
   * The text compressed in gzip (RFC 1952), one member. What was compressed before is not
   * compressed again, nor looked at; the little that stands around much of it is left as it is.
   */
  public byte[] gzip() {
    Weights weights = Weights.of(pieces);
    byte[] run = new byte[weights.light];
    int end = 0;
    Deflation gzip = Deflation.begun(weights.light + weights.heavy / 2);
    for (Piece piece : pieces) {
      if (piece.isHeavy()) {
        add(run, end, weights, gzip);
        end = 0;
        gzip.blocks(piece.deflated());
      } else {
        System.arraycopy(piece.bytes(), 0, run, end, piece.length());
        end += piece.length();
      }
    }
    add(run, end, weights, gzip);
    return gzip.ended(whole);
  }

  private static void add(byte[] run, int end, Weights weights, Deflation gzip) {
    if (weights.isLightWorth()) {
      gzip.deflated(run, end);
    } else {
      gzip.stored(run, end);
    }
  }
}
