// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some of the numbers from zero to a limit: added in any order, then to be had in ascending order.
 * Few are kept as they are, many as a bit for each number below the limit.
 */
final class Ordinals {

  /** Above such a part of all, a bit for each takes less memory, and no time to sort. */
  private static final int FEW = 32;

  private static final int BLOCK_WORDS = 64;

  private final int limit;
  private int[] listed = new int[64];
  private int size;
  private long @Nullable [] bits;

  /** How many there are before each block of words; empty until all are added. */
  private int[] ranks = new int[0];

  /** None so far; all will be below the limit. */
  Ordinals(int limit) {
    this.limit = limit;
  }

  void add(int ordinal) {
    if (bits == null && size >= limit / FEW) {
      bits = new long[limit / Long.SIZE + 1];
      Arrays.stream(listed, 0, size).forEach(this::set);
    }
    if (bits != null) {
      set(ordinal);
      return;
    }
    if (size == listed.length) {
      listed = Arrays.copyOf(listed, 2 * size);
    }
    listed[size++] = ordinal;
  }

  private void set(int ordinal) {
    if (bits != null) {
      bits[ordinal >> 6] |= 1L << ordinal;
    }
  }

  /** All are added: from now on they can be had. */
  Ordinals sorted() {
    if (bits == null) {
      listed = Arrays.stream(listed, 0, size).sorted().distinct().toArray();
      size = listed.length;
      return this;
    }
    size = 0;
    ranks = new int[(bits.length + BLOCK_WORDS - 1) / BLOCK_WORDS];
    for (int word = 0; word < bits.length; word++) {
      if (word % BLOCK_WORDS == 0) {
        ranks[word / BLOCK_WORDS] = size;
      }
      size += Long.bitCount(bits[word]);
    }
    return this;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The one at a place in ascending order, from 0. */
  int at(int place) {
    if (bits == null) {
      return listed[place];
    }
    int block = Arrays.binarySearch(ranks, place);
    block = block < 0 ? -block - 2 : lastOf(block);
    int left = place - ranks[block];
    int word = block * BLOCK_WORDS;
    while (Long.bitCount(bits[word]) <= left) {
      left -= Long.bitCount(bits[word++]);
    }
    long rest = bits[word];
    for (; left > 0; left--) {
      rest &= rest - 1;
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
  }

  /** Blocks without any have the rank of the next: the last of equal rank is the one with some. */
  private int lastOf(int block) {
    int last = block;
    while (last + 1 < ranks.length && ranks[last + 1] == ranks[block]) {
      last++;
    }
    return last;
  }
}
