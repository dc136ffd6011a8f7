// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which features may have an id: by half a hash of it, 8 bytes each. The ids themselves are not
 * kept, so whoever asks looks at the few candidates.
 */
final class IdTable {

  private static final long PRIME = 0x100000001b3L;

  private final long[] entries;

  /**
   * A table.
   *
   * @param hashes the hash of each feature's id, by ordinal
   */
  IdTable(int[] hashes) {
    entries = new long[hashes.length];
    for (int ordinal = 0; ordinal < hashes.length; ordinal++) {
      entries[ordinal] = entry(hashes[ordinal], ordinal);
    }
    Arrays.parallelSort(entries);
  }

  private static long entry(int hash, int ordinal) {
    return ((long) hash << 32) | ordinal;
  }

  /** The hash by which an id is known. */
  static int hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    return (int) (((hash ^ (hash >>> 29)) * PRIME) >>> 32);
  }

  /** The ordinals of the features that may have that id, ascending. */
  IntStream candidates(String id) {
    int hash = hash(id);
    int place = Arrays.binarySearch(entries, entry(hash, 0));
    int from = place < 0 ? -place - 1 : place;
    return IntStream.range(from, entries.length)
        .takeWhile(at -> (int) (entries[at] >> 32) == hash)
        .map(at -> (int) entries[at]);
  }

  /** The ordinals of the features that may share their id with one before them, ascending. */
  IntStream suspects() {
    return IntStream.range(1, entries.length)
        .filter(at -> entries[at] >> 32 == entries[at - 1] >> 32)
        .map(at -> (int) entries[at])
        .sorted();
  }
}
