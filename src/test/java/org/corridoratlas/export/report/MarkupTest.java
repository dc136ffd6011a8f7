// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridoratlas.export.page.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @Test
  void text_and_attributes_cannot_open_or_close_anything() {
    String hostile = "\"'><script>alert(1)</script>&lt;";
    assertThat(new Markup().element("p", hostile, "title", hostile).toString())
        .isEqualTo(
            "<p title=\"&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;\">"
                + "&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;</p>");
  }

  @Test
  void characters_that_control_or_turn_the_text_are_left_out() {
    assertThat(new Markup().text("a\u0000b\u001bc\u202ed\u2066e\nf").toString())
        .isEqualTo("abcde\nf");
  }

  @Test
  void what_is_not_closed_is_told() {
    Markup markup = new Markup().open("p");
    assertThatThrownBy(markup::toString).hasMessageContaining("[p]");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "0.05, 0.1",
    "-0.05, −0.1",
    "999.94, 999.9",
    "1234.5, 1234.5",
    "12345.6, 12\u202f345.6",
    "1234567.8, 1\u202f234\u202f567.8",
  })
  void figures_are_rounded_half_away_from_zero_and_grouped(double value, String text) {
    assertThat(Figures.fixed(value, 1)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, same", "0.04, ±0.0", "1.25, +1.3", "-1.25, −1.3"})
  void a_difference_shows_its_sign(double value, String text) {
    assertThat(Figures.signed(value, 1)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "27, AB", "52, BA"})
  void every_option_has_a_letter_of_its_own(int index, String letter) {
    assertThat(Palette.letter(index)).isEqualTo(letter);
  }
}
