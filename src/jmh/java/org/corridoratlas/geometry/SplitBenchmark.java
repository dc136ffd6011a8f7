// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A wandering alignment measured and split by all jurisdictions of the region. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class SplitBenchmark {

  /** Vertices of the alignment, 50 m apart. */
  @Param({"1000", "10000", "100000"})
  public int vertices;

  private final AreaSplitter splitter = AreaSplitter.of(areas());
  private Coordinate[] alignment = new Coordinate[0];

  private static Map<String, Geometry> areas() {
    Catalogue catalogue = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
    Map<String, Geometry> areas = new HashMap<>();
    catalogue
        .collection("jurisdictions")
        .list()
        .forEach(feature -> feature.geometry().ifPresent(area -> areas.put(feature.id(), area)));
    return areas;
  }

  /** Wanders inside a box around southern Armenia; the seed makes it the same every time. */
  @Setup
  public void wander() {
    SplittableRandom random = new SplittableRandom(7);
    alignment = new Coordinate[vertices];
    double lon = 46.2;
    double lat = 39.2;
    double azimuth = 0;
    for (int i = 0; i < vertices; i++) {
      alignment[i] = new Coordinate(lon, lat);
      azimuth += 0.4 * (random.nextDouble() - 0.5);
      if (Math.abs(lon - 46.2) > 1 || Math.abs(lat - 39.2) > 0.7) {
        azimuth = Math.atan2(39.2 - lat, 46.2 - lon);
      }
      lon += 0.00058 * Math.cos(azimuth);
      lat += 0.00045 * Math.sin(azimuth);
    }
  }

  /** Measures and splits. */
  @Benchmark
  public List<AreaPart> measureAndSplit() {
    return splitter.split(MeasuredLine.of(alignment));
  }
}
