// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.corridoratlas.catalogue.CatalogueException;
import org.corridoratlas.comparison.ComparisonException;
import org.corridoratlas.feature.ElevationException;
import org.corridoratlas.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Without a command it serves. */
@Command(
    name = "corridor-atlas",
    description = "Compares transport-corridor proposals, neutrally and with sources.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      CompareCommand.class,
      ValidateCommand.class,
      ExportCommand.class
    })
public final class CorridorAtlas implements Callable<Integer> {

  @Mixin ServeOptions options = new ServeOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    Preparation.ofFeatures();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).execute(args));
  }

  /** The command line, for one use. */
  static CommandLine commandLine() {
    return new CommandLine(new CorridorAtlas())
        .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line));
  }

  private static int report(Exception failure, CommandLine line) throws Exception {
    if (failure instanceof CatalogueException) {
      line.getErr().println(failure.getMessage());
      return ExitCodes.BAD;
    }
    if (failure instanceof ElevationException) {
      line.getErr().println(failure.getMessage());
      return ExitCodes.WRONG_USE;
    }
    if (failure instanceof ComparisonException comparison) {
      line.getErr().println(comparison.getMessage() + "; " + comparison.remedy());
      return ExitCodes.WRONG_USE;
    }
    if (failure instanceof WorkspaceException workspace) {
      line.getErr().println(workspace.getMessage() + " " + workspace.remedy());
      return ExitCodes.WRONG_USE;
    }
    if (failure instanceof IllegalArgumentException || failure instanceof IOException) {
      line.getErr().println(failure.getMessage());
      return failure instanceof IOException ? ExitCodes.BAD : ExitCodes.WRONG_USE;
    }
    throw failure;
  }

  @Override
  public Integer call() throws InterruptedException {
    return ServeCommand.serve(options, spec);
  }
}
