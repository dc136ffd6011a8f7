// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.util.List;
import org.corridoratlas.api.AtlasServer;
import org.corridoratlas.feature.FeatureType;

/**
 * Has libraries loaded that will be needed soon, beside the work at hand: a program that starts has
 * little to do for its second processor. Whoever needs one before it is loaded waits for it.
 */
final class Preparation {

  private Preparation() {}

  /** Loads what reads features. */
  static void ofFeatures() {
    beside(() -> FeatureType.of("prepared", List.of()));
  }

  /** Loads what serves. */
  static void ofServer() {
    beside(AtlasServer::prepare);
  }

  private static void beside(Runnable work) {
    Thread thread = new Thread(work, "preparation");
    thread.setDaemon(true);
    thread.start();
  }
}
