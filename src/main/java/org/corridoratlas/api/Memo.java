// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * The answers already made, by target; holds a bounded number of bytes. What is quickly made is
 * kept when it is asked for a second time: else questions that never come again, such as the boxes
 * of a moved map, drive out those that do, and clearing them away makes everybody wait.
 * Thread-safe.
 */
final class Memo {

  private static final long MAXIMUM_BYTES = 16L << 20;
  private static final int ENTRY_OVERHEAD = 3_000;
  private static final Duration QUICK = Duration.ofMillis(5);

  /** How many questions are remembered as asked once, a power of two. */
  private static final int ASKED = 1 << 13;

  private final LastModified date;
  private final Cache<Target, StoredAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MAXIMUM_BYTES)
          .weigher((Target target, StoredAnswer kept) -> kept.answer().size() + ENTRY_OVERHEAD)
          .executor(Runnable::run) // waking another thread costs more than the work
          .build();
  private final AtomicIntegerArray asked = new AtomicIntegerArray(ASKED);

  Memo(LastModified date) {
    this.date = date;
  }

  /** The date of all answers. */
  LastModified date() {
    return date;
  }

  @Nullable StoredAnswer find(Target target) {
    return answers.getIfPresent(target);
  }

  /**
   * Keeps an answer, if it is one to be given again.
   *
   * @param making how long it took to make
   */
  void keep(Target target, Representation answer, Duration making) {
    boolean keepable = answer.isStored() && answer.body().isEmpty();
    if (keepable && (making.compareTo(QUICK) > 0 || askedBefore(target))) {
      answers.put(target, new StoredAnswer(answer, date));
    }
  }

  /** Now and then wrong, for two targets can share a place or a hash; it only costs some memory. */
  private boolean askedBefore(Target target) {
    int hash = target.hashCode();
    int place = (hash ^ hash >>> 16) & ASKED - 1;
    return asked.getAndSet(place, hash) == hash;
  }
}
