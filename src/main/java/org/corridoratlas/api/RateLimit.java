// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often each client may write: so many times at once, and as many more in each minute, evenly.
 * Thread-safe; remembers a bounded number of clients.
 */
final class RateLimit {

  private static final int CLIENTS = 100_000;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private final LongSupplier nanoTime;

  /** When a client that writes no more will have its whole allowance again, by address. */
  private final Cache<String, Long> full = Caffeine.newBuilder().maximumSize(CLIENTS).build();

  RateLimit(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /**
   * Counts a write.
   *
   * @throws ProblemException when the client has to wait
   */
  void count(String client) {
    long now = nanoTime.getAsLong();
    long cost = MINUTE / perMinute;
    long[] wait = new long[1];
    full.asMap()
        .compute(
            client,
            (key, last) -> {
              long from = last == null || last - now < 0 ? now : last;
              wait[0] = from + cost - now - MINUTE;
              return wait[0] > 0 ? Long.valueOf(from) : Long.valueOf(from + cost);
            });
    if (wait[0] > 0) {
      throw new ProblemException(
          Problem.tooMany(perMinute, Duration.ofNanos(wait[0]).toSeconds() + 1));
    }
  }
}
