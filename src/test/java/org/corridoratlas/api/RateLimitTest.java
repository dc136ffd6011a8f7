// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

  private final AtomicLong now = new AtomicLong();

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE - 5, Long.MIN_VALUE})
  void a_client_has_its_allowance_at_once_and_then_evenly(long begin) {
    now.set(begin);
    RateLimit limit = new RateLimit(60, now::get);
    for (int i = 0; i < 60; i++) {
      limit.count("a");
    }
    assertThatThrownBy(() -> limit.count("a"))
        .isInstanceOf(ProblemException.class)
        .satisfies(
            e -> {
              Object wait = ((ProblemException) e).problem().members().get("retryAfterSeconds");
              assertThat(wait).isEqualTo(2L);
            });
    assertThatCode(() -> limit.count("b")).doesNotThrowAnyException();
    pass(Duration.ofSeconds(1));
    limit.count("a");
    assertThatThrownBy(() -> limit.count("a")).isInstanceOf(ProblemException.class);
    pass(Duration.ofHours(1));
    for (int i = 0; i < 60; i++) {
      limit.count("a");
    }
    assertThatThrownBy(() -> limit.count("a")).isInstanceOf(ProblemException.class);
  }

  @Test
  void what_is_refused_costs_nothing() {
    RateLimit limit = new RateLimit(1, now::get);
    limit.count("a");
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> limit.count("a")).isInstanceOf(ProblemException.class);
    }
    pass(Duration.ofMinutes(1));
    assertThatCode(() -> limit.count("a")).doesNotThrowAnyException();
  }
}
