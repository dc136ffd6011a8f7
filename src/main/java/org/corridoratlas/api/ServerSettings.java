// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a server is reached.
 *
 * @param listen the address it listens on, such as {@code 127.0.0.1}
 * @param port the port, 0 for any free one
 * @param publicUrl how it is seen from outside when that is not how it is reached; without a query
 * @param trustedProxies whose word counts on how it is seen from outside
 * @param corsOrigin the origin whose pages may read the answers, {@code *} for any, empty for none
 * @param embedOrigins the origins whose pages may show {@code /embed} in a frame, {@code *} for
 *     any; none when empty
 * @param tiles what lies under the map, if anything does
 * @param version the version of the program
 * @param patience how long a client may be silent, and how long the head of its request may take
 */
public record ServerSettings(
    String listen,
    int port,
    Optional<URI> publicUrl,
    List<Network> trustedProxies,
    Optional<String> corsOrigin,
    List<String> embedOrigins,
    Optional<Tiles> tiles,
    String version,
    Duration patience) {

  /** How long a client is waited for when nobody says otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Checks what was given.
   *
   * @throws IllegalArgumentException naming what cannot be used
   */
  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is not 0 to 65535");
    }
    trustedProxies = List.copyOf(trustedProxies);
    publicUrl.ifPresent(ServerSettings::checkPublic);
    corsOrigin.filter(origin -> !origin.equals("*")).ifPresent(ServerSettings::checkOrigin);
    embedOrigins = List.copyOf(embedOrigins);
    embedOrigins.stream()
        .filter(origin -> !origin.equals("*"))
        .forEach(ServerSettings::checkOrigin);
  }

  private static void checkPublic(URI url) {
    if (!isWeb(url) || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "'"
              + url
              + "' cannot be the public URL; write it such as https://example.org/atlas,"
              + " without query or fragment");
    }
  }

  private static void checkOrigin(String origin) {
    String authority = origin.replaceFirst("^https?://", "");
    if (authority.equals(origin)
        || !Authority.valid(authority)
        || !origin.equals(origin.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "'" + origin + "' is no origin; write it such as https://example.org, or * or none");
    }
  }

  private static boolean isWeb(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getRawAuthority() != null
        && Authority.valid(url.getRawAuthority());
  }
}
