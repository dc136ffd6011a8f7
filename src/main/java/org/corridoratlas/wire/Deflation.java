// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** A text on its way into gzip (RFC 1952): blocks made of it and blocks made before, in a row. */
final class Deflation {

  /** Takes less than half the time of the usual level for a five-hundredth more bytes. */
  private static final int LEVEL = 5;

  /** Compressing less gains less than the head of a block costs. */
  private static final int WORTH_COMPRESSING = 64;

  /** The largest block that is not compressed. */
  private static final int STORED_BYTES = 0xffff;

  /** No name, no time, system unknown. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** To be used again: making one clears a quarter of a megabyte. */
  private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

  private byte[] out;
  private int length;

  private Deflation(int expected) {
    this.out = new byte[expected];
  }

  /** A text in gzip, begun. */
  static Deflation begun(int expected) {
    Deflation gzip = new Deflation(HEAD.length + expected);
    gzip.blocks(HEAD);
    return gzip;
  }

  /** The blocks of a text that may stand after and before any others. */
  static byte[] apart(byte[] text) {
    Deflation blocks = new Deflation(text.length / 2 + WORTH_COMPRESSING);
    blocks.deflated(text, text.length);
    return Arrays.copyOf(blocks.out, blocks.length);
  }

  /** Appends blocks as they are. */
  void blocks(byte[] blocks) {
    room(blocks.length);
    System.arraycopy(blocks, 0, out, length, blocks.length);
    length += blocks.length;
  }

  /** Appends a text as it is. */
  void stored(byte[] text, int end) {
    for (int from = 0; from < end; from += STORED_BYTES) {
      stored(text, from, Math.min(end, from + STORED_BYTES), false);
    }
  }

  /** Appends the blocks of a text; they refer to nothing before, and nothing after does to them. */
  void deflated(byte[] text, int end) {
    if (end < WORTH_COMPRESSING) {
      stored(text, end);
      return;
    }
    Deflater idle = IDLE.poll();
    Deflater deflater = idle == null ? new Deflater(LEVEL, true) : idle;
    deflater.setInput(text, 0, end);
    do { // until room is left: then all of it is written
      room(WORTH_COMPRESSING);
      length += deflater.deflate(out, length, out.length - length, Deflater.FULL_FLUSH);
    } while (length == out.length);
    deflater.reset();
    IDLE.add(deflater);
  }

  /** The whole, ended. */
  byte[] ended(Sums sums) {
    stored(new byte[0], 0, 0, true);
    number(sums.crc32(), Integer.BYTES);
    number(sums.length(), Integer.BYTES);
    return out.length == length ? out : Arrays.copyOf(out, length);
  }

  private void stored(byte[] text, int from, int to, boolean last) {
    int bytes = to - from;
    room(bytes + 1 + Integer.BYTES);
    number(last ? 1 : 0, 1);
    number(bytes, 2);
    number(bytes ^ STORED_BYTES, 2);
    System.arraycopy(text, from, out, length, bytes);
    length += bytes;
  }

  /** Least byte first. */
  private void number(int value, int bytes) {
    room(bytes);
    for (int i = 0; i < bytes; i++) {
      out[length++] = (byte) (value >>> (Byte.SIZE * i));
    }
  }

  private void room(int more) {
    if (out.length - length < more) {
      out = Arrays.copyOf(out, Math.max(Math.addExact(length, more), out.length / 2 * 3));
    }
  }
}
