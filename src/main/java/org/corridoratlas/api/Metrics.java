// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Counts what the server does; {@code /api/metrics} in the Prometheus text form. */
final class Metrics implements Resource {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter stored =
      Counter.builder("atlas.answers.stored")
          .description("answers given from memory, before the servlet layer")
          .register(registry);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  /** An answer was given from memory. */
  void stored() {
    stored.increment();
  }

  /** An answer was made. */
  void made(int status, Duration time) {
    Timer.builder("atlas.answers.made")
        .description("answers made on request, by status")
        .tag("status", Integer.toString(status))
        .register(registry)
        .record(time);
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit();
    return Representation.of(
            "text/plain; version=0.0.4; charset=utf-8",
            registry.scrape().getBytes(StandardCharsets.UTF_8))
        .fleeting();
  }
}
