// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.corridoratlas.api.AtlasServer;
import org.corridoratlas.api.ServerStartException;
import org.corridoratlas.catalogue.CatalogueException;
import org.corridoratlas.feature.ElevationException;
import org.corridoratlas.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the atlas until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the page and the API.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  @Mixin ServeOptions options = new ServeOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    return serve(options, spec);
  }

  static int serve(ServeOptions options, CommandSpec spec) throws InterruptedException {
    AtlasServer server;
    try {
      server = options.start();
    } catch (WorkspaceException e) {
      spec.commandLine().getErr().println(e.getMessage() + " " + e.remedy());
      return ExitCodes.WRONG_USE;
    } catch (CatalogueException | ElevationException | ServerStartException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCodes.WRONG_USE;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    PrintWriter out = spec.commandLine().getOut();
    String host = options.listen.equals("127.0.0.1") ? "localhost" : options.listen;
    out.println("Corridor Atlas serves http://" + host + ":" + server.port());
    out.flush();
    Footprint.settle();
    Thread.currentThread().join();
    return ExitCodes.FINE;
  }
}
