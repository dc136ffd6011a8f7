// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.time.Duration;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.jspecify.annotations.Nullable;

/** Makes the connections of one server, which share what they know again. */
final class Connections extends HttpConnectionFactory {

  private final Duration patience;
  private final @Nullable Repeats repeats;

  /**
   * The connections of a server.
   *
   * @param patience how long the head of a request may take
   * @param repeats what is known again; null where it matters who asks
   */
  Connections(HttpConfiguration http, Duration patience, @Nullable Repeats repeats) {
    super(http);
    this.patience = patience;
    this.repeats = repeats;
  }

  Duration patience() {
    return patience;
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    TimedConnection connection =
        repeats == null
            ? new TimedConnection(this, connector, endPoint)
            : new RepeatConnection(this, connector, endPoint, repeats);
    return configure(connection, connector, endPoint);
  }
}
