// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories, read by mouse, keyboard and link. */
@ExtendWith(InChromium.class)
class StoriesIT {

  private static final Pattern EACH = Pattern.compile("^(What|The) .* 5 steps$");

  static Locator reader(AtlasPage page) {
    return page.page().locator("#stories");
  }

  static Locator told(AtlasPage page) {
    return reader(page).locator("[aria-live=polite]");
  }

  private static Locator date(AtlasPage page) {
    return page.page().locator("#as-of");
  }

  static void open(AtlasPage page, String title) {
    page.button("Stories").click();
    page.button(title + " 5 steps").click();
    assertThat(told(page)).containsText("Step 1 of 5");
    page.awaitReady();
  }

  @Test
  void five_are_listed_and_one_is_read_with_its_sources(Desk desk) {
    AtlasPage page = desk.open("");
    page.button("Stories").click();
    Locator entries =
        reader(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(EACH));
    assertThat(entries).hasCount(5);
    entries.first().click();
    Locator title =
        reader(page)
            .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("What Baku asks"));
    assertThat(title).isFocused();
    assertThat(told(page)).containsText("Step 1 of 5");
    assertThat(told(page)).containsText("Armenia's government says");
    assertThat(told(page)).containsText("Azerbaijan's government says");
    Locator source =
        told(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("civilnet.am"));
    assertThat(source).hasAttribute("href", Pattern.compile("^https://www.civilnet.am/"));
    assertThat(date(page)).hasText("30 April 2025");
    assertThat(page.chosenOptions()).hasCount(1);
    assertThat(page.option("Trilateral statement, point 9, railway")).isChecked();
  }

  @Test
  void keys_go_from_step_to_step_and_what_is_seen_stays_when_it_is_closed(Desk desk) {
    AtlasPage page = desk.open("");
    page.button("Stories").press("Enter");
    assertThat(page.page().locator("#story-title")).isFocused();
    page.page().keyboard().press("Tab");
    assertThat(page.button("Close the stories")).isFocused();
    page.page().keyboard().press("Tab");
    page.page().keyboard().press("Enter");
    assertThat(told(page)).containsText("Step 1 of 5");
    assertThat(page.page().locator("#story-title")).isFocused();
    String[] keys = {"ArrowRight", "PageDown", "ArrowLeft", "PageUp", "PageUp", "ArrowRight"};
    int[] steps = {2, 3, 2, 1, 1, 2};
    for (int i = 0; i < keys.length; i++) {
      page.page().keyboard().press(keys[i]);
      assertThat(told(page)).containsText("Step " + steps[i] + " of 5");
      assertThat(page.page()).hasURL(Pattern.compile(";story=baku-asks;step=" + steps[i] + "$"));
    }
    assertThat(date(page)).hasText("31 January 2024");
    assertThat(page.tab("Control")).hasAttribute("aria-selected", "true");
    page.page().keyboard().press("Escape");
    assertThat(reader(page)).isHidden();
    assertThat(page.button("Stories")).isFocused();
    assertThat(date(page)).hasText("31 January 2024");
    assertThat(page.tab("Control")).hasAttribute("aria-selected", "true");
    assertThat(page.page()).hasURL(Pattern.compile("^((?!story).)*$"));
  }

  @Test
  void a_link_opens_the_same_step_with_what_was_seen_there(Desk desk) {
    AtlasPage page = desk.open("");
    open(page, "The observers");
    page.button("Next").click();
    page.button("Next event").click();
    String changed = date(page).innerText();
    assertThat(changed).isNotEqualTo("1 November 2023");
    AtlasPage other = desk.open(page.hash());
    assertThat(told(other)).containsText("Step 2 of 5");
    assertThat(date(other)).hasText(changed);
    assertThat(other.page()).hasURL(Pattern.compile(";story=observers;step=2$"));
    AtlasPage alone = desk.open("#v1;story=observers;step=2");
    assertThat(date(alone)).hasText("1 November 2023");
    assertThat(alone.tab("Coverage")).hasAttribute("aria-selected", "true");
  }

  @ParameterizedTest
  @CsvSource({"#v1;story=atlantis;step=1, story=atlantis", "#v1;step=0, step=0"})
  void what_a_link_names_wrongly_is_said(String link, String part, Desk desk) {
    AtlasPage page = desk.open(link);
    assertThat(page.message())
        .containsText("The link names “" + part + "”, which this atlas does not know.");
    assertThat(reader(page)).isHidden();
    assertThat(page.strips()).hasCount(3);
  }

  @Test
  void every_step_is_shown_without_complaint_in_the_language_of_the_reader(Desk desk) {
    AtlasPage page = desk.open("#v1;u=hy");
    page.button("Պատումներ").click();
    for (int story = 0; story < 5; story++) {
      reader(page).locator("li button").nth(story).click();
      for (int step = 1; step <= 5; step++) {
        assertThat(told(page)).containsText("Քայլ " + step);
        assertThat(told(page).locator("p").nth(2)).hasText(Pattern.compile("[Ա-ֆ].*։$"));
        assertThat(told(page).locator("li")).not().hasCount(0);
        page.awaitReady();
        assertThat(page.message()).isEmpty();
        if (step < 5) {
          page.page().locator("#story-on").click();
        }
      }
      assertThat(page.page().locator("#story-on")).hasAttribute("aria-disabled", "true");
      page.button("Բոլոր պատումները").click();
    }
  }

  @Test
  void a_region_that_tells_none_offers_none(Desk desk) {
    AtlasPage page = desk.open("");
    page.page()
        .route(
            "**/api/stories",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"stories\": []}")));
    page.page().waitForResponse("**/api/stories", () -> page.page().reload());
    page.awaitReady();
    assertThat(page.strips()).hasCount(3);
    assertThat(page.button("Stories")).hasCount(0);
  }
}
