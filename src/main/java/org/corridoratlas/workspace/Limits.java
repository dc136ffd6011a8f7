// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

/** What an alignment that somebody brings may cost. */
public final class Limits {

  /** The most bytes of one document. */
  public static final int BYTES = 4 << 20;

  /** The most alignments of one document. */
  public static final int ALIGNMENTS = 12;

  /** The most positions of one alignment. */
  public static final int POSITIONS = 10_000;

  /** The most parts of one alignment of which something is said. */
  public static final int STRETCHES = 500;

  /** The longest alignment, metres. */
  public static final double LENGTH_METRES = 5_000_000;

  /** The most bytes of a file of another program. */
  public static final int FILE_BYTES = 16 << 20;

  /** The most bytes of such a file when it is unpacked. */
  public static final int UNPACKED_BYTES = 48 << 20;

  /** The most that a packed file may grow, for each of its bytes. */
  public static final int RATIO = 100;

  /** The most entries of a packed file. */
  public static final int ENTRIES = 200;

  /** The most parts of a file: lines, points, rows. */
  public static final int PARTS = 2_000;

  /** The most positions of all parts of a file. */
  public static final int FILE_POSITIONS = 200_000;

  /** The most faults that are told; more of them say nothing new. */
  static final int FAULTS = 100;

  /** The deepest nesting of a document. */
  public static final int DEPTH = 32;

  private Limits() {}
}
