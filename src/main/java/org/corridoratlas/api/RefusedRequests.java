// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests that the server refuses before any resource sees them, also with a problem. */
final class RefusedRequests implements Request.Handler {

  private static final Problem.Said METHOD =
      new Problem.Said("The server does not know this method.", "use GET, HEAD or OPTIONS");
  private static final Problem.Said HOST =
      new Problem.Said("The Host header is malformed.", "a name or address, and perhaps a port");

  /** What is wrong and what would be right, by status. */
  private static final Map<Integer, Problem.Said> SAID =
      Map.of(
          HttpStatus.REQUEST_TIMEOUT_408,
          new Problem.Said("The request did not come to its end in time.", "send it again"),
          HttpStatus.PAYLOAD_TOO_LARGE_413,
          new Problem.Said("The request has a body that is too large.", "send no body"),
          HttpStatus.URI_TOO_LONG_414,
          new Problem.Said("The address is too long.", "an address of at most 8,000 characters"),
          HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431,
          new Problem.Said("The headers are too long.", "headers of at most 8,000 bytes together"),
          HttpStatus.EXPECTATION_FAILED_417,
          new Problem.Said("What the request expects cannot be met.", "leave out Expect"),
          HttpStatus.NOT_IMPLEMENTED_501,
          METHOD,
          HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505,
          new Problem.Said("The server does not speak this version.", "speak HTTP/1.1"));

  private static final Problem.Said MALFORMED =
      new Problem.Said(
          "The request cannot be understood as it stands.", "check the address; begin at /api/");

  private static final Problem.Said FAILED =
      new Problem.Said("The server failed to answer.", "try again; the log has the reason");

  /** A query whose percent signs each begin an escape. */
  private static final Pattern ESCAPED = Pattern.compile("[^%]*+(?:%[0-9A-Fa-f]{2}[^%]*+)*+");

  private static final Problem.Said ESCAPES =
      new Problem.Said(
          "The query has a percent sign that begins no escape.", "write a percent sign as %25");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // What follows may be cut off.
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    refuse(problem(response.getStatus()), response, callback);
    return true;
  }

  /** What is said with a status. */
  static Problem problem(int status) {
    return problem(status, SAID.getOrDefault(status, status < 500 ? MALFORMED : FAILED));
  }

  private static Problem problem(int status, Problem.Said said) {
    String title = HttpStatus.getMessage(status);
    return new Problem(
        status, "about:blank", title, said.detail(), Map.of("remedy", said.remedy()));
  }

  /** Answers with a problem. */
  static void refuse(int status, Problem.Said said, Response response, Callback callback) {
    refuse(problem(status, said), response, callback);
  }

  /** The header fields of a problem, but for its length. */
  static void headers(HttpFields.Mutable fields) {
    Headers.COMMON.forEach(fields::put);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
  }

  private static void refuse(Problem problem, Response response, Callback callback) {
    response.setStatus(problem.status());
    headers(response.getHeaders());
    response.write(true, ByteBuffer.wrap(problem.bytes()), callback);
  }

  /** Answers with a problem when method, host or query is nothing that can be answered. */
  static boolean refuses(Request request, Response response, Callback callback) {
    String query = request.getHttpURI().getQuery();
    if (!Headers.METHODS.contains(request.getMethod())) {
      refuse(HttpStatus.NOT_IMPLEMENTED_501, METHOD, response, callback);
    } else if (!Site.wellFormed(request)) {
      refuse(HttpStatus.BAD_REQUEST_400, HOST, response, callback);
    } else if (query != null && !ESCAPED.matcher(query).matches()) {
      refuse(HttpStatus.BAD_REQUEST_400, ESCAPES, response, callback);
    } else {
      return false;
    }
    return true;
  }
}
