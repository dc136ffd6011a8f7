// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Make pages, one a processor at a time. With more threads than processors each waits for its turn
 * again and again while it works, for as long as the others together may run.
 */
final class Makers implements Executor {

  private final QueuedThreadPool threads;
  private final AtomicInteger waiting = new AtomicInteger();

  /** As many as there are processors. */
  Makers(String name) {
    int processors = Runtime.getRuntime().availableProcessors();
    threads = new QueuedThreadPool(processors, processors);
    threads.setName(name);
    threads.setReservedThreads(0);
  }

  /** What starts and ends with the server. */
  QueuedThreadPool threads() {
    return threads;
  }

  /** Whether they have something to do. */
  boolean areAtWork() {
    return waiting.get() > 0;
  }

  /** Has something made after all that was asked for before. */
  @Override
  public void execute(Runnable work) {
    waiting.incrementAndGet();
    threads.execute(
        () -> {
          try {
            work.run();
          } finally {
            waiting.decrementAndGet();
          }
        });
  }
}
