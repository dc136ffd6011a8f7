// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in the words of a language that is written from right to left. */
@ExtendWith(InChromium.class)
class RightToLeftIT {

  /** What sticks out of the window, or of a box that cuts it off and cannot be scrolled. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('button, a, label, h1, h2, h3, p, li, th, td, summary, select, input')]
        .filter((element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('svg, .atlas-list, .skip'))
        .filter((element) => {
          const {left, right, width, height} = element.getBoundingClientRect();
          if (width < 2 || height < 2) return false;
          for (let box = element.parentElement; box; box = box.parentElement) {
            const {overflowX} = getComputedStyle(box);
            if (overflowX === 'auto' || overflowX === 'scroll') return false;
            const room = box.getBoundingClientRect();
            if (overflowX !== 'visible' && (left < room.left - 1 || right > room.right + 1)) return true;
          }
          return left < -1 || right > innerWidth + 1;
        })
        .map((element) => `${element.localName} ${element.textContent || element.id}`)
      """;

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1440, 900", "820, 1180", "390, 844", "320, 700"})
  void nothing_sticks_out_or_is_cut(int width, int height, Desk desk) {
    AtlasPage page = desk.openAfter(RightToLeftIT::turned, "", width, height);
    assertThat(page.page().evaluate("document.documentElement.dir")).isEqualTo("rtl");
    for (String tab : List.of("Compare", "Timeline", "Sources")) {
      page.tab(tab).click();
      assertThat(page.page().evaluate("document.documentElement.scrollWidth"))
          .as("width of the page with the tab %s", tab)
          .isEqualTo(width);
      assertThat((List<?>) page.page().evaluate(CUT)).as(tab).isEmpty();
    }
  }

  @Test
  void list_and_panel_change_sides_and_west_stays_left(Desk desk) throws Exception {
    DrawnTexts drawn =
        DrawnTexts.openAfter(
            RightToLeftIT::turned, desk, "#v1;m=39.2,46.2,9;s=places/meghri", 1440, 900);
    AtlasPage page = drawn.page();
    assertThat(right(page.page().locator("#side").boundingBox())).isEqualTo(1440);
    assertThat(page.panel().boundingBox().x).isLessThan(40);
    assertThat(page.page().locator(".brand").boundingBox().x).isGreaterThan(1000);
    assertThat(drawn.texts()).contains("ARMENIA");
    assertThat(drawn.faults()).isEmpty();
    assertThat(page.page().locator(".axis-text").first().textContent()).isEqualTo("0 km");
    BoundingBox first = page.page().locator(".axis-text").first().boundingBox();
    assertThat(first.x).isLessThan(page.page().locator(".axis-text").nth(1).boundingBox().x);
  }

  @Test
  void the_slider_of_a_phone_comes_from_the_other_side(Desk desk) {
    AtlasPage page = desk.openAfter(RightToLeftIT::turned, "", 390, 844);
    page.button("Proposals and layers").click();
    page.await("() => document.getElementById('side').getBoundingClientRect().right === 390", null);
    assertThat(page.proposals().isVisible()).isTrue();
  }

  private static double right(BoundingBox box) {
    return box.x + box.width;
  }

  /** The words say which way they are written. */
  private static void turned(Page page) {
    page.route("**/i18n/en.json", RightToLeftIT::turn);
  }

  private static void turn(Route route) {
    APIResponse answer = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(answer)
            .setBody(
                answer
                    .text()
                    .replace("\"page.direction\": \"ltr\"", "\"page.direction\": \"rtl\"")));
  }
}
