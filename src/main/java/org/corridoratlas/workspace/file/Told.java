// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

/**
 * What became of one part of a file.
 *
 * @param where its place, for people
 * @param fate what became of it
 * @param what what it is
 * @param why why, or what would be right; empty where there is nothing to say
 */
public record Told(String where, Fate fate, String what, String why) {

  /** What can become of a part. */
  public enum Fate {
    /** It is there as it was. */
    KEPT,
    /** It is there, but not all of it. */
    CHANGED,
    /** It is not there. */
    REFUSED
  }
}
