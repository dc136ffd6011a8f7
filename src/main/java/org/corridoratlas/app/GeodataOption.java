// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import org.corridoratlas.catalogue.GeodataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names another region's geodata. */
final class GeodataOption {

  @Option(
      names = "--geodata",
      paramLabel = "DIR",
      description = "a folder with catalogue.json; without it, the geodata of this program")
  @Nullable Path directory;

  GeodataFolder folder() {
    return directory == null ? GeodataFolder.bundled() : GeodataFolder.of(directory);
  }
}
