// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.SmallRegion;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundarySegmentTest {

  private final BoundarySegment segment =
      BoundarySegment.of(
          Catalogue.read(SmallRegion.sound().folder()).collection("boundaries").get("E-W.1"));

  @ParameterizedTest
  @CsvSource({"1899-12-31,DELIMITED", "1949-06-01,UNDELIMITED", "1951-01-01,DELIMITED"})
  void its_legal_status_is_that_of_the_day(String day, LegalStatus status) {
    assertThat(segment.legalStatus(AsOf.parse(day))).isEqualTo(status);
  }

  @Test
  void its_pair_is_in_alphabetical_order_whoever_comes_first() {
    assertThat(segment.between()).containsExactly("W", "E");
    assertThat(segment.pair()).isEqualTo("E-W");
  }

  @ParameterizedTest
  @EnumSource
  void a_legal_status_is_read_as_it_is_written(LegalStatus status) {
    assertThat(LegalStatus.parse(status.word())).isEqualTo(status);
  }

  @Test
  void a_word_that_is_no_legal_status_is_named() {
    assertThatThrownBy(() -> LegalStatus.parse("agreed")).hasMessageContaining("'agreed'");
  }
}
