// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** The answers already made, by target; holds a bounded number of bytes. Thread-safe. */
final class Memo {

  private static final long MAXIMUM_BYTES = 16L << 20;
  private static final int ENTRY_OVERHEAD = 3_000;

  private final LastModified date;
  private final Cache<Target, StoredAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MAXIMUM_BYTES)
          .weigher((Target target, StoredAnswer kept) -> kept.answer().size() + ENTRY_OVERHEAD)
          .build();

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

  void keep(Target target, Representation answer) {
    if (answer.isStored() && answer.body().isEmpty()) {
      answers.put(target, new StoredAnswer(answer, date));
    }
  }
}
