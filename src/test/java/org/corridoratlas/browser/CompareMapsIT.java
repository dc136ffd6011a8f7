// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two maps that show two days, two perspectives or two choices of proposals. */
@ExtendWith(InChromium.class)
class CompareMapsIT {

  private static final String AT = "#v1;p=tripp~RAIL_S;m=39.7866,44.9467,12";

  @Test
  void the_second_map_shows_what_is_chosen_for_it_and_goes_when_it_is_switched_off(Desk desk) {
    AtlasPage page = desk.open(AT);
    BoundingBox alone = page.map().boundingBox();
    assertThat(second(page)).hasCount(0);
    page.openSheet("maps");
    page.page().getByLabel("Side by side").check();
    assertThat(second(page)).isVisible();
    assertThat(page.page().locator(".maps-form")).containsText("Both maps show the same.");
    BoundingBox half = page.map().boundingBox();
    assertThat(half.width).isEqualTo(second(page).boundingBox().width);
    page.page().getByLabel("Boundaries as seen by").last().selectOption("View of Azerbaijan");
    assertThat(caption(page, "second")).hasText("Map 2 View of Azerbaijan, as of 11 March 2026");
    assertThat(caption(page, "first")).hasText("Map 1 Neutral view, as of 11 March 2026");
    assertThat(place(page, "on-map")).containsText(Pattern.compile("^Karki / Tigranashen,"));
    assertThat(place(page, "on-second-map")).containsText(Pattern.compile("^Karki,"));
    page.page().locator("#maps-day").fill("2021-06-01");
    assertThat(caption(page, "second")).hasText("Map 2 View of Azerbaijan, as of 1 June 2021");
    assertThat(page.page()).hasURL(Pattern.compile(";c=side;cd=2021-06-01;cv=AZ$"));
    assertThat(page.legend())
        .containsText("Map 1: Neutral view · 11 March 2026; Map 2: View of Azerbaijan");
    page.page().getByLabel("Off").check();
    assertThat(second(page)).isHidden();
    assertThat(caption(page, "first")).isHidden();
    assertThat(page.page()).hasURL(Pattern.compile(";m=39.7866,44.9467,12$"));
    assertThat(page.map()).hasAttribute("aria-label", "Map");
    page.await("(width) => document.querySelector('#map').clientWidth === width", alone.width);
  }

  @Test
  void another_day_has_other_observers_on_the_second_map_alone(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.5,46.3,9;c=side;cd=2021-06-01");
    Locator bases = page.page().locator("[id^=on-map-observers-]");
    assertThat(bases).not().hasCount(0);
    assertThat(page.page().locator("[id^=on-second-map-crossings-]").first()).isAttached();
    assertThat(page.page().locator("[id^=on-second-map-observers-eumm]")).hasCount(0);
    assertThat(page.page().locator("[id^=on-second-map-observers-]")).not().hasCount(bases.count());
  }

  @Test
  void other_proposals_are_listed_on_both_maps_and_keep_their_letters(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ;c=swipe");
    page.openSheet("maps");
    page.page().getByLabel("Other proposals than on map 1").check();
    Locator list =
        page.page()
            .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Proposals on map 2"));
    list.getByLabel("TRIPP: Armenian jurisdiction, joint US-Armenian company, railway").uncheck();
    list.getByLabel("TRIPP: Armenian jurisdiction, joint US-Armenian company, road").check();
    assertThat(caption(page, "first").getByRole(AriaRole.LISTITEM))
        .hasText(new String[] {"ATRIPP, railway", "BAraz corridor by rail through Iran, railway"});
    assertThat(caption(page, "second").getByRole(AriaRole.LISTITEM))
        .hasText(new String[] {"BAraz corridor by rail through Iran, railway", "CTRIPP, road"});
    assertThat(page.strips()).hasCount(2);
    page.page().keyboard().press("Escape");
    page.tab("Description").click();
    assertThat(page.tabPage("Description"))
        .containsText("Two maps lie one over the other, with a divider between them");
    assertThat(page.tabPage("Description"))
        .containsText(
            "Map 2: Neutral view, as of 11 March 2026. B Araz corridor by rail through Iran,"
                + " railway; C TRIPP: Armenian jurisdiction, joint US-Armenian company, road.");
  }

  @Test
  void a_link_brings_both_maps_back_also_in_a_frame(Desk desk) {
    String link =
        "#v1;p=tripp~RAIL_S;m=39.2,46.2,8;c=swipe,35;cp=araz-corridor-rail~RAIL_ARAZ;cd=2023-06-01;cv=AM";
    AtlasPage page = desk.open(link);
    assertBoth(page);
    assertThat(page.page().getByRole(AriaRole.SLIDER, divider()))
        .hasAttribute("aria-valuetext", "map 1 35 %, map 2 65 %");
    assertThat(page.hash()).isEqualTo(link);
    page.page().navigate(page.page().url().replace("/#", "/embed#"));
    assertBoth(page);
  }

  private static void assertBoth(AtlasPage page) {
    assertThat(caption(page, "first")).containsText("Neutral view, as of 11 March 2026");
    assertThat(caption(page, "first")).containsText("TRIPP, railway");
    assertThat(caption(page, "second")).containsText("View of Armenia, as of 1 June 2023");
    assertThat(caption(page, "second")).containsText("Araz corridor by rail through Iran");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c=three | c=three",
        "c=swipe,101 | c=swipe,101",
        "cd=2025-99-99;c=side | cd=2025-99-99",
        "cv=XX;c=side | XX",
        "cp=nobody;c=side | nobody"
      })
  void what_a_link_names_wrongly_is_said(String part, String said, Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;" + part);
    assertThat(page.message())
        .containsText("The link names “" + said + "”, which this atlas does not know.");
    assertThat(page.strips()).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, side, light",
    "1440, 900, swipe, dark",
    "390, 844, side, dark",
    "320, 640, swipe, light"
  })
  void two_maps_are_fit_for_all_readers(int width, int height, String mode, String theme, Desk desk)
      throws Exception {
    AtlasPage page = desk.open("#v1;c=" + mode + ";cv=AZ;cp=tripp~RAIL_S", width, height);
    page.page().evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    assertThat(second(page)).isVisible();
    page.openSheet("maps");
    assertThat(page.page().locator("#maps-day")).isAttached();
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    page.watched().picture("maps-" + mode + "-" + width);
  }

  @Test
  void on_a_phone_the_maps_lie_one_above_the_other(Desk desk) {
    AtlasPage page = desk.open("#v1;c=side;cv=AZ", 390, 844);
    assertThat(second(page)).isVisible();
    page.await("() => document.querySelector('#map').clientWidth === innerWidth", null);
    BoundingBox first = page.map().boundingBox();
    BoundingBox second = second(page).boundingBox();
    assertThat(second.y).isGreaterThanOrEqualTo(first.y + first.height);
    assertThat(second.width).isEqualTo(first.width);
    assertThat(second.height).isEqualTo(first.height);
    assertThat(page.page().locator("[id^=on-second-map-places-]")).not().hasCount(0);
  }

  static Page.GetByRoleOptions divider() {
    return new Page.GetByRoleOptions().setName("Divider between map 1 and map 2");
  }

  static Locator second(AtlasPage page) {
    return page.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Map 2"));
  }

  private static Locator caption(AtlasPage page, String which) {
    return page.page().locator(".map-caption." + which);
  }

  private static Locator place(AtlasPage page, String list) {
    return page.page().locator("#" + list + "-places-tigranashen");
  }
}
