// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corridoratlas.browser.StoriesIT.open;
import static org.corridoratlas.browser.StoriesIT.reader;
import static org.corridoratlas.browser.StoriesIT.told;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of the stories on screens of all sizes, and under a finger. */
@ExtendWith(InChromium.class)
class StoriesSheetIT {

  @Test
  void a_finger_turns_the_steps_on_a_telephone_and_the_map_stays_in_sight(Desk desk) {
    AtlasPage page = desk.open("", 390, 844);
    open(page, "The bypass");
    swipe(page, -160, 10);
    assertThat(told(page)).containsText("Step 2 of 5");
    swipe(page, 20, -120);
    swipe(page, -20, 0);
    assertThat(told(page)).containsText("Step 2 of 5");
    swipe(page, 160, -10);
    assertThat(told(page)).containsText("Step 1 of 5");
    page.button("Next").click();
    assertThat(told(page)).containsText("Step 2 of 5");
    BoundingBox map = page.map().boundingBox();
    BoundingBox sheet = reader(page).boundingBox();
    assertThat(sheet.y - map.y).isGreaterThan(220);
    assertThat(sheet.y + sheet.height).isLessThanOrEqualTo(844);
    assertThat(page.button("Previous")).isInViewport();
    assertThat(page.page().locator("#drawer")).isHidden();
    page.button("Close the stories").click();
    assertThat(page.page().locator("#drawer")).isVisible();
  }

  /** A finger that goes so far across and down, from the middle of what is told. */
  private static void swipe(AtlasPage page, double across, double down) {
    BoundingBox box = told(page).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    CDPSession session = page.page().context().newCDPSession(page.page());
    touch(session, "touchStart", "[{\"x\":%f,\"y\":%f}]".formatted(x, y));
    for (int i = 1; i <= 4; i++) {
      String there = "[{\"x\":%f,\"y\":%f}]".formatted(x + across * i / 4, y + down * i / 4);
      touch(session, "touchMove", there);
    }
    touch(session, "touchEnd", "[]");
    session.detach();
  }

  private static void touch(CDPSession session, String type, String points) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", JsonParser.parseString(points));
    session.send("Input.dispatchTouchEvent", event);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, light", "390, 844, dark", "820, 1180, dark"})
  void list_and_steps_are_fit_for_all_readers(int width, int height, String theme, Desk desk)
      throws Exception {
    AtlasPage page = desk.open("", width, height);
    page.page().evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    page.button("Stories").click();
    assertThat(Axe.violations(page)).as("list").isEmpty();
    page.button("The delimited section 5 steps").click();
    assertThat(told(page)).containsText("Step 1 of 5");
    page.awaitReady();
    assertThat(Axe.violations(page)).as("step").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "hy", "az", "ru"})
  void nothing_scrolls_sideways_where_it_is_narrow(String language, Desk desk) {
    AtlasPage page = desk.open("#v1;story=yerevan-offers;step=5;u=" + language, 320, 640);
    assertThat(told(page).locator("p")).hasCount(3);
    for (String id : List.of("story-list", "story-close", "story-back", "story-on")) {
      BoundingBox box = page.page().locator("#" + id).boundingBox();
      assertThat(box.x).isGreaterThanOrEqualTo(0);
      assertThat(box.x + box.width).isLessThanOrEqualTo(320);
      assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
    }
    assertThat(page.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.page().locator("#story-close").click();
    BoundingBox stories = page.page().locator("#open-stories").boundingBox();
    BoundingBox proposals = page.page().locator("#open-side").boundingBox();
    boolean isBeside = stories.x >= proposals.x + proposals.width;
    assertThat(isBeside || stories.y >= proposals.y + proposals.height).isTrue();
  }
}
