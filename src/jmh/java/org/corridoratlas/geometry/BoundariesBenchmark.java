// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten thousand synthetic alignments of 100 vertices, 250 m apart, measured and held against all
 * boundaries of the region: where each crosses them, and how much of it is within 5 km of one. On
 * all processors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class BoundariesBenchmark {

  private static final int ALIGNMENTS = 10_000;
  private static final int VERTICES = 100;
  private static final int NEAR_METRES = 5_000;

  private final List<Geometry> boundaries =
      Catalogue.read(GeodataFolder.of(Path.of("geodata"))).collection("boundaries").list().stream()
          .flatMap(boundary -> boundary.geometry().stream())
          .toList();
  private final List<LineMeetings> meetings = boundaries.stream().map(LineMeetings::with).toList();
  private final SegmentIndex index = SegmentIndex.of(boundaries);

  /** The sum of crossings and of metres near a boundary, so that nothing is left out. */
  @Benchmark
  public double tenThousandAlignments() {
    return IntStream.range(0, ALIGNMENTS).parallel().mapToDouble(this::measured).sum();
  }

  private double measured(int seed) {
    MeasuredLine line = MeasuredLine.of(alignment(new SplittableRandom(seed)));
    double near = DistanceProfile.of(line, index, List.of(NEAR_METRES)).lengthWithin(NEAR_METRES);
    return near + meetings.stream().mapToInt(boundary -> boundary.along(line).size()).sum();
  }

  /** Wanders from anywhere in the region. */
  private static Coordinate[] alignment(SplittableRandom random) {
    Coordinate[] alignment = new Coordinate[VERTICES];
    double lon = 43.5 + 5 * random.nextDouble();
    double lat = 38.7 + 2.5 * random.nextDouble();
    double azimuth = 2 * Math.PI * random.nextDouble();
    for (int i = 0; i < VERTICES; i++) {
      alignment[i] = new Coordinate(lon, lat);
      azimuth += 0.4 * (random.nextDouble() - 0.5);
      lon += 0.0029 * Math.cos(azimuth);
      lat += 0.00225 * Math.sin(azimuth);
    }
    return alignment;
  }
}
