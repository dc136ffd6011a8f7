// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** Makes the connections of one server, which share what they know again. */
final class RepeatConnections extends HttpConnectionFactory {

  private final Repeats repeats;

  RepeatConnections(HttpConfiguration http, Metrics metrics) {
    super(http);
    this.repeats = new Repeats(metrics);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConfiguration http = getHttpConfiguration();
    return configure(new RepeatConnection(http, connector, endPoint, repeats), connector, endPoint);
  }
}
