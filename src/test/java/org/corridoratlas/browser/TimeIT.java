// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stepping the as-of date changes what the lines are said to be. */
@ExtendWith(InChromium.class)
class TimeIT {

  private static final String BEFORE = "#v1;p=tripp~RAIL_S;d=2025-11-28";

  @Test
  void a_step_to_the_event_that_began_the_works_changes_the_statuses(Desk desk) throws Exception {
    AtlasPage page = desk.open(BEFORE);
    assertThat(rows(page, "under reconstruction")).hasCount(0);
    assertThat(page.page().locator("#as-of")).hasText("28 November 2025");
    String before = page.picture("routes");
    page.button("Next event").click();
    assertThat(page.page().locator("#as-of")).hasText("5 December 2025");
    assertThat(rows(page, "under reconstruction")).hasCount(1);
    double metres =
        desk.json("/api/comparisons?proposals=tripp~RAIL_S&asOf=2025-12-05")
            .path("features")
            .get(0)
            .path("properties")
            .path("lengthMetresUnderReconstruction")
            .asDouble();
    assertThat(rows(page, "under reconstruction").getByRole(AriaRole.CELL).first().innerText())
        .isEqualTo(String.format(Locale.UK, "%.1f", metres / 1000));
    page.awaitOtherPicture("routes", before);
    page.button("Previous event").click();
    assertThat(rows(page, "under reconstruction")).hasCount(0);
  }

  @Test
  void the_slider_is_moved_by_keys_and_speaks_its_date(Desk desk) {
    AtlasPage page = desk.open(BEFORE);
    Locator slider =
        page.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("As-of date"));
    assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^28 November 2025"));
    slider.press("ArrowRight");
    assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^29 November 2025"));
    assertThat(page.page()).hasURL(Pattern.compile("d=2025-11-29"));
    slider.press("End");
    assertThat(page.page().locator("#as-of")).hasText("11 March 2026");
    assertThat(page.button("Next event")).hasAttribute("aria-disabled", "true");
  }

  private static Locator rows(AtlasPage page, String head) {
    return page.table()
        .getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.page()
                        .getByRole(
                            AriaRole.ROWHEADER,
                            new Page.GetByRoleOptions().setName(head + " km").setExact(true))));
  }
}
