// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Gives pages of features in memory without the servlet layer; never waits for a client. */
final class GivenPages {

  /** Takes less time than to hand the request over. */
  private static final int QUICKLY_COMPRESSED_BYTES = 1 << 12;

  /**
   * Pages under way may hold so much together: more than any that are taken at once need, and
   * little enough for clients that take none. What finds no room is left to those who wait for
   * their clients, and give them up.
   */
  private static final int MOST_BYTES = 32 << 20;

  private final Exchange.Hall hall;
  private final SmallPages pages;
  private final Semaphore room = new Semaphore(MOST_BYTES);

  GivenPages(Exchange.Hall hall, SmallPages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  /** What a request wants, when it is a page and there is room for it. */
  SmallPages.@Nullable Wanted wanted(Target target, Request request) {
    return request.getMethod().equals("GET") && room.availablePermits() > MOST_BYTES / 4
        ? pages.wanted(target, Headers.all(HttpHeader.ACCEPT, request.getHeaders()))
        : null;
  }

  /**
   * Gives a page, unless something is wrong with the request, or too much is under way.
   *
   * @param quickly whether it is not given either when compressing it takes long
   */
  boolean give(
      SmallPages.Wanted wanted,
      boolean quickly,
      Request request,
      Response response,
      Callback callback) {
    long begun = System.nanoTime();
    String encodings = Headers.all(HttpHeader.ACCEPT_ENCODING, request.getHeaders());
    Representation page = pages.page(wanted);
    if (page == null) {
      return false;
    }
    Representation.Encoded encoded = encoded(page, encodings, quickly);
    if (encoded == null || !room.tryAcquire(encoded.length())) {
      return false;
    }
    hall.keep(wanted.request().target(), wanted.request().accept(), page, begun);
    Callback ended = Callback.from(callback, () -> room.release(encoded.length()));
    send(page, encoded, request, response, ended);
    hall.metrics().made(response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
    return true;
  }

  /** The page as it is to be sent; null when it is not to be sent so, or not quickly. */
  private static Representation.@Nullable Encoded encoded(
      Representation page, @Nullable String encodings, boolean quickly) {
    Representation.Encoded encoded = page.encoded(encodings);
    boolean isRefused =
        encoded.gzip()
            ? quickly && page.toCompress() > QUICKLY_COMPRESSED_BYTES
            : AcceptedEncodings.refusePlain(encodings);
    return isRefused ? null : encoded;
  }

  private void send(
      Representation page,
      Representation.Encoded encoded,
      Request request,
      Response response,
      Callback callback) {
    boolean unchanged =
        page.isStored() && hall.isUnchanged(request.getHeaders(), encoded.opaqueTag());
    head(page, encoded, unchanged, response);
    if (unchanged) {
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    } else {
      Pouring.begin(encoded.reading(), encoded.length(), request, response, callback);
    }
  }

  private void head(
      Representation page, Representation.Encoded encoded, boolean unchanged, Response response) {
    HttpFields.Mutable fields = response.getHeaders();
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    if (unchanged) {
      fields.add(Headers.unchanged(page, encoded));
    } else {
      fields.add(Headers.of(page, encoded, hall.memo().date()));
      fields.add(HttpHeader.CONTENT_TYPE, page.mediaType());
      fields.add(HttpHeader.CONTENT_LENGTH, encoded.length());
    }
  }
}
