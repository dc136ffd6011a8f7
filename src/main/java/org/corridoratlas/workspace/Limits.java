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

  /** The most faults that are told; more of them say nothing new. */
  static final int FAULTS = 100;

  /** The deepest nesting of a document. */
  static final int DEPTH = 32;

  private Limits() {}
}
