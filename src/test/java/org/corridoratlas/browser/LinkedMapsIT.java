// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two maps move and zoom as one, whichever of them the reader moves; a divider parts them. */
@ExtendWith(InChromium.class)
class LinkedMapsIT {

  /** What both maps show where: the drawn ground and how it lies in its window. */
  private static final String GROUNDS =
      "() => ['#map', '#map-second'].map((id) => {"
          + " const window = document.querySelector(id);"
          + " const canvas = window.querySelector('.leaflet-atlas-ground-pane canvas');"
          + " const [frame, box] = [window, canvas].map((e) => e.getBoundingClientRect());"
          + " return JSON.stringify([box.x - frame.x, box.y - frame.y, box.width, canvas.toDataURL()]); })";

  private static final String AS_ONE =
      "() => { const [a, b] = (" + GROUNDS + ")(); return a === b; }";

  @ParameterizedTest
  @ValueSource(strings = {"side", "swipe"})
  void both_move_and_zoom_as_one(String mode, Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.4321,46.1234,9;c=" + mode);
    assertThat(CompareMapsIT.second(page)).isVisible();
    page.await(AS_ONE, null);
    Mouse mouse = page.page().mouse();
    for (double share : List.of(0.3, 0.7)) {
      drags(page, share);
      after(page, () -> mouse.wheel(0, -240));
      after(page, () -> mouse.wheel(0, 180));
    }
    after(page, () -> page.button("Closer").click());
    after(page, () -> page.map().press("ArrowLeft"));
    after(page, () -> CompareMapsIT.second(page).press("ArrowDown"));
    after(page, () -> CompareMapsIT.second(page).press("-"));
    after(page, () -> page.button("Show the whole selection").click());
    String here = page.hash();
    page.page().waitForTimeout(600);
    assertThat(page.hash()).as("nobody moved it").isEqualTo(here);
    assertThat(page.page().evaluate(AS_ONE)).isEqualTo(true);
  }

  /** By the mouse, from a place so far across the room; both lie alike while it is still held. */
  private static void drags(AtlasPage page, double share) {
    BoundingBox room = page.page().locator("#map-room").boundingBox();
    double x = room.x + room.width * share;
    double y = room.y + room.height * 0.35;
    Mouse mouse = page.page().mouse();
    String before = page.hash();
    mouse.move(x, y);
    mouse.down();
    mouse.move(x + 41, y + 13, new Mouse.MoveOptions().setSteps(7));
    page.await(AS_ONE, null);
    mouse.up();
    awaitElsewhere(page, before);
  }

  private static void after(AtlasPage page, Runnable step) {
    String before = page.hash();
    step.run();
    awaitElsewhere(page, before);
  }

  /** The view is another one, both maps have it, and they stay. */
  private static void awaitElsewhere(AtlasPage page, String before) {
    page.await("(before) => location.hash !== before", before);
    page.page().waitForTimeout(400);
    page.await(AS_ONE, null);
  }

  @Test
  void a_map_that_was_moved_by_keys_on_the_second_comes_back_by_its_link(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.4321,46.1234,9;c=side");
    after(page, () -> CompareMapsIT.second(page).press("ArrowRight"));
    AtlasPage other = desk.open(page.hash());
    assertThat(CompareMapsIT.second(other)).isVisible();
    other.await(AS_ONE, null);
    assertThat(other.hash()).isEqualTo(page.hash());
  }

  @Test
  void the_divider_moves_by_keys_and_by_hand(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;c=swipe");
    Locator divider = page.page().getByRole(AriaRole.SLIDER, CompareMapsIT.divider());
    assertThat(divider).hasAttribute("aria-valuenow", "50");
    divider.press("ArrowRight");
    assertThat(divider).hasAttribute("aria-valuetext", "map 1 52 %, map 2 48 %");
    divider.press("ArrowLeft");
    divider.press("ArrowLeft");
    assertAt(page, divider, 48);
    divider.press("Home");
    assertAt(page, divider, 0);
    divider.press("End");
    assertAt(page, divider, 100);
    divider.press("PageDown");
    assertAt(page, divider, 90);
    BoundingBox room = page.page().locator("#map-room").boundingBox();
    BoundingBox knob = divider.boundingBox();
    double y = room.y + room.height / 2;
    Mouse mouse = page.page().mouse();
    mouse.move(knob.x + knob.width / 2, y);
    mouse.down();
    mouse.move(room.x + room.width * 0.25, y, new Mouse.MoveOptions().setSteps(9));
    assertThat(divider).hasAttribute("aria-valuenow", "25");
    mouse.up();
    assertAt(page, divider, 25);
    assertThat(page.hash()).as("the map itself stands").doesNotContain("m=");
  }

  /** Said, seen and in the link. */
  private static void assertAt(AtlasPage page, Locator divider, int percent) {
    assertThat(divider).hasAttribute("aria-valuenow", Integer.toString(percent));
    String link = percent == 50 ? "c=swipe$" : "c=swipe," + percent + "$";
    assertThat(page.page()).hasURL(Pattern.compile(link));
    BoundingBox room = page.page().locator("#map-room").boundingBox();
    BoundingBox knob = divider.boundingBox();
    double middle = (knob.x + knob.width / 2 - room.x) / room.width;
    assertThat(middle * 100).isCloseTo(percent, offset(0.5));
    Object top =
        page.page()
            .evaluate(
                "([x, y]) => [-30, 30].map((by) => document.elementFromPoint(x + by, y)"
                    + "?.closest('#map, #map-second')?.id ?? '')",
                List.of(knob.x + knob.width / 2, room.y + room.height * 0.3));
    if (percent > 5 && percent < 95) {
      assertThat(top).as("what lies on either side").isEqualTo(List.of("map", "map-second"));
    }
  }

  @Test
  void what_is_pointed_at_is_that_of_the_half_it_lies_on(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.7866,44.9467,12;c=swipe;cv=AZ;l=bp");
    Locator second = page.page().locator("#on-second-map-places-tigranashen");
    assertThat(second).isAttached();
    second.focus();
    assertThat(page.page().locator("#map-second .atlas-tip")).containsText("Karki");
    second.press("Enter");
    assertThat(page.panel()).isVisible();
    assertThat(page.page()).hasURL(Pattern.compile(";s=places/tigranashen$"));
  }
}
