// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.workspace.EditSecret;
import org.corridoratlas.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Who may write, how often, and over which version. */
final class WritePermission {

  private static final String BEARER = "Bearer ";

  private final Forwarded forwarded;
  private final RateLimit limit;
  private final Optional<String> token;

  /**
   * What holds for a server.
   *
   * @param forwarded whose word counts on the address of a client
   * @param limit how often each client may write
   * @param token that whoever makes a proposal has to send; empty lets everybody
   */
  WritePermission(Forwarded forwarded, RateLimit limit, Optional<String> token) {
    this.forwarded = forwarded;
    this.limit = limit;
    this.token = token;
  }

  /**
   * Counts a write, also one that will be refused.
   *
   * @throws ProblemException when the client has to wait
   */
  void count(Context ctx) {
    limit.count(forwarded.client(ctx.req().getRemoteAddr(), ctx::header));
  }

  /**
   * Lets a proposal be made.
   *
   * @throws ProblemException when the token that is needed does not come with the request
   */
  void allowNew(Context ctx) {
    if (token.isPresent() && !EditSecret.equal(bearer(ctx), token.get())) {
      throw refused(
          403,
          "Forbidden",
          "This is not the token by which proposals are made here.",
          "ask whoever runs the server");
    }
  }

  /**
   * The version that a request changes.
   *
   * @throws ProblemException when the request does not say by which secret, or which version
   */
  Workspace.Shown change(Context ctx, Workspace workspace, String id) {
    count(ctx);
    Workspace.Shown now = workspace.permitted(id, bearer(ctx));
    String match = ctx.header("If-Match");
    if (match == null) {
      throw refused(
          428,
          "Precondition Required",
          "A change has to name the version that it changes.",
          "send If-Match with the ETag of the version read");
    }
    if (!match.strip().equals("*") && !lists(match, WorkspaceRoutes.tag(now))) {
      throw refused(
          412,
          "Precondition Failed",
          "The proposal was changed since: its version is " + now.version() + ".",
          "read the proposal again and repeat the change");
    }
    return now;
  }

  private static String bearer(Context ctx) {
    @Nullable String header = ctx.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw refused(
          401,
          "Unauthorized",
          "This needs a secret, and none came with the request.",
          "send Authorization: Bearer with the secret");
    }
    return header.substring(BEARER.length()).strip();
  }

  /** Tells whether a list of validators has one; a weak one is none of them. */
  static boolean lists(String header, String tag) {
    return Stream.of(header.split(",", -1)).map(String::strip).anyMatch(tag::equals);
  }

  private static ProblemException refused(int status, String title, String detail, String remedy) {
    return new ProblemException(Problem.unchanged(status, title, new Problem.Said(detail, remedy)));
  }
}
