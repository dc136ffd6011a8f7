// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.List;

/**
 * A run of a list.
 *
 * @param limit how many at most, 1 to {@link #MAXIMUM}
 * @param offset how many are left out before, 0 or more
 */
public record Page(int limit, int offset) {

  /** How many there are on a page when nobody says otherwise. */
  public static final int DEFAULT = 100;

  /** How many there can be on a page; who asks for more gets these. */
  public static final int MAXIMUM = 1_000_000;

  /** Checks the ranges. */
  public Page {
    if (limit < 1 || limit > MAXIMUM || offset < 0) {
      throw new IllegalArgumentException("no page " + limit + " from " + offset);
    }
  }

  /**
   * Reads the values of {@code limit} and {@code offset}.
   *
   * @throws QueryException when one is not a whole number or too small
   */
  public static Page parse(String limit, String offset) {
    return new Page(Math.min(MAXIMUM, whole("limit", limit, 1)), whole("offset", offset, 0));
  }

  private static int whole(String parameter, String text, int least) {
    if (isOfDigits(text)) {
      long value = text.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(text);
      if (value >= least) {
        return (int) value;
      }
    }
    throw new QueryException(
        new QueryException.Fault(parameter, text),
        "'" + text + "' is not a whole number of at least " + least + ".",
        parameter.equals("limit") ? "a whole number from 1 to " + MAXIMUM : "0 or more");
  }

  private static boolean isOfDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The run of that list; empty beyond its end. */
  public <T> List<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, (int) Math.min(all.size(), (long) from + limit));
  }

  /** Tells whether a list of that size goes on after this page. */
  public boolean continues(int size) {
    return (long) offset + limit < size;
  }

  /** The page after this one. */
  public Page next() {
    return new Page(limit, offset + limit);
  }
}
