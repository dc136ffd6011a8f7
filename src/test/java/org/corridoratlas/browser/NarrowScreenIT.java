// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on a telephone, and enlarged so far that 320 pixels are left. */
@ExtendWith(InChromium.class)
class NarrowScreenIT {

  @ParameterizedTest
  @CsvSource({"390, 844, en", "390, 844, ru", "320, 640, en", "320, 640, hy", "820, 1180, en"})
  void nothing_scrolls_sideways_in_any_tab(int width, int height, String language, Desk desk) {
    AtlasPage page = desk.open("#v1;u=" + language, width, height);
    for (Locator tab : page.page().locator("[role=tab]").all()) {
      tab.click();
      assertThat(tab).hasAttribute("aria-selected", "true");
      assertNoSidewaysScroll(page, width);
    }
  }

  @Test
  void a_proposal_is_chosen_in_the_sheet_and_compared(Desk desk) {
    AtlasPage page = desk.open("", 390, 844);
    Locator open = page.button("Proposals and layers");
    open.click();
    page.option("TRIPP: Armenian jurisdiction, joint US-Armenian company, railway").check();
    assertNoSidewaysScroll(page, 390);
    page.button("Close the list").click();
    assertThat(open).isFocused();
    assertThat(page.strips()).hasCount(4);
    page.strips().first().scrollIntoViewIfNeeded();
    assertThat(page.strips().first()).isInViewport();
  }

  @Test
  void the_drawer_grows_and_shrinks(Desk desk) {
    AtlasPage page = desk.open("", 390, 844);
    Locator drawer = page.page().locator("#drawer");
    double small = height(drawer);
    page.button("Larger or smaller").click();
    page.await("(small) => document.querySelector('#drawer').clientHeight > small * 1.3", small);
    page.button("Larger or smaller").click();
    page.await("(small) => document.querySelector('#drawer').clientHeight < small * 1.1", small);
  }

  @ParameterizedTest
  @CsvSource({"export", "options"})
  void a_sheet_of_the_bar_lies_within_the_screen(String sheet, Desk desk) {
    AtlasPage page = desk.open("", 390, 844);
    page.openSheet(sheet);
    BoundingBox box = page.page().locator("#popover-" + sheet + " .popover-sheet").boundingBox();
    assertThat(box.x).isGreaterThanOrEqualTo(0);
    assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    assertThat(box.y + box.height).isLessThanOrEqualTo(844);
  }

  @Test
  void the_panel_leaves_a_way_back(Desk desk) {
    AtlasPage page = desk.open("#v1;s=crossings/X01", 390, 844);
    assertThat(page.panel()).isVisible();
    assertNoSidewaysScroll(page, 390);
    Locator close = page.page().locator("#panel-close");
    assertThat(close).isInViewport();
    close.click();
    assertThat(page.panel()).isHidden();
  }

  private static double height(Locator locator) {
    return locator.boundingBox().height;
  }

  private static void assertNoSidewaysScroll(AtlasPage page, int width) {
    int wide =
        (Integer)
            page.page()
                .evaluate(
                    "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
    assertThat(wide).isLessThanOrEqualTo(width);
  }
}
