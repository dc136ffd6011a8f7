// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

  private static final String TEMPLATE = "https://tiles.example.org:8443/a/{z}/{x}/{y}@2x.png?k=1";

  @Test
  void the_policy_names_their_origin_alone() {
    assertThat(new Tiles(TEMPLATE, "whose").origin()).isEqualTo("https://tiles.example.org:8443");
  }

  @Test
  void a_page_says_address_and_whose_they_are_without_becoming_markup() {
    String page =
        new Tiles(TEMPLATE, "\"><script>").named("<meta name=\"atlas-tiles\" content=\"\">");
    assertThat(page)
        .isEqualTo(
            "<meta name=\"atlas-tiles\" content=\""
                + TEMPLATE
                + "\" data-attribution=\"&quot;>&lt;script>\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example.org/{z}/{x}.png",
        "https://{s}.example.org/{z}/{x}/{y}.png",
        "https://tiles.example.org/{s}/{z}/{x}/{y}.png",
        "ftp://tiles.example.org/{z}/{x}/{y}.png",
        "/tiles/{z}/{x}/{y}.png",
        "https://tiles.example.org; script-src */{z}/{x}/{y}.png",
        "https://tiles.example.org/{z}/{x}/{y}.png\"; script-src *",
        "https://user@tiles.example.org/{z}/{x}/{y}.png"
      })
  void another_address_is_refused(String template) {
    assertThatThrownBy(() -> new Tiles(template, "whose"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no address of tiles; write it such as");
  }

  @Test
  void tiles_of_nobody_are_refused() {
    assertThatThrownBy(() -> new Tiles(TEMPLATE, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--tiles-attribution");
  }
}
