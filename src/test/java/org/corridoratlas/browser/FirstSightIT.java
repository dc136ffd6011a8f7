// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees who opens the page for the first time. */
@ExtendWith(InChromium.class)
class FirstSightIT {

  @Test
  void the_page_says_what_it_is_and_what_its_boundaries_do_not_mean(Desk desk) {
    AtlasPage page = desk.open("");
    assertThat(page.page()).hasTitle("Corridor Atlas – route proposals compared");
    Locator foot = page.page().getByRole(AriaRole.CONTENTINFO);
    assertThat(foot).containsText("© OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0)");
    assertThat(foot).containsText("do not imply endorsement or any opinion on the legal status");
    assertThat(foot).containsText("Not for navigation or demarcation");
    assertThat(foot).isInViewport();
  }

  @Test
  void three_options_chosen_by_a_stated_rule_are_compared_at_once(Desk desk) {
    AtlasPage page = desk.open("");
    assertThat(page.page().getByText("this is a rule, not a preference")).isVisible();
    assertThat(page.chosenOptions()).hasCount(3);
    assertThat(page.strips()).hasCount(3);
    assertThat(page.table().getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ground", "routes", "labels"})
  void every_sheet_of_the_map_is_drawn(String sheet, Desk desk) {
    AtlasPage page = desk.open("");
    page.awaitInk(sheet, true);
    assertThat(page.ink(sheet).pixels()).isGreaterThan(2_000);
  }

  @Test
  void the_ground_is_drawn_in_many_tones_not_filled_with_one(Desk desk) {
    AtlasPage page = desk.open("");
    page.awaitInk("ground", true);
    assertThat(page.tones("ground")).isGreaterThan(20);
  }

  @Test
  void the_map_carries_a_scale_in_round_kilometres(Desk desk) {
    AtlasPage page = desk.open("");
    Locator scale = page.map().locator(".atlas-scale > span").first();
    assertThat(scale).hasText(Pattern.compile("^(1|2|5)0* km$"));
  }

  @Test
  void the_legend_puts_every_style_on_the_map_into_words(Desk desk) {
    AtlasPage page = desk.open("#v1;l=bdoiecps");
    List<String> words = page.legend().getByRole(AriaRole.LISTITEM).allInnerTexts();
    assertThat(words)
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("map.legend", "."))
        .contains(
            "boundary, not delimited",
            "boundary, delimited",
            "delimited segment",
            "railway",
            "road",
            "being built or rebuilt",
            "planned",
            "closed",
            "dismantled",
            "route not yet defined",
            "pale: course inferred",
            "band: how accurate",
            "crossing, as on strips",
            "other: open, not open",
            "report by one side",
            "exclave");
  }

  @Test
  void what_is_not_on_the_map_is_not_in_the_legend(Desk desk) {
    AtlasPage page = desk.open("#v1;l=p");
    assertThat(page.legend()).not().containsText("boundary,");
    assertThat(page.legend()).not().containsText("report by one side");
    page.page().getByLabel("Boundaries by legal status").check();
    assertThat(page.legend()).containsText("boundary, not delimited");
  }
}
