// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

  /** The date that RFC 9110 writes in three forms. */
  private static final LastModified DATE =
      LastModified.at(Instant.parse("1994-11-06T08:49:37.913Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"ab\"` | true",
        "`W/\"ab\"` | true",
        "* | true",
        "`\"x\", \"ab\"` | true",
        "`\"x\",W/\"ab\",\"y\"` | true",
        "`W/\"x\" , \"ab\"` | true",
        "`\"a\"` | false",
        "`\"abc\"` | false",
        "`\"cab\"` | false",
        "`\"ab-gzip\"` | false",
        "ab | false",
        "`w/\"ab\"` | false",
        "`XW/\"ab\"` | false",
        "`\"x\"ab\"y\"` | false",
        "`\"x\"ab\", \"ab\"` | true",
        "`` | false",
      })
  void a_validator_is_a_member_of_the_list_or_not(String header, boolean unchanged) {
    assertThat(Preconditions.unchanged(header, null, "\"ab\"", DATE)).isEqualTo(unchanged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 06 Nov 1994 08:49:37 GMT | true",
        "Sunday, 06-Nov-94 08:49:37 GMT | true",
        "Sun Nov  6 08:49:37 1994 | true",
        "Sun, 06 Nov 1994 08:49:36 GMT | false",
        "Sun, 06 Nov 1994 08:49:38 GMT | false",
        "Fri, 01 Jan 2100 00:00:00 GMT | false",
        "yesterday | false",
        "784111777 | false",
      })
  void a_date_is_the_very_date_or_not(String header, boolean unchanged) {
    assertThat(DATE.field().getValue()).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    assertThat(Preconditions.unchanged(null, header, "\"ab\"", DATE)).isEqualTo(unchanged);
    assertThat(Preconditions.unchanged("\"other\"", header, "\"ab\"", DATE)).isFalse();
    assertThat(Preconditions.unchanged("\"ab\"", header, "\"ab\"", DATE)).isTrue();
  }
}
