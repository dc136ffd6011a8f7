// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.query.ReferenceSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** What filters find, class by class of the standard, and what they refuse. */
class FilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // basic
        "kind = 'city' | a",
        "kind <> 'city' | bd",
        "kind > 'city' | bd",
        "people >= 7 | ab",
        "people < 100 | b",
        "area = -0.5 | c",
        "capital = TRUE | a",
        "capital | a",
        "NOT capital | d",
        "capital = false | d",
        "capital < TRUE | d",
        "capital >= FALSE | ad",
        "TRUE > TRUE | ",
        "id = 'c' OR id = 'd' | cd",
        "kind = 'it''s' | d",
        "kind = 'it\\'s' | d",
        "TRUE | abcd",
        "kind IS NULL | c",
        "kind IS NOT NULL | abd",
        "geometry IS NULL | d",
        "validFrom = DATE('2020-05-01') | a",
        "validFrom < DATE('2020-06-01') | ab",
        "validFrom >= '2020-05-01' | a",
        "seen > TIMESTAMP('2021-05-01T10:30:00Z') | a",
        "seen = TIMESTAMP('2021-05-01T10:30:00.500Z') | a",
        "seen IN ('2021-05-01T10:30:00.5Z') | a",
        "seen > validTo | a",
        // advanced comparison
        "name.en LIKE 'A%' | a",
        "name.en LIKE '_eta%' | b",
        "name.en LIKE '%50\\% off' | b",
        "name.en NOT LIKE 'A%' | b",
        "people BETWEEN 7 AND 99 | b",
        "people NOT BETWEEN 7 AND 99 | a",
        "people IN (1, 7, 100) | ab",
        "kind NOT IN ('city') | bd",
        "validFrom BETWEEN DATE('2020-05-01') AND DATE('2020-05-31') | ab",
        // case and accents
        "CASEI(kind) = CASEI('CITY') | a",
        "CASEI(name.az) LIKE CASEI('ilisu') | a",
        "ACCENTI(name.en) = ACCENTI('Arpacay') | a",
        "CASEI(ACCENTI(name.en)) LIKE 'arpac%' | a",
        "CASEI(kind) IN ('city', casei('TOWN')) | ab",
        // spatial
        "S_INTERSECTS(geometry, POINT(45 39)) | abc",
        "S_INTERSECTS(geometry, BBOX(45.5, 39.6, 47, 41)) | bc",
        "S_DISJOINT(geometry, BBOX(44.9, 38.9, 45.1, 39.1)) | ",
        "S_EQUALS(geometry, POINT(45 39)) | a",
        "S_TOUCHES(geometry, LINESTRING(45 39, 45 42)) | ab",
        "S_WITHIN(geometry, POLYGON((44 38, 46.5 38, 46.5 40.5, 44 40.5, 44 38))) | abc",
        "S_CONTAINS(geometry, POINT(44.5 38.5)) | c",
        "S_OVERLAPS(geometry, POLYGON((45 39, 47 39, 47 41, 45 41, 45 39))) | c",
        "S_CROSSES(geometry, LINESTRING(45 40, 46 39)) | b",
        "S_CROSSES(LINESTRING(43 39, 44.5 39), geometry) | c",
        "NOT S_INTERSECTS(geometry, POINT(45 39)) | ",
        "S_INTERSECTS(geometry, geometry) | abc",
        "S_INTERSECTS(geometry, BBOX(179, 38, -179, 40)) | ",
        "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(0 0), POINT(44.5 38.5))) | c",
        // temporal
        "T_AFTER(validFrom, DATE('2020-04-30')) | ab",
        "T_BEFORE(validFrom, TIMESTAMP('2020-05-01T00:00:01Z')) | a",
        "T_DURING(INTERVAL(validFrom, validTo), INTERVAL('2020-01-01', '..')) | a",
        "T_INTERSECTS(validFrom, INTERVAL('2020-05-10', '2020-05-12')) | b",
        "T_EQUALS(INTERVAL(validFrom, validTo), INTERVAL('2020-05-01', '2021-05-01')) | a",
        "T_MEETS(INTERVAL(validFrom, validTo), INTERVAL('2021-05-01', '2022-01-01')) | a",
        "T_METBY(INTERVAL(validFrom, validTo), INTERVAL('2019-05-01', '2020-05-01')) | a",
        "T_STARTS(INTERVAL(validFrom, validTo), INTERVAL('2020-05-01', '..')) | a",
        "T_STARTEDBY(INTERVAL(validFrom, validTo), INTERVAL('2020-05-01', '2020-06-01')) | a",
        "T_FINISHES(INTERVAL(validFrom, validTo), INTERVAL('..', '2021-05-01')) | a",
        "T_FINISHEDBY(INTERVAL(validFrom, validTo), INTERVAL('2021-04-01', '2021-05-01')) | a",
        "T_OVERLAPS(INTERVAL(validFrom, validTo), INTERVAL('2021-01-01', '2022-01-01')) | a",
        "T_OVERLAPPEDBY(INTERVAL(validFrom, validTo), INTERVAL('2019-01-01', '2021-01-01')) | a",
        "T_CONTAINS(INTERVAL(validFrom, validTo), INTERVAL('2020-06-01', '2020-07-01')) | a",
        "T_DISJOINT(validFrom, INTERVAL('2021-01-01', '..')) | ab",
        "T_BEFORE(seen, TIMESTAMP('2021-05-01T10:30:01Z')) | a",
        "T_STARTEDBY(INTERVAL(validFrom, seen), INTERVAL('2020-05-01', '2021-05-01')) | a",
        // property-property and arithmetic
        "validFrom < validTo | a",
        "name.en > name.az | ",
        "people * 2 - 4 = 10 | b",
        "area + people = 102.5 | a",
        "people % 10 = 7 | b",
        "people DIV 30 = 3 | a",
        "area ^ 2 = 0.25 | c",
        "people / 0 = 1 | ",
        "-area = 0.5 | c",
        "-people < -7 AND -people >= -(90 + 10) | a",
        "5 - -people = 12 | b",
        // lists
        "A_CONTAINS(sources, ('S2')) | ab",
        "A_EQUALS(sources, ('S2', 'S1')) | a",
        "A_CONTAINEDBY(sources, ('S2', 'S3')) | b",
        "A_OVERLAPS(sources, ('S1', 'S9')) | a",
      })
  void a_filter_finds(String filter, String ids) {
    assertThat(Towns.found(filter)).isEqualTo(ids == null ? "" : ids);
  }

  /** U is what is not known: a property that d lacks; what is not known is not found. */
  @ParameterizedTest
  @CsvSource({
    "U, false",
    "NOT U, false",
    "U AND TRUE, false",
    "U OR TRUE, true",
    "NOT (U AND FALSE), true",
    "NOT (U AND TRUE), false",
    "NOT (U OR FALSE), false",
    "U IS NULL, true",
    "NOT (U IS NULL), false",
    "(U AND U) IS NULL, true",
    "(U OR FALSE) IS NULL, true",
    "(U AND FALSE) IS NULL, false",
  })
  void what_is_not_known_is_neither_true_nor_false(String filter, boolean holds) {
    String asked = "id = 'd' AND (" + filter.replace("U", "(people > 1)") + ")";
    String shown = asked.replace("TR(people > 1)E", "TRUE").replace("N(people > 1)LL", "NULL");
    assertThat(Towns.found(shown)).isEqualTo(holds ? "d" : "");
  }

  @Test
  void coordinates_are_those_of_the_system_named() {
    ReferenceSystem utm = ReferenceSystem.EPSG_32638;
    Geometry place = utm.express(RandomTrees.read("POINT (45 39)"));
    String box =
        "BBOX(%f, %f, %f, %f)"
            .formatted(
                place.getCoordinate().x - 5,
                place.getCoordinate().y - 5,
                place.getCoordinate().x + 5,
                place.getCoordinate().y + 5);
    FeatureFilter filter =
        Cql2.filter(
            "S_WITHIN(geometry, " + box + ")",
            Cql2.Encoding.TEXT,
            new Cql2.Setting(Towns.QUERYABLES, utm));
    assertThat(Towns.COLLECTION.select(filter)).extracting(Feature::id).containsExactly("a");
    FeatureFilter latitudeFirst =
        Cql2.filter(
            "S_EQUALS(geometry, POINT(39 45))",
            Cql2.Encoding.TEXT,
            new Cql2.Setting(Towns.QUERYABLES, ReferenceSystem.EPSG_4326));
    assertThat(Towns.COLLECTION.select(latitudeFirst)).extracting(Feature::id).containsExactly("a");
  }
}
