// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The comparison table in the order asked for, and what it calls better only when asked. */
@ExtendWith(InChromium.class)
class TableOrderIT {

  private static final String THREE =
      "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ,khndzoresk-bichanak~ROAD_KARAHUNJ";

  @Test
  void a_metric_sorts_the_options_up_then_down_then_as_chosen(Desk desk) {
    AtlasPage page = desk.open(THREE);
    Locator head = page.page().locator("th:has(> #sort-lengthMetres)");
    Locator button = page.page().locator("#sort-lengthMetres");
    List<Double> chosen = totals(page);
    button.focus();
    page.page().keyboard().press("Enter");
    assertThat(head).hasAttribute("aria-sort", "ascending");
    assertThat(totals(page)).isSorted().containsExactlyInAnyOrderElementsOf(chosen);
    assertThat(button).isFocused();
    page.page().keyboard().press("Space");
    assertThat(head).hasAttribute("aria-sort", "descending");
    assertThat(totals(page)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(page.hash()).contains("o=lengthMetres:down");
    page.page().keyboard().press("Enter");
    assertThat(page.page().locator("[aria-sort]")).hasCount(0);
    assertThat(totals(page)).isEqualTo(chosen);
    assertThat(page.hash()).doesNotContain("o=");
  }

  @Test
  void an_option_sorts_the_metrics_of_each_group_and_a_link_brings_it_back(Desk desk) {
    AtlasPage page = desk.open(THREE);
    page.table().getByRole(AriaRole.COLUMNHEADER).nth(1).getByRole(AriaRole.BUTTON).click();
    assertThat(states(page, 1)).isSorted().hasSizeGreaterThan(2);
    AtlasPage again = desk.open(page.hash());
    assertThat(again.table().locator("th[aria-sort=ascending]")).hasCount(1);
    assertThat(states(again, 1)).isEqualTo(states(page, 1));
    again.button("Back to the order chosen").click();
    assertThat(again.page().locator("[aria-sort]")).hasCount(0);
  }

  @Test
  void a_link_that_sorts_by_what_is_not_there_says_so(Desk desk) {
    AtlasPage page = desk.open(THREE + ";o=beauty:up");
    assertThat(page.tabPage("Compare"))
        .containsText("The link sorts by “beauty”, which this table does not have");
    assertThat(page.page().locator("[aria-sort]")).hasCount(0);
  }

  @Test
  void better_and_worse_are_said_only_when_asked_with_sign_word_and_reason(Desk desk)
      throws IOException {
    AtlasPage page = desk.open("#v1;p=tripp,araz-corridor-rail~RAIL_ARAZ");
    assertThat(page.table().locator(".mark")).hasCount(0);
    page.page().getByLabel("Mark better and worse").check();
    Locator changes = page.page().locator("tr:has(#sort-gaugeChanges)");
    assertThat(changes).containsText("less counts as better");
    assertThat(page.table().locator(".mark").first())
        .containsText(Pattern.compile("[▲▼] (better|worse)|○ too close to tell"));
    assertThat(page.tabPage("Compare")).containsText("There is no sum.");
    assertThat(page.page().locator("tr:has(#sort-lengthMetresAM) .mark")).hasCount(0);
    assertThat(page.hash()).contains("b=1");
    assertThat(Axe.violations(page)).isEmpty();
    page.page().getByLabel("Mark better and worse").uncheck();
    assertThat(page.table().locator(".mark")).hasCount(0);
  }

  private static List<Double> totals(AtlasPage page) {
    return numbers(page.page().locator("tr:has(#sort-lengthMetres) .value"));
  }

  private static List<Double> states(AtlasPage page, int column) {
    Locator body = page.table().locator("tbody:has(#sort-lengthMetresAM)");
    return numbers(body.locator("td:nth-child(" + (column + 2) + ") .value"));
  }

  private static List<Double> numbers(Locator cells) {
    return cells.allTextContents().stream()
        .map(text -> Double.parseDouble(text.replace(",", "")))
        .toList();
  }
}
