// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Route;

/**
 * What is compared: one proposal on one of its routes.
 *
 * @param proposal the proposal
 * @param route one of its routes
 */
record Option(Proposal proposal, Route route) {

  /** Stands between the two ids of an option. */
  static final String SEPARATOR = "~";

  String id() {
    return proposal.id() + SEPARATOR + route.id();
  }

  /** Tells whether it was brought along with the question, and is no part of the data. */
  boolean isOwn() {
    return proposal.feature().flag("own");
  }

  String name() {
    return isOwn()
        ? proposal.names().english()
        : proposal.names().english() + " · " + route.names().english();
  }
}
