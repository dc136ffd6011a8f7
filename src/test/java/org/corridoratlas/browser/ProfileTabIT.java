// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The profiles of all options over one axis: pointed at, walked along by keys, and read as a table.
 */
@ExtendWith(InChromium.class)
class ProfileTabIT {

  private static final String TWO = "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ;t=profile";

  @Test
  void the_cursor_tells_the_height_of_every_option_at_its_kilometre(Desk desk) {
    AtlasPage page = desk.open(TWO);
    Locator plot = page.page().locator("#profile-plot");
    assertThat(plot.locator("path.profile-line")).hasCount(2);
    assertThat(page.page().locator(".profile-legend .profile-sample line")).hasCount(2);
    plot.focus();
    page.page().keyboard().press("End");
    page.page().keyboard().press("Home");
    page.page().keyboard().press("PageUp");
    Locator readout = page.tabPage("Profile").locator(".readout");
    assertThat(readout).hasText(Pattern.compile("^A · km 10.0 · \\d+ m · B (\\d+ m|.+)$"));
    assertThat(plot).hasAttribute("aria-valuetext", readout.innerText());
    page.page().keyboard().press("ArrowDown");
    assertThat(readout).hasText(Pattern.compile("^B · km 10.0 .* · A \\d+ m$"));
    plot.hover();
    assertThat(readout).hasText(Pattern.compile("^[AB] · km \\d+.* · [AB] .+$"));
  }

  @Test
  void the_heights_can_be_read_as_a_table_that_stays_open(Desk desk) throws IOException {
    AtlasPage page = desk.open(TWO);
    Locator details = page.page().locator("#heights");
    details.locator("summary").click();
    Locator rows = details.getByRole(AriaRole.ROW);
    assertThat(rows.first()).isVisible();
    int count = rows.count();
    assertThat(count).isBetween(10, 42);
    assertThat(rows.nth(1)).containsText(Pattern.compile("^0\\s*\\d+ m"));
    assertThat(Axe.violations(page)).isEmpty();
    page.page().locator("#reference-choice").selectOption("araz-corridor-rail~RAIL_ARAZ");
    assertThat(page.page().locator("#reference-choice")).hasValue("araz-corridor-rail~RAIL_ARAZ");
    page.awaitReady();
    assertThat(rows.first()).isVisible();
  }
}
