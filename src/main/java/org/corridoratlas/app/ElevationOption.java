// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.ElevationException;
import org.corridoratlas.feature.ElevationGrid;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Option;

/** The option that names a height model. */
final class ElevationOption {

  /** What heights are asked for. */
  private static final List<String> WANTED = List.of("sections", "boundaries", "observers");

  @Option(
      names = "--elevation",
      paramLabel = "FILE",
      description =
          "a GeoTIFF of one band with heights in metres, for profiles and lines of sight; without"
              + " it, profiles show the listed heights of places only")
  @Nullable Path file;

  /**
   * The height model, as far as it lies over the data.
   *
   * @throws ElevationException when it cannot be used
   */
  Optional<ElevationGrid> read(Catalogue catalogue) {
    return file == null
        ? Optional.empty()
        : Optional.of(ElevationGrid.read(file, extent(catalogue)));
  }

  private static Envelope extent(Catalogue catalogue) {
    Envelope extent = new Envelope();
    for (String collection : WANTED) {
      catalogue.find(collection).stream()
          .flatMap(all -> all.list().stream())
          .flatMap((Feature feature) -> feature.geometry().stream())
          .map(Geometry::getEnvelopeInternal)
          .forEach(extent::expandToInclude);
    }
    return extent;
  }
}
