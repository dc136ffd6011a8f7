// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lies near the real options, against tools that others wrote. The lines are those of the
 * answers, sampled every 50 m:
 *
 * <ul>
 *   <li>settlements and people: the least of the distances that {@code GeodSolve -i} gives from a
 *       place to the samples; none of them is within 3 m of a limit
 *   <li>near: the length, by {@code GeodSolve -i}, of the steps whose middle is that near to a
 *       sample, every 50 m, of a boundary
 *   <li>meetings with rivers, in GDAL's SQLite dialect with SpatiaLite: {@code SELECT o.id,
 *       SUM(ST_NumGeometries(CastToMultiPoint(ST_Intersection(o.geom, r.geom)))) FROM options o
 *       JOIN rivers r ON ST_Intersects(o.geom, r.geom) GROUP BY o.id}
 * </ul>
 */
class RegionProximityTest {

  private static final Catalogue CATALOGUE = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private static final Comparer COMPARER = Comparer.of(ComparisonBasis.of(CATALOGUE));

  private static ComparisonFeature option(String id) {
    return COMPARER
        .compare(
            new ComparisonRequest(
                List.of(id),
                Optional.empty(),
                CATALOGUE.defaultBetween(),
                CATALOGUE.asOf(),
                "neutral"))
        .features("option")
        .get(0);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "region-proximity.csv", useHeadersInDisplayName = true)
  void settlements_people_and_rivers_are_those_that_other_tools_find(ArgumentsAccessor row) {
    ComparisonFeature option = option(String.valueOf(row.getString(0)));
    for (int i = 0; i < 3; i++) {
      int metres = List.of(1000, 5000, 10000).get(i);
      assertThat(number(option, "settlementsWithin" + metres + "Metres"))
          .isEqualTo(row.get(1 + 2 * i, Double.class));
      assertThat(number(option, "populationWithin" + metres + "Metres"))
          .isEqualTo(row.get(2 + 2 * i, Double.class));
    }
    double meetings =
        number(option, "waterCrossings") + number(option, "waterMeetingsWithinAccuracy");
    assertThat(meetings).isEqualTo(row.get(7, Double.class));
  }

  /** The road along the Araks runs 500 m beside the boundary for long: there the samples differ. */
  @ParameterizedTest
  @ValueSource(ints = {500, 1000, 5000})
  void lengths_near_a_boundary_are_those_of_other_tools_up_to_their_sampling(int metres) {
    int column = List.of(500, 1000, 5000).indexOf(metres);
    double[][] found = {
      {159_930, 171_969, 236_230}, {103_786, 151_067, 210_497}, {2_259, 4_483, 33_647}
    };
    List<String> options =
        List.of(
            "tripp~RAIL_S", "araz-corridor-road~ROAD_ARAZ", "khndzoresk-bichanak~ROAD_KARAHUNJ");
    for (int i = 0; i < options.size(); i++) {
      double share = metres == 500 ? 0.012 : 0.001;
      assertThat(number(option(options.get(i)), "nearBoundaryMetres" + metres))
          .isCloseTo(found[i][column], within(share * found[i][column]));
    }
  }
}
