// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.page;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param title what the page shows, when the answer has no title
 * @param trail the way to it from the start, nearest last
 * @param base where the server is seen from outside, without a slash at the end
 * @param data the address of the same answer as JSON
 * @param disclaimer what holds for everything here
 */
public record Frame(String title, List<Step> trail, String base, String data, String disclaimer) {

  /** Copies the list. */
  public Frame {
    trail = List.copyOf(trail);
  }

  /**
   * A step of the way.
   *
   * @param name what readers call it
   * @param address where it is
   */
  public record Step(String name, String address) {}
}
