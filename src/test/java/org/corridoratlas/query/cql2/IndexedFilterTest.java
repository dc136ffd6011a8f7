// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.query.ReferenceSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Filters with and without the spatial index. */
class IndexedFilterTest {

  /** With the index and without it, by JTS's older predicates, the same features are found. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void the_index_leaves_nothing_out(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FeatureCollection many =
        FeatureCollection.of(
            Towns.DATASET.type(),
            IntStream.range(0, 400)
                .mapToObj(i -> Towns.DATASET.type().feature("f" + i, shape(random), Map.of()))
                .toList());
    for (int i = 0; i < 40; i++) {
      Envelope box = box(random, 1.5);
      Geometry area = new GeometryFactory().toGeometry(box);
      String text =
          "BBOX(%s, %s, %s, %s)"
              .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
      assertFound(many, "S_INTERSECTS(geometry, " + text + ")", g -> g.intersects(area));
      assertFound(many, "S_WITHIN(geometry, " + text + ")", g -> g.within(area));
      assertFound(many, "S_CROSSES(geometry, " + text + ")", g -> g.crosses(area));
      assertFound(many, "S_OVERLAPS(geometry, " + text + ")", g -> g.overlaps(area));
      assertFound(many, "S_DISJOINT(geometry, " + text + ")", g -> g.disjoint(area));
      assertFound(
          many,
          "S_INTERSECTS(geometry, " + text + ") OR S_WITHIN(geometry, BBOX(44, 38, 44.5, 41))",
          g -> g.intersects(area) || g.getEnvelopeInternal().getMaxX() <= 44.5);
    }
  }

  private static void assertFound(
      FeatureCollection many, String filter, Predicate<Geometry> holds) {
    List<String> expected =
        many.list().stream()
            .filter(feature -> holds.test(feature.geometry().orElseThrow()))
            .map(Feature::id)
            .toList();
    Cql2.Setting setting = new Cql2.Setting(Towns.QUERYABLES, ReferenceSystem.CRS84);
    assertThat(many.select(Cql2.filter(filter, Cql2.Encoding.TEXT, setting)))
        .as(filter)
        .extracting(Feature::id)
        .containsExactlyElementsOf(expected);
  }

  private static Envelope box(SplittableRandom random, double size) {
    double west = 44 + 3 * random.nextDouble();
    double south = 38 + 2 * random.nextDouble();
    return new Envelope(
        west, west + size * random.nextDouble(), south, south + size * random.nextDouble());
  }

  private static Geometry shape(SplittableRandom random) {
    Geometry box = new GeometryFactory().toGeometry(box(random, 0.5));
    return switch (random.nextInt(3)) {
      case 0 -> box.getCentroid();
      case 1 -> new GeometryFactory().createLineString(box.getCoordinates()).getGeometryN(0);
      default -> box;
    };
  }
}
