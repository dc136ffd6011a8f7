// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/**
 * Where one server is seen from outside: at its public address if that is given, else where a
 * trusted proxy says, else where the request says. Thread-safe.
 */
final class Site {

  /** How many addresses beside its own a server without a public one keeps answers for. */
  private static final int FURTHER = 8;

  private final @Nullable String publicUrl;
  private final Forwarded forwarded;
  private final Set<String> own = ConcurrentHashMap.newKeySet();
  private final Set<String> further = ConcurrentHashMap.newKeySet();

  Site(ServerSettings settings) {
    this.publicUrl =
        settings.publicUrl().map(url -> url.toString().replaceAll("/+$", "")).orElse(null);
    this.forwarded = new Forwarded(settings.trustedProxies());
  }

  /** Has answers kept for an address of this machine, whoever else asks. */
  void listensOn(String host, int port) {
    own.add("http://" + HostPort.normalizeHost(host) + ":" + port);
  }

  /** The target of a request. */
  Target target(Request request) {
    return Target.of(
        base(request), request.getHttpURI().getPath(), request.getHttpURI().getQuery());
  }

  private String base(Request request) {
    if (publicUrl != null) {
      return publicUrl;
    }
    HttpFields headers = request.getHeaders();
    String told =
        forwarded.trusted().isEmpty()
            ? null
            : forwarded
                .base(Request.getRemoteAddr(request), name -> Headers.all(name, headers))
                .orElse(null);
    return told == null ? "http://" + host(request) : told;
  }

  private static String host(Request request) {
    String host = request.getHeaders().get(HttpHeader.HOST);
    return host == null || host.isEmpty()
        ? HostPort.normalizeHost(Request.getLocalAddr(request))
            + ":"
            + Request.getLocalPort(request)
        : host;
  }

  /** Tells whether a request names its host as it should. */
  static boolean wellFormed(Request request) {
    return Authority.valid(host(request));
  }

  /**
   * Tells whether answers with links to an address may be kept: who makes up hosts is answered, but
   * cannot fill the memory with them.
   */
  boolean keeps(Target target) {
    return publicUrl != null
        || own.contains(target.base())
        || further.contains(target.base())
        || (further.size() < FURTHER && further.add(target.base()));
  }
}
