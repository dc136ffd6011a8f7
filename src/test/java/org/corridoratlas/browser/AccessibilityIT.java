// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No rule of WCAG 2.2 AA that a program can judge is broken, in the main states of the page. */
@ExtendWith(InChromium.class)
class AccessibilityIT {

  @ParameterizedTest
  @CsvSource({"1440, 900", "390, 844"})
  void every_tab_is_fit_for_all_readers(int width, int height, Desk desk) throws Exception {
    AtlasPage page = desk.open("#v1;l=bdoiecps", width, height);
    for (Locator tab : page.page().locator("[role=tab]").all()) {
      tab.click();
      assertThat(tab).hasAttribute("aria-selected", "true");
      assertThat(Axe.violations(page)).as(tab.innerText()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "390, 844"})
  void panel_and_sheets_are_fit_for_all_readers(int width, int height, Desk desk) throws Exception {
    AtlasPage page = desk.open("#v1;s=proposals/tripp", width, height);
    assertThat(page.panel()).isVisible();
    assertThat(Axe.violations(page)).as("panel").isEmpty();
    page.page().keyboard().press("Escape");
    assertThat(page.panel()).isHidden();
    for (String sheet : List.of("export", "options")) {
      page.openSheet(sheet);
      assertThat(Axe.violations(page)).as(sheet).isEmpty();
      page.page().keyboard().press("Escape");
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "390, 844"})
  void the_dark_page_is_fit_for_all_readers(int width, int height, Desk desk) throws Exception {
    AtlasPage page = desk.open("#v1;s=crossings/X01", width, height);
    page.page().locator("#theme").press("Enter");
    assertThat(page.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, light", "390, 844, dark"})
  void drawing_and_importing_are_fit_for_all_readers(int width, int height, String theme, Desk desk)
      throws Exception {
    AtlasPage page = desk.open("#v1;m=39.2,46.2,9", width, height);
    page.page().evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    page.page().evaluate("document.documentElement.classList.add('side-open')");
    Editor editor = Editor.open(page);
    editor.write("39.2", "45.45");
    editor.write("39.4", "47.3");
    assertThat(page.strips()).hasCount(4);
    assertThat(Axe.violations(page)).as("editor").isEmpty();
    page.button("Done").click();
    page.page().evaluate("document.documentElement.classList.add('side-open')");
    page.button("Import a file…").click();
    assertThat(page.page().locator("#importer")).isVisible();
    assertThat(Axe.violations(page)).as("importer").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/, 1440",
    "/api/collections, 390",
    "/api/collections/crossings/items?limit=20, 820",
    "/api/collections/places/items/meghri, 320",
  })
  void pages_of_the_api_are_fit_for_all_readers(String path, int width, Desk desk)
      throws Exception {
    AtlasPage page = desk.open("#v1", width, 900);
    String atlas = page.page().url();
    page.page().navigate(atlas.substring(0, atlas.indexOf('/', 8)) + path);
    assertThat(page.page().locator("h1")).isVisible();
    if (path.contains("items")) {
      assertThat(page.page().locator("#map.drawn canvas").first()).isVisible();
    }
    assertThat(Axe.violations(page)).as(path).isEmpty();
    assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }
}
