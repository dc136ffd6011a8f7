// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Map, legend, names, link and exports are those of the chosen perspective. */
@ExtendWith(InChromium.class)
class PerspectiveMapIT {

  private static final String COUNTED = "exclave counted to the recognised state in this view";

  @Test
  void map_legend_link_and_exports_follow_the_perspective(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=41.0300,45.1500,10.5;t=borders");
    assertThat(page.legend()).containsText("Neutral view");
    assertThat(page.legend()).not().containsText(COUNTED);
    String neutral = page.picture("ground");
    page.openSheet("options");
    page.page().getByLabel("View of Azerbaijan").check();
    page.awaitOtherPicture("ground", neutral);
    assertThat(page.legend()).containsText("View of Azerbaijan");
    assertThat(page.legend()).containsText(COUNTED);
    assertThat(page.page()).hasURL(Pattern.compile(";v=AZ"));
    assertThat(page.page().locator(".foot-view")).containsText("View of Azerbaijan");
    assertThat(page.page().locator("#page-borders tbody tr").first())
        .containsText("of which in this view only: 50.2 km");
    for (String form : new String[] {"GeoJSON", "CSV"}) {
      Locator link =
          page.page()
              .getByRole(
                  AriaRole.LINK,
                  new Page.GetByRoleOptions().setName(form).setExact(true).setIncludeHidden(true));
      assertThat(link.first()).hasAttribute("href", Pattern.compile("perspective=AZ"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "neutral, Karki / Tigranashen, Artsvashen / Bashkend",
    "AM, Tigranashen, Artsvashen",
    "AZ, Karki, Bashkend"
  })
  void names_are_those_used_in_the_perspective(
      String perspective, String south, String north, Desk desk) {
    assertThat(label(desk, perspective, "39.7866,44.9467,12", "tigranashen"))
        .containsText(Pattern.compile("^" + south + ","));
    assertThat(label(desk, perspective, "40.6500,45.5000,10.5", "artsvashen"))
        .containsText(Pattern.compile("^" + north + ","));
  }

  private static Locator label(Desk desk, String perspective, String at, String id) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;v=" + perspective + ";m=" + at + ";l=bp");
    return page.page().locator("#on-map-places-" + id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"neutral, EX1;EX6", "AM, EX6", "AZ, EX1"})
  void an_outline_holds_for_who_accepts_it_whichever_side_that_is(
      String perspective, String shown, Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;v=" + perspective + ";l=be");
    for (String id : new String[] {"EX1", "EX6"}) {
      assertThat(page.page().locator("#on-map-exclaves-" + id))
          .hasCount(shown.contains(id) ? 1 : 0);
    }
    Locator points = page.page().locator("[id^=on-map-exclaves-CT]");
    if (perspective.equals("AZ")) {
      assertThat(points).hasCount(0);
    } else {
      assertThat(points).not().hasCount(0);
    }
  }

  @Test
  void the_panel_says_who_accepts_and_who_uses_which_name(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;v=AZ;s=exclaves/EX1");
    assertThat(page.page().locator("#panel-title")).hasText("Karki");
    assertThat(page.panel()).containsText("Accepted by");
    assertThat(page.panel()).containsText("Name used by Armenia");
    AtlasPage point = desk.open("#v1;p=tripp~RAIL_S;s=exclaves/CT1");
    assertThat(point.panel()).containsText("Disputed by");
    assertThat(point.hash()).doesNotContain("v=");
  }
}
