// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published figures by subject, and borders by legal status, as a reader meets them. */
@ExtendWith(InChromium.class)
class ClaimsAndBordersTabIT {

  private static final String OPTION = "p=tripp~RAIL_S";

  @Test
  void figures_stand_beside_the_measured_value_and_every_dot_says_what_it_is(Desk desk) {
    AtlasPage page = desk.open("#v1;" + OPTION + ";t=claims");
    Locator tab = page.page().locator("#page-claims");
    assertThat(tab.locator(".claim-section")).hasCount(2);
    Locator card = tab.locator(".claim-card").first();
    assertThat(card.locator(".measured")).containsText("Measured: ");
    assertThat(card.locator("tbody tr")).hasCount(4);
    Locator dot = card.locator("circle").first();
    dot.focus();
    assertThat(dot).isFocused();
    assertThat(dot)
        .hasAccessibleName(
            "39 km, −10.2%, outside the band, Historic kilometre table (km 313-352), 1941");
    assertThat(card.locator(".measured")).containsText("43.4 km ± 1.4");
    assertThat(card.locator("tbody tr", new Locator.LocatorOptions().setHasText("within the band")))
        .hasCount(1);
    assertThat(tab).containsText("Only one side makes this claim: ");
    assertThat(tab).containsText("12.7 km");
  }

  @Test
  void a_border_tells_its_legal_status_in_words_and_is_shown_on_the_map(Desk desk) {
    AtlasPage page = desk.open("#v1;" + OPTION + ";t=borders");
    Locator tab = page.page().locator("#page-borders");
    Locator border = tab.locator("tbody tr").nth(1);
    assertThat(border).containsText("delimited: 12.6 km, 1.8%");
    assertThat(border).containsText("12.7 km published for all together");
    Locator show = border.locator(".show-border").first();
    show.press("Enter");
    assertThat(show).hasAttribute("aria-pressed", "true");
    page.awaitInk("marks", true);
    show.press("Enter");
    page.awaitInk("marks", false);
  }

  @Test
  void before_the_protocol_nothing_is_delimited(Desk desk) {
    AtlasPage page = desk.open("#v1;" + OPTION + ";t=borders;d=2024-05-14");
    Locator border = page.page().locator("#page-borders tbody tr").nth(1);
    assertThat(border).containsText("not delimited: 681.1 km, 100.0%");
    assertThat(border).containsText("boundary posts reported along 12.6 km");
  }
}
