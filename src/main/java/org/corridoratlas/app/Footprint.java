// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Keeps the memory of a server near what it uses. By default the virtual machine lets a
 * sixty-fourth of the machine's memory fill with what is no longer needed, and never gives it back;
 * reading the geodata leaves much of that behind.
 */
final class Footprint {

  private static final String IDLE_COLLECTION_MILLISECONDS = "5000";
  private static final String LEAST_FREE_PERCENT = "5";
  private static final String MOST_FREE_PERCENT = "20";

  private Footprint() {}

  /** Gives back what the start has left behind, and has the virtual machine do so from now on. */
  static void settle() {
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    try {
      if (machine != null) {
        machine.setVMOption("MinHeapFreeRatio", LEAST_FREE_PERCENT);
        machine.setVMOption("MaxHeapFreeRatio", MOST_FREE_PERCENT);
        machine.setVMOption("G1PeriodicGCInterval", IDLE_COLLECTION_MILLISECONDS);
      }
    } catch (IllegalArgumentException e) {
      // A virtual machine without this option keeps its own ways.
    }
    System.gc();
  }
}
