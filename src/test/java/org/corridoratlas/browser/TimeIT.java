// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
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
    Locator slider = slider(page);
    assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^28 November 2025"));
    slider.press("ArrowRight");
    assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^29 November 2025"));
    assertThat(page.page()).hasURL(Pattern.compile("d=2025-11-29"));
    slider.press("End");
    assertThat(page.page().locator("#as-of")).hasText("11 March 2026");
    assertThat(page.button("Next event")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void the_events_are_played_to_the_last_day_and_every_layer_follows(Desk desk) {
    AtlasPage page = desk.open(BEFORE + ";t=timeline");
    String before = page.picture("routes");
    pace(page).selectOption("fast");
    page.button("Play the events").click();
    assertThat(page.button("Pause")).isVisible();
    assertThat(page.page()).not().hasURL(Pattern.compile("d=2025-11-28"));
    assertThat(page.page().locator("#as-of")).hasText("11 March 2026");
    assertThat(page.button("Play the events")).isVisible();
    page.awaitReady();
    page.awaitOtherPicture("routes", before);
    assertThat(page.page()).not().hasURL(Pattern.compile(";d="));
  }

  @Test
  void space_plays_and_whoever_does_anything_with_the_date_ends_it(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;d=2024-01-01");
    Locator slider = slider(page);
    slider.press("Space");
    assertThat(page.button("Pause")).isVisible();
    slider.press("Space");
    assertThat(page.button("Play the events")).isVisible();
    String shown = slider.getAttribute("aria-valuetext");
    page.page().waitForTimeout(2500);
    assertThat(slider).hasAttribute("aria-valuetext", shown);
    for (String key : new String[] {"ArrowLeft", "PageDown", "Escape"}) {
      slider.press("Space");
      assertThat(page.button("Pause")).isVisible();
      slider.press(key);
      assertThat(page.button("Play the events")).isVisible();
    }
    page.button("Play the events").click();
    page.page().evaluate("() => { location.hash = 'v1;p=tripp~RAIL_S;d=2025-03-13'; }");
    assertThat(page.page().locator("#as-of")).hasText("13 March 2025");
    assertThat(page.button("Play the events")).isVisible();
  }

  @Test
  void page_up_and_page_down_step_from_event_to_event(Desk desk) {
    AtlasPage page = desk.open(BEFORE);
    slider(page).press("PageUp");
    assertThat(page.page().locator("#as-of")).hasText("5 December 2025");
    slider(page).press("PageDown");
    page.tab("Timeline").click();
    assertThat(page.tabPage("Timeline").locator("[aria-current=date]")).hasCount(1);
  }

  @Test
  void who_asked_for_less_motion_is_played_to_slowly(Desk desk) {
    AtlasPage page = desk.open(BEFORE);
    assertThat(pace(page)).hasValue("normal");
    page.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.page().reload();
    page.awaitReady();
    assertThat(pace(page)).hasValue("slow");
  }

  private static Locator slider(AtlasPage page) {
    return page.page()
        .getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("As-of date"));
  }

  private static Locator pace(AtlasPage page) {
    return page.page().getByLabel("Pace", new Page.GetByLabelOptions().setExact(true));
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
