// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.catalogue.GeodataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks geodata and prints all problems. */
@Command(
    name = "validate",
    description = "Checks geodata and prints every problem with its remedy.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "a folder with catalogue.json; without it, the geodata of this program")
  @Nullable Path directory;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    GeodataFolder folder =
        directory == null ? GeodataFolder.bundled() : GeodataFolder.of(directory);
    List<DatasetProblem> problems = Verification.inspect(folder).problems();
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(out::println);
    out.println(
        problems.isEmpty()
            ? folder.describe() + ": sound"
            : folder.describe() + ": problems: " + problems.size());
    out.flush();
    return problems.isEmpty() ? ExitCodes.FINE : ExitCodes.BAD;
  }
}
