// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the server does; {@code /api/metrics} in the Prometheus text form. The registry is
 * made when first needed: a server can answer before it can say how much it answered. Thread-safe.
 */
final class Metrics implements Resource {

  private final LongAdder stored = new LongAdder();
  private final Map<Integer, Timer> made = new ConcurrentHashMap<>();
  private @Nullable PrometheusMeterRegistry registry;

  /** Has the registry made, beside the answering. */
  void load() {
    Thread thread = new Thread(this::registry, "metrics");
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized PrometheusMeterRegistry registry() {
    if (registry == null) {
      registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      FunctionCounter.builder("atlas.answers.stored", stored, LongAdder::sum)
          .description("answers given from memory, before the servlet layer")
          .register(registry);
      new JvmMemoryMetrics().bindTo(registry);
      new JvmThreadMetrics().bindTo(registry);
    }
    return registry;
  }

  /** An answer was given from memory. */
  void stored() {
    stored.increment();
  }

  /** An answer was made. */
  void made(int status, Duration time) {
    made.computeIfAbsent(status, this::timer).record(time);
  }

  private Timer timer(int status) {
    return Timer.builder("atlas.answers.made")
        .description("answers made on request, by status")
        .tag("status", Integer.toString(status))
        .register(registry());
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit();
    return Representation.of(
            "text/plain; version=0.0.4; charset=utf-8",
            registry().scrape().getBytes(StandardCharsets.UTF_8))
        .with("Vary", "Accept-Encoding")
        .fleeting();
  }
}
