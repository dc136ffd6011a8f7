// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The features of a file by ordinal, read anew each time. Thread-safe. */
final class FileContents {

  private final FeatureType type;
  private final FeatureFile file;
  private final long[] starts;
  private final int[] lengths;

  /**
   * The features of a file.
   *
   * @param type what they hold
   * @param starts the place of each one's first byte
   * @param lengths how many bytes each has
   */
  FileContents(FeatureType type, FeatureFile file, long[] starts, int[] lengths) {
    this.type = type;
    this.file = file;
    this.starts = starts;
    this.lengths = lengths;
  }

  FeatureType type() {
    return type;
  }

  int size() {
    return lengths.length;
  }

  long start(int ordinal) {
    return starts[ordinal];
  }

  long end(int ordinal) {
    return starts[ordinal] + lengths[ordinal];
  }

  int length(int ordinal) {
    return lengths[ordinal];
  }

  /** The bytes from one place in the file to another. */
  byte[] read(long start, long end) {
    return file.read(start, Math.toIntExact(end - start));
  }

  /** The feature whose bytes are in a block that begins at a place in the file. */
  Feature parse(int ordinal, byte[] block, long blockStart) {
    int at = (int) (starts[ordinal] - blockStart);
    try {
      return new FeatureParser(type, problem -> {})
          .feature(FeatureParser.JSON.readTree(block, at, lengths[ordinal]));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always readable", e);
    }
  }

  Feature read(int ordinal) {
    return parse(ordinal, read(start(ordinal), end(ordinal)), start(ordinal));
  }
}
