// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers already made, before the servlet layer sees the request, and pages that are quickly
 * made. It never blocks: what takes longer is handed to another thread.
 */
final class StoredAnswers extends Handler.Wrapper {

  private final Exchange.Hall hall;
  private final GivenPages pages;

  /** Make pages of features in memory. */
  private final Makers makers = new Makers("makers");

  /** Make pages of features in a file, and may have to wait for it. */
  private final Makers readers = new Makers("readers");

  StoredAnswers(Exchange.Hall hall, SmallPages pages) {
    this.hall = hall;
    this.pages = new GivenPages(hall, pages);
    addBean(makers.threads());
    addBean(readers.threads());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Target target = hall.site().target(request);
    StoredAnswer stored = stored(target, request);
    if (stored == null) {
      if (!answered(request, response, callback)) {
        answer(target, request, response, callback);
      }
      return true;
    }
    hall.metrics().stored();
    StoredAnswer.Form form =
        stored.form(Headers.all(HttpHeader.ACCEPT_ENCODING, request.getHeaders()));
    boolean unchanged = hall.isUnchanged(request.getHeaders(), form.opaqueTag());
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    response.getHeaders().add(unchanged ? form.unchanged() : form.whole());
    boolean bare = unchanged || request.getMethod().equals("HEAD");
    ByteBuffer content = bare ? BufferUtil.EMPTY_BUFFER : form.content();
    if (request.getConnectionMetaData() instanceof RepeatConnection connection) {
      connection.answers(
          request.getHeaders(),
          () -> new Repeats.Reply(response.getStatus(), response.getHeaders(), content));
    }
    response.write(true, content.slice(), callback);
    return true;
  }

  /** Answers what needs no resource: methods that nothing has, a bad host, and OPTIONS. */
  private static boolean answered(Request request, Response response, Callback callback) {
    if (RefusedRequests.refuses(request, response, callback)) {
      return true;
    }
    if (!request.getMethod().equals("OPTIONS")) {
      return false;
    }
    response.setStatus(HttpStatus.NO_CONTENT_204);
    Headers.COMMON.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.ALLOW, Headers.allow(Request.getPathInContext(request)));
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    return true;
  }

  /**
   * Has an answer made; what is quickly made is made here, unless the makers have nothing to do.
   */
  private void answer(Target target, Request request, Response response, Callback callback) {
    SmallPages.Wanted wanted = pages.wanted(target, request);
    if (wanted != null
        && wanted.cost() == SmallPages.Cost.LESS_THAN_TO_HAND_OVER
        && makers.areAtWork()
        && pages.give(wanted, true, request, response, callback)) {
      return;
    }
    request.setAttribute(Target.ATTRIBUTE, target);
    Executor threads = getServer().getThreadPool();
    Runnable others = () -> handOn(request, response, callback);
    if (wanted == null) {
      threads.execute(others);
    } else {
      by(wanted.cost(), threads)
          .execute(
              () -> {
                if (!give(wanted, request, response, callback)) {
                  threads.execute(others);
                }
              });
    }
  }

  private Executor by(SmallPages.Cost cost, Executor others) {
    return switch (cost) {
      case LESS_THAN_TO_HAND_OVER, LITTLE -> makers;
      case READING -> readers;
      case UNKNOWN -> others;
    };
  }

  /** Makes and gives a page, on a thread that never waits for a client. */
  private boolean give(
      SmallPages.Wanted wanted, Request request, Response response, Callback callback) {
    try {
      return pages.give(wanted, false, request, response, callback);
    } catch (RuntimeException e) {
      Response.writeError(request, response, callback, e);
      return true;
    }
  }

  /** To the servlet layer, on a thread of its own, which may have to wait for the client. */
  private void handOn(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /** So the thread that hears of a request answers it, with no change of threads between. */
  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  private @Nullable StoredAnswer stored(Target target, Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return null;
    }
    String accept = Headers.all(HttpHeader.ACCEPT, request.getHeaders());
    Target kept = target.kept(accept);
    StoredAnswer found = kept == null ? null : hall.memo().find(kept);
    if (found == null) {
      return null;
    }
    boolean fits =
        target.leavesNoChoice(accept)
            || (accept != null && accept.contains(found.answer().mediaType()));
    return fits && isReadable(request.getHeaders(), found.answer()) ? found : null;
  }

  private static boolean isReadable(HttpFields headers, Representation answer) {
    String encodings = Headers.all(HttpHeader.ACCEPT_ENCODING, headers);
    return !AcceptedEncodings.refusePlain(encodings) || answer.encoded(encodings).gzip();
  }
}
