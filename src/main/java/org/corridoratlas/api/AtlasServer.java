// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.workspace.Words;
import org.corridoratlas.workspace.Workspace;
import org.corridoratlas.workspace.file.FileImport;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP server: listens from its making until it is closed. */
public final class AtlasServer implements AutoCloseable {

  private static final long STOP_MILLISECONDS = 2_000;
  private static final int HEADER_BYTES = 8 << 10;

  private final ServerSettings settings;
  private final Exchange.Hall hall;
  private final Javalin javalin;
  private final Optional<Workspace> workspace;

  private AtlasServer(ServerSettings settings, Atlas atlas, Views views) {
    this.settings = settings;
    this.workspace = views.own().workspace();
    this.hall =
        new Exchange.Hall(
            new Site(settings),
            new Memo(LastModified.at(Instant.now())),
            new Metrics(),
            new Streaming());
    this.javalin = Javalin.create(config -> configure(config, atlas, views));
  }

  /**
   * A server that listens.
   *
   * @throws ServerStartException when the port is taken or the address is not this machine's
   */
  public static AtlasServer start(ServerSettings settings, Atlas atlas, Views views) {
    AtlasServer server = new AtlasServer(settings, atlas, views);
    try {
      server.javalin.start();
      for (String host : List.of("localhost", "127.0.0.1", "::1", settings.listen())) {
        server.hall.site().listensOn(host, server.port());
      }
      server.hall.metrics().load();
      return server;
    } catch (JavalinException e) {
      server.close();
      String where = "Port " + settings.port() + " on " + settings.listen();
      throw new ServerStartException(
          where + " cannot be listened on: it is taken or not allowed. Choose another with --port.",
          e);
    }
  }

  /** Loads what a server is made of, so that the next one is made sooner. */
  public static void prepare() {
    Javalin.create(config -> quiet(config)).jettyServer();
  }

  private void configure(JavalinConfig config, Atlas atlas, Views views) {
    quiet(config);
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyHttpConfiguration(this::bound);
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLISECONDS);
          server.setErrorHandler(new RefusedRequests());
          server.setHandler(answers(new SmallPages(atlas, settings.version())));
        });
    // Before the files of the page, whose address fits everything.
    WritePermission permission = permission(views);
    KeptForms forms = new KeptForms(atlas.catalogue().disclaimer());
    new WorkspaceRoutes(hall, views.own().workspace(), permission, forms).add(config.routes);
    FileImport files = new FileImport(Words.of(views.comparer().basis()));
    config.routes.post(ImportRoute.PATH, new ImportRoute(hall, files, permission));
    routes(config.routes, resources(atlas, views));
  }

  private WritePermission permission(Views views) {
    return new WritePermission(
        new Forwarded(settings.trustedProxies()),
        new RateLimit(views.own().writesPerMinute(), System::nanoTime),
        views.own().token());
  }

  private Connector connector(Server server, HttpConfiguration http) {
    boolean whoAsksMatters = !settings.trustedProxies().isEmpty();
    Repeats repeats = whoAsksMatters ? null : new Repeats(hall.metrics());
    Connections connections = new Connections(http, settings.patience(), repeats);
    ServerConnector connector = new ServerConnector(server, connections);
    connector.setIdleTimeout(settings.patience().toMillis());
    connector.setHost(settings.listen());
    connector.setPort(settings.port());
    return connector;
  }

  /** What a client may cost before it is answered. */
  private void bound(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(settings.patience().toMillis());
  }

  private Handler.Wrapper answers(SmallPages pages) {
    Handler.Wrapper stored = new StoredAnswers(hall, pages);
    return settings
        .corsOrigin()
        .<Handler.Wrapper>map(origin -> new OpenToOrigins(origin, stored))
        .orElse(stored);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private void routes(RoutesConfig routes, Map<String, Resource> resources) {
    resources.forEach(
        (path, resource) -> {
          Exchange exchange = new Exchange(hall, resource);
          routes.get(path, exchange);
          routes.head(path, exchange);
          if (Headers.allow(path).contains("POST")) {
            routes.post(path, exchange);
          }
        });
    Exchange failures =
        new Exchange(hall, new PageFiles(settings.embedOrigins(), settings.tiles()));
    routes.exception(Exception.class, failures::fail);
    routes.error(405, ctx -> failures.fail(new MethodNotAllowedResponse(), ctx));
  }

  /** What is given as data, and as pages made of it. */
  private Map<String, Resource> data(Atlas atlas, Views views) {
    Catalogue catalogue = atlas.catalogue();
    CollectionsResource collections = new CollectionsResource(atlas);
    ItemsResource items = new ItemsResource(atlas, collections, settings.version());
    ProposalsResource proposals = new ProposalsResource(atlas, views);
    Map<String, Resource> data = new LinkedHashMap<>();
    data.put("/api", new LandingPage(catalogue));
    data.put("/api/conformance", new ConformanceResource());
    data.put("/api/openapi", new OpenApiResource(settings.version()));
    data.put("/api/collections", collections::all);
    data.put("/api/collections/{collectionId}", collections::one);
    SchemasResource schemas = new SchemasResource(atlas, collections);
    data.put("/api/collections/{collectionId}/queryables", schemas::queryables);
    data.put("/api/collections/{collectionId}/schema", schemas::schema);
    data.put("/api/collections/{collectionId}/items", items::items);
    data.put("/api/collections/{collectionId}/items/{featureId}", items::item);
    data.put("/api/proposals", proposals::all);
    data.put("/api/proposals/{proposalId}", proposals::one);
    StoriesResource stories = new StoriesResource(catalogue);
    data.put("/api/stories", stories::all);
    data.put("/api/stories/{storyId}", stories::one);
    data.put("/api/claims", new ClaimsResource(catalogue, views.claims()));
    data.put("/api/borders", new BordersResource(catalogue, views.borders()));
    data.put("/api/coverage", new CoverageResource(atlas, views));
    data.put("/api/rankings", new RankingsResource(catalogue, views));
    data.put("/api/profiles", new ProfilesResource(atlas, views));
    data.put("/api/workspace", new WorkspaceResource(views.own()));
    data.put("/api/health", new HealthResource(catalogue, settings.version()));
    return data;
  }

  private Map<String, Resource> resources(Atlas atlas, Views views) {
    Map<String, Resource> site = new LinkedHashMap<>();
    String disclaimer = atlas.catalogue().disclaimer();
    data(atlas, views)
        .forEach((path, resource) -> site.put(path, new PagedResource(resource, disclaimer)));
    site.put("/api/comparisons", new ComparisonsResource(atlas, views));
    site.put("/api/metrics", hall.metrics());
    site.put("/", new PageFiles(settings.embedOrigins(), settings.tiles()));
    site.put("/<file>", new PageFiles(settings.embedOrigins(), settings.tiles()));
    return site;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Lets the answers under way finish, then ends. */
  @Override
  public void close() {
    javalin.stop();
    workspace.ifPresent(Workspace::close);
  }
}
