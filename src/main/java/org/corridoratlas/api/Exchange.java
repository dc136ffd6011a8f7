// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins a resource to Javalin: has the answer made, kept and sent. */
final class Exchange implements Handler {

  /** What all exchanges of a server share. */
  record Hall(Site site, Memo memo, Metrics metrics, Streaming streaming) {

    /**
     * Has an answer kept, if the address alone decides the form.
     *
     * @param accept the value of the Accept header, or null
     * @param begun when its making began, by {@link System#nanoTime}
     */
    void keep(Target target, @Nullable String accept, Representation answer, long begun) {
      Target kept = target.kept(accept);
      if (kept != null && target.leavesNoChoice(accept) && site.keeps(target)) {
        memo.keep(kept, answer, Duration.ofNanos(System.nanoTime() - begun));
      }
    }

    /**
     * Tells whether who asks has the answer already.
     *
     * @param opaqueTag its validator without the mark of a weak one
     */
    boolean isUnchanged(HttpFields asked, String opaqueTag) {
      return Preconditions.unchanged(
          Headers.all(HttpHeader.IF_NONE_MATCH, asked),
          asked.get(HttpHeader.IF_MODIFIED_SINCE),
          opaqueTag,
          memo.date());
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final Hall hall;
  private final Resource resource;

  Exchange(Hall hall, Resource resource) {
    this.hall = hall;
    this.resource = resource;
  }

  @Override
  public void handle(Context ctx) {
    long begun = System.nanoTime();
    ApiRequest request = request(ctx);
    Representation answer = made(resource, request);
    hall.keep(request.target(), request.accept(), answer, begun);
    send(answer, ctx);
    hall.metrics().made(ctx.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
  }

  /** What a resource answers; made anew each time, when it may follow from what readers keep. */
  static Representation made(Resource resource, ApiRequest request) {
    Representation made = resource.represent(request);
    return request.namesKept() ? made.fleeting() : made;
  }

  /** A request as resources see it. */
  static ApiRequest request(Context ctx) {
    Target target = (Target) ctx.req().getAttribute(Target.ATTRIBUTE);
    return new ApiRequest(
        target, ctx.pathParamMap(), ctx.queryParamMap(), all("Accept", ctx), Sent.by(ctx));
  }

  private void send(Representation answer, Context ctx) {
    String encodings = all("Accept-Encoding", ctx);
    Representation.Encoded encoded = answer.encoded(encodings);
    if (!encoded.gzip() && AcceptedEncodings.refusePlain(encodings)) {
      throw new ProblemException(Problem.plainRefused());
    }
    LastModified date = hall.memo().date();
    boolean unchanged =
        Preconditions.unchanged(
            all("If-None-Match", ctx), ctx.header("If-Modified-Since"), encoded.opaqueTag(), date);
    if (answer.isStored() && unchanged) {
      put(Headers.unchanged(answer, encoded), ctx);
      ctx.status(304).res().setContentType(null);
      return;
    }
    put(Headers.of(answer, encoded, date), ctx);
    ctx.contentType(answer.mediaType());
    answer
        .body()
        .ifPresentOrElse(
            body -> hall.streaming().send(body, encoded.gzip(), ctx),
            () -> sendWhole(encoded, ctx));
  }

  private static void put(HttpFields fields, Context ctx) {
    for (HttpField field : fields) {
      ctx.header(field.getName(), field.getValue());
    }
  }

  /**
   * The length is said here, so that HEAD says it as well, however large the answer is. The bytes
   * go out in large pieces, which no stream between cuts up and copies.
   */
  private static void sendWhole(Representation.Encoded encoded, Context ctx) {
    byte[] bytes = encoded.bytes();
    ctx.res().setContentLength(bytes.length);
    try {
      new PacedOutput(ctx).write(bytes);
    } catch (IOException e) {
      LOG.debug("the client of {} {} is gone", ctx.method(), ctx.path(), e);
    }
  }

  /** The value of a header that is a list; lines of the same name are one list (RFC 9110, 5.3). */
  private static @Nullable String all(String name, Context ctx) {
    List<String> lines = Collections.list(ctx.req().getHeaders(name));
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /** Sends a problem. */
  void fail(Exception failure, Context ctx) {
    Problem problem = Failures.problem(failure, ctx.method() + " " + ctx.path());
    Headers.COMMON.forEach(ctx::header);
    ctx.header("Cache-Control", "no-store");
    if (problem.status() == 405) {
      ctx.header("Allow", Headers.allow(ctx.path()));
    }
    if (problem.status() == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    if (problem.members().get("retryAfterSeconds") instanceof Long seconds) {
      ctx.header("Retry-After", Long.toString(seconds));
    }
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.bytes());
    hall.metrics().made(problem.status(), Duration.ZERO);
  }
}
