// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import org.locationtech.jts.geom.LineString;

/**
 * A section as a route travels it.
 *
 * @param section the section
 * @param backwards whether it is travelled from its end to its start
 */
public record Leg(Section section, boolean backwards) {

  /** The line in the direction of travel. */
  public LineString line() {
    return backwards ? section.line().reverse() : section.line();
  }

  /** The same section travelled the other way. */
  public Leg reversed() {
    return new Leg(section, !backwards);
  }
}
