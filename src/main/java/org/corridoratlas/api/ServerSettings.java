// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URI;
import java.util.Optional;

/**
 * How a server is reached.
 *
 * @param listen the address it listens on, such as {@code 127.0.0.1}
 * @param port the port, 0 for any free one
 * @param publicUrl how it is seen from outside when that is not how it is reached; without a query
 * @param corsOrigin the origin whose pages may read the answers, {@code *} for any, empty for none
 * @param version the version of the program
 */
public record ServerSettings(
    String listen, int port, Optional<URI> publicUrl, Optional<String> corsOrigin, String version) {

  /** Checks the port. */
  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is not 0 to 65535");
    }
  }
}
