// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the memory of a server near what it uses. By default the virtual machine lets a
 * sixty-fourth of the machine's memory fill with what is no longer needed, and never gives it back;
 * reading the geodata leaves much of that behind.
 */
final class Footprint {

  private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

  static {
    OPTIONS.put("MinHeapFreeRatio", "30");
    OPTIONS.put("MaxHeapFreeRatio", "50");
    OPTIONS.put("G1PeriodicGCInterval", "5000");
  }

  private Footprint() {}

  /** Gives back what the start has left behind, and has the virtual machine do so from now on. */
  static void settle() {
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (machine != null) {
      OPTIONS.forEach((name, value) -> set(machine, name, value));
    }
    System.gc();
  }

  private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
    try {
      machine.setVMOption(name, value);
    } catch (IllegalArgumentException e) {
      // Another virtual machine without this option: it keeps its own ways.
      return;
    }
  }
}
