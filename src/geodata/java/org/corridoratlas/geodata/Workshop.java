// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The two folders a derivation works between.
 *
 * @param sources the source tables and layers kept in the repository
 * @param geodata the collections that are derived
 */
public record Workshop(Path sources, Path geodata) {
  /** Returns the workshop of a project folder. */
  public static Workshop in(Path project) {
    return new Workshop(project.resolve("src/geodata/resources"), project.resolve("geodata"));
  }

  /** Reads a source table, such as {@code base/boundaries.csv}. */
  public List<Row> table(String name) throws IOException {
    return Csv.read(sources.resolve(name));
  }

  /** Reads a source layer, such as {@code base/lakes.geojson}. */
  public List<Feature> layer(String name) throws IOException {
    return GeoJson.read(sources.resolve(name));
  }

  /** Reads a collection derived before, such as {@code boundaries}. */
  public List<Feature> collection(String id) throws IOException {
    return GeoJson.read(geodata.resolve(id + ".geojson"));
  }

  /**
   * Writes a collection.
   *
   * @param id collection id, the file name without {@code .geojson}
   * @param grid the grid its positions are rounded to
   * @param features the features in file order
   */
  public void write(String id, Grid grid, List<Feature> features) throws IOException {
    GeoJson.write(geodata.resolve(id + ".geojson"), grid, features);
  }
}
