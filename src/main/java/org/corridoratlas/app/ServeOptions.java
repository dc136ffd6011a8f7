// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.api.AtlasServer;
import org.corridoratlas.api.Network;
import org.corridoratlas.api.ServerSettings;
import org.corridoratlas.api.Tiles;
import org.corridoratlas.api.WorkspaceAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the atlas is served. */
final class ServeOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to listen on (default: 8080; 0 takes any free one)",
      defaultValue = "8080")
  int port = 8080;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "the address to listen on (default: 127.0.0.1, this machine only)",
      defaultValue = "127.0.0.1")
  String listen = "127.0.0.1";

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "how the server is seen from outside, for the links in its answers")
  @Nullable URI publicUrl;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS[/PREFIX]",
      description =
          "a proxy, or a network of them, whose X-Forwarded-Proto, -Host, -Prefix and -For or else"
              + " Forwarded count for the links in answers; can be repeated (default: none)")
  List<String> trustedProxies = new ArrayList<>();

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "the origin whose pages may read the answers (default: *, any; none allows no other)",
      defaultValue = "*")
  String corsOrigin = "*";

  @Option(
      names = "--embed-origin",
      paramLabel = "ORIGIN",
      description =
          "an origin whose pages may show /embed in a frame; can be repeated (default: *, any;"
              + " none allows no other)",
      defaultValue = "*")
  List<String> embedOrigins = new ArrayList<>(List.of("*"));

  @Option(
      names = "--tiles",
      paramLabel = "URL",
      description =
          "pictures of another server that lie under the map, such as"
              + " https://tiles.example.org/{z}/{x}/{y}.png; the browsers of readers then ask that"
              + " server (default: none)")
  @Nullable String tiles;

  @Option(
      names = "--tiles-attribution",
      paramLabel = "TEXT",
      description = "whose pictures they are, shown on the map; needed with --tiles")
  String tilesAttribution = "";

  @Mixin WorkspaceOption workspace = new WorkspaceOption();
  @Mixin GeodataOption geodata = new GeodataOption();
  @Mixin ElevationOption elevation = new ElevationOption();

  /**
   * A server that listens.
   *
   * @throws IllegalArgumentException naming the option that cannot be used
   */
  AtlasServer start() {
    ServerSettings settings = settings();
    workspace.check(listen);
    Preparation.ofServer();
    Wiring wiring = Wiring.of(geodata.folder(), elevation);
    WorkspaceAccess own = workspace.open(wiring.views().comparer());
    return AtlasServer.start(settings, wiring.atlas(), wiring.views().with(own));
  }

  private ServerSettings settings() {
    return new ServerSettings(
        listen,
        port,
        Optional.ofNullable(publicUrl),
        trustedProxies.stream().map(Network::parse).toList(),
        Optional.of(corsOrigin).filter(origin -> !origin.equals("none")),
        embedOrigins.stream().filter(origin -> !origin.equals("none")).toList(),
        Optional.ofNullable(tiles).map(template -> new Tiles(template, tilesAttribution)),
        Version.text(),
        ServerSettings.PATIENCE);
  }
}
