// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a place by its name, in any script, with the keyboard or the mouse. */
@ExtendWith(InChromium.class)
class SearchIT {

  @ParameterizedTest
  @ValueSource(strings = {"meghri", "Մեղրի", "Мегри", "Mehri"})
  void one_place_is_found_by_its_name_in_each_language(String name, Desk desk) {
    AtlasPage page = desk.open("");
    Locator search = search(page);
    search.fill(name);
    assertThat(options(page).first()).containsText("Meghri");
    search.press("Enter");
    assertThat(page.panel()).containsText("Մեղրի");
    assertThat(page.hash()).contains("s=places/meghri");
    assertThat(list(page)).isHidden();
  }

  @Test
  void the_keyboard_goes_round_the_list_and_comes_back(Desk desk) throws IOException {
    AtlasPage page = desk.open("");
    Locator search = search(page);
    search.fill("goris");
    assertThat(search).hasAttribute("aria-expanded", "true");
    int count = options(page).count();
    assertThat(count).isGreaterThan(1);
    search.press("ArrowUp");
    assertThat(search).hasAttribute("aria-activedescendant", "found-" + (count - 1));
    search.press("ArrowDown");
    assertThat(search).hasAttribute("aria-activedescendant", "found-0");
    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    assertThat(page.page().locator("#search-list [aria-selected=true]")).hasCount(1);
    assertThat(Axe.violations(page)).isEmpty();
    search.press("Escape");
    assertThat(list(page)).isHidden();
    assertThat(search).hasAttribute("aria-expanded", "false");
    assertThat(search).hasValue("goris");
    search.press("ArrowDown");
    assertThat(list(page)).isVisible();
    options(page).first().click();
    assertThat(page.panel()).isVisible();
  }

  @Test
  void the_name_that_was_met_stands_beside_the_one_shown(Desk desk) throws IOException {
    AtlasPage page = desk.open("", 390, 844);
    search(page).fill("Горад");
    assertThat(options(page).first()).containsText("Horadiz · Горадиз");
    assertThat(Axe.violations(page)).isEmpty();
    search(page).fill("qqqq");
    assertThat(page.page().getByText("Nothing found by this name.")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static Locator search(AtlasPage page) {
    return page.page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search by any name"));
  }

  private static Locator list(AtlasPage page) {
    return page.page().locator("#search-list");
  }

  private static Locator options(AtlasPage page) {
    return list(page).getByRole(AriaRole.OPTION);
  }
}
