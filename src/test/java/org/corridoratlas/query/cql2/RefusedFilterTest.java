// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridoratlas.query.QueryException;
import org.corridoratlas.query.ReferenceSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters are refused, and how. */
class RefusedFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kind = | at character 7 | expected a property, a value, NOT or (",
        "kind = 'x | at character 8 | does not end",
        "kind ~ 3 | at character 6 | begins nothing",
        "kind = 'a' kind = 'b' | at character 12 | expected AND, OR or the end, found 'kind'",
        "(kind = 'a' | at character 12 | expected ')', found the end",
        "kind = 3 | at character 8 | expected a text, found a number",
        "people LIKE 'x' | at character 1 | expected a text, found a number",
        "nothing = 3 | at character 1 | there is no property 'nothing'; there are geometry, id",
        "FOO(kind) = 3 | at character 1 | there is no function 'FOO'; there are CASEI",
        "kind | at character 1 | expected a truth value, found a text",
        "kind NOT = 'a' | at character 10 | expected LIKE, BETWEEN or IN",
        "people BETWEEN 1 OR 2 | at character 18 | expected AND, found 'OR'",
        "S_INTERSECTS(geometry, POINT(90 180)) | at character 24 | is beyond where",
        "S_INTERSECTS(geometry, POINT(90)) | at character 24 | a position has two numbers",
        "S_INTERSECTS(geometry, LINESTRING(1 2)) | at character 24 | at least 2 are needed",
        "S_INTERSECTS(geometry, POLYGON((0 0,1 1,1 0,0 1,0 0))) | at character 24 | crosses itself",
        "S_INTERSECTS(geometry, BBOX(1,2,3)) | at character 24 | 4 or 6 numbers, not 3",
        "S_INTERSECTS(kind, POINT(1 2)) | at character 14 | expected a shape, found a text",
        "validFrom = DATE('2020-13-01') | at character 13 | is not a day",
        "T_STARTS(validFrom, validTo) | at character 10 | expected a interval, found a text or time",
        "capital < 1 | at character 11 | expected a truth value, found a number",
        "people = 1e999 | at character 10 | too large",
        "kind IN () | at character 9 | at least one",
        "- kind = 3 | at character 3 | expected a number, found a text",
        "people = - | at character 11 | expected a property, a value",
        "people = + kind | at character 12 | expected a number",
        "() | at character 1 | expected a truth value, found a list",
      })
  void a_refusal_names_the_place_and_what_is_expected(String filter, String place, String message) {
    assertThatThrownBy(() -> Towns.found(filter))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'=','args':[{'property':'kind'}]} | at /args: expected a list of 2 arguments",
        "{'op':'near','args':[]} | at /op: there is no operator 'near'",
        "{'op':'=','args':[{'property':'kind'},3]} | at /args/1: expected a text, found a number",
        "{'op':'=','args':[{'property':'x'},3]} | at /args/0: there is no property 'x'",
        "{'op':'=','args':[{'property':'kind'},{'date':'x'}]} | at /args/1/date: 'x' is not a day",
        "{'op': | at character 7: it is not JSON",
        "[] [] | it is not JSON",
        "{'op':'s_within','args':[{'property':'geometry'},{'type':'Point','coordinates':[1]}]} | at /args/1/coordinates: a position",
        "{'what':1} | at the root: expected op, property",
      })
  void a_refusal_of_json_has_a_pointer(String filter, String message) {
    assertThatThrownBy(
            () ->
                Cql2.filter(
                    filter.replace('\'', '"'),
                    Cql2.Encoding.JSON,
                    new Cql2.Setting(Towns.QUERYABLES, ReferenceSystem.CRS84)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "NOT ", "CASEI(", "S_INTERSECTS(geometry, GEOMETRYCOLLECTION("})
  void deep_and_long_filters_are_refused_not_followed(String part) {
    assertThatThrownBy(() -> Towns.found(part.repeat(900))).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> Towns.found(part.repeat(20_000)))
        .hasMessageContaining("longer than 16384");
    String pattern = "kind LIKE '" + "%a".repeat(4_000) + "'";
    assertThat(Towns.found(pattern)).isEmpty();
  }
}
