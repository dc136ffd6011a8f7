// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Keeps the memory of a server near what it uses. By default the virtual machine takes up to a
 * quarter of the machine's memory rather than collect what is no longer needed, and never gives it
 * back; reading the geodata and answering new questions leave much of that behind.
 */
final class Footprint {

  private static final String IDLE_COLLECTION_MILLISECONDS = "5000";
  private static final String LEAST_FREE_PERCENT = "40";
  private static final String MOST_FREE_PERCENT = "60";

  /** Why the virtual machine collects when nothing was asked for a while. */
  private static final String IDLE = "G1 Periodic Collection";

  /** While nothing is asked, a heap may be this large before it is made smaller, bytes. */
  private static final long IDLE_HEAP_BYTES = 128L << 20;

  /**
   * And while much is asked. Making it smaller stops everything for a moment, and it has to grow
   * again, with a collection at each step: what a steady load needs is not taken from it.
   */
  private static final long BUSY_HEAP_BYTES = 384L << 20;

  /**
   * At any rate it may be so many times as large as what is in use; more than a collection leaves.
   */
  private static final int HEAP_OVER_USE = 2;

  /** Of all time, making it smaller may take so much. */
  private static final int LEAST_INTERVALS = 200;

  private static final AtomicLong USED_BYTES = new AtomicLong();
  private static final AtomicLong NOT_BEFORE = new AtomicLong(System.nanoTime());

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
    shrink();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((collected, none) -> collected(collected), null, null);
      }
    }
  }

  /** The heap grows only where it is collected, so it is looked at after each collection. */
  private static void collected(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      String cause = GarbageCollectionNotificationInfo.from(data).getGcCause();
      shrinkIfLarger(cause.equals(IDLE) ? IDLE_HEAP_BYTES : BUSY_HEAP_BYTES);
    }
  }

  /** What is in use counts as well: a greater region has a greater heap. */
  private static void shrinkIfLarger(long bytes) {
    long most = Math.max(bytes, HEAP_OVER_USE * USED_BYTES.get());
    if (Runtime.getRuntime().totalMemory() > most && System.nanoTime() - NOT_BEFORE.get() >= 0) {
      shrink();
    }
  }

  private static void shrink() {
    long begun = System.nanoTime();
    System.gc();
    long ended = System.nanoTime();
    NOT_BEFORE.set(ended + LEAST_INTERVALS * (ended - begun));
    Runtime machine = Runtime.getRuntime();
    USED_BYTES.set(machine.totalMemory() - machine.freeMemory());
  }
}
