// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;

/** Joins a resource to Javalin: has the answer made, kept and sent. */
final class Exchange implements Handler {

  /** What all exchanges of a server share. */
  record Hall(Target.Site site, Memo memo, Metrics metrics) {}

  private final Hall hall;
  private final Resource resource;

  Exchange(Hall hall, Resource resource) {
    this.hall = hall;
    this.resource = resource;
  }

  @Override
  public void handle(Context ctx) {
    long begun = System.nanoTime();
    Target target =
        hall.site().target(ctx.header("Host"), ctx.req().getRequestURI(), ctx.queryString());
    ApiRequest request =
        new ApiRequest(target, ctx.pathParamMap(), ctx.queryParamMap(), ctx.header("Accept"));
    Representation answer = resource.represent(request);
    if (request.leavesNoChoice()) {
      hall.memo().keep(target, answer);
    }
    send(answer, ctx);
    hall.metrics().made(ctx.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void send(Representation answer, Context ctx) {
    Representation.Encoded encoded = answer.encoded(ctx.header("Accept-Encoding"));
    Headers.of(answer, encoded).forEach(ctx::header);
    if (answer.isStored() && Representation.unchanged(ctx.header("If-None-Match"), encoded)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(answer.mediaType());
    answer
        .body()
        .ifPresentOrElse(
            body -> Streaming.of(body, encoded.gzip(), ctx), () -> ctx.result(encoded.bytes()));
  }

  /** Sends a problem. */
  void fail(Exception failure, Context ctx) {
    Problem problem = Failures.problem(failure, ctx.method() + " " + ctx.path());
    Headers.COMMON.forEach(ctx::header);
    ctx.header("Cache-Control", "no-store");
    if (problem.status() == 405) {
      ctx.header("Allow", "GET, HEAD");
    }
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.bytes());
    hall.metrics().made(problem.status(), Duration.ZERO);
  }
}
