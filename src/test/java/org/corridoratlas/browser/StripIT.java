// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.corridoratlas.browser.AtlasPage.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A place on a strip is the same place on the other strips and on the map, and back. */
@ExtendWith(InChromium.class)
class StripIT {

  private static final String TWO = "#v1;p=tripp~RAIL_S,tripp~ROAD_S";
  private static final String ONE = "#v1;p=tripp~RAIL_S";

  @Test
  void pointing_at_a_strip_marks_the_map_and_all_strips(Desk desk) {
    AtlasPage page = desk.open(TWO);
    page.awaitInk("routes", true);
    assertThat(page.ink("marks").pixels()).isZero();
    Locator strip = page.strips().first();
    pointAt(page, strip, 0.25);
    page.awaitInk("marks", true);
    Ink early = page.ink("marks");
    pointAt(page, strip, 0.75);
    page.await(
        "() => !document.querySelector('.readout').textContent.includes('Azerbaijan,')", null);
    Ink late = page.ink("marks");
    assertThat(late.x()).as("the railway leads west").isLessThan(early.x() - 50);
    assertThat(crossHairs(page))
        .hasSize(3)
        .allSatisfy(at -> assertThat(at).isCloseTo(crossHairs(page).get(0), within(0.5)));
    page.page().mouse().move(700, 250);
    page.awaitInk("marks", false);
    assertThat(crossHairs(page)).isEmpty();
  }

  @Test
  void arrow_keys_walk_along_a_strip_and_say_where_they_are(Desk desk) {
    AtlasPage page = desk.open(TWO);
    Locator strip = page.strips().first();
    strip.press("Home");
    assertThat(strip)
        .hasAttribute("aria-valuetext", "km 0, Azerbaijan, host state checks, under construction");
    strip.press("ArrowRight");
    assertThat(strip).hasAttribute("aria-valuenow", "1");
    for (int i = 0; i < 11; i++) {
      strip.press("PageUp");
    }
    strip.press("ArrowLeft");
    assertThat(strip).hasAttribute("aria-valuenow", "110");
    assertThat(strip)
        .hasAttribute(
            "aria-valuetext", "km 110, Armenia, host state, checks outsourced, dismantled");
    page.awaitInk("marks", true);
    assertThat(crossHairs(page)).hasSize(3);
    strip.press("End");
    String longest = strip.getAttribute("aria-valuemax");
    assertThat(strip).hasAttribute("aria-valuenow", longest);
    assertThat(strip)
        .hasAttribute(
            "aria-valuetext",
            Pattern.compile("^km " + longest + ", Nakhchivan \\(Azerbaijan\\), "));
    strip.press("Escape");
    page.awaitInk("marks", false);
  }

  @Test
  void pointing_at_a_line_on_the_map_marks_the_same_place_on_its_strip(Desk desk) {
    AtlasPage page = desk.open(ONE);
    page.awaitInk("routes", true);
    Locator strip = page.strips().first();
    strip.press("Home");
    for (int i = 0; i < 4; i++) {
      strip.press("PageUp");
    }
    page.awaitInk("marks", true);
    // The sheet is painted with the next frame after the last key.
    page.page().waitForTimeout(500);
    Ink mark = page.ink("marks");
    strip.press("Escape");
    page.awaitInk("marks", false);
    page.page().mouse().move(mark.x(), mark.y());
    page.awaitInk("marks", true);
    assertThat(crossHairs(page)).hasSize(2);
    double kilometre = Double.parseDouble(strip.getAttribute("aria-valuenow"));
    assertThat(kilometre).isCloseTo(40, within(3.0));
  }

  @Test
  void the_longest_strip_fills_the_axis_and_others_are_in_proportion(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S,georgia-turkey~RAIL_WEST");
    double[] widths = page.strips().all().stream().mapToDouble(StripIT::drawnWidth).toArray();
    double[] lengths =
        page.strips().all().stream()
            .mapToDouble(strip -> Double.parseDouble(strip.getAttribute("aria-valuemax")))
            .toArray();
    assertThat(widths[0] / widths[1]).isCloseTo(lengths[0] / lengths[1], within(0.01));
  }

  private static double drawnWidth(Locator strip) {
    return ((Number)
            strip.evaluate(
                "strip => { const boxes = [...strip.querySelectorAll('rect.band')]"
                    + ".map((band) => band.getBoundingClientRect());"
                    + " return Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left)); }"))
        .doubleValue();
  }

  private static void pointAt(AtlasPage page, Locator strip, double share) {
    strip.scrollIntoViewIfNeeded();
    BoundingBox box = strip.boundingBox();
    page.page().mouse().move(box.x + share * box.width, box.y + box.height / 2);
  }

  /** Where cross-hairs stand on strips and axis, pixels from the left edge of each. */
  private static List<Double> crossHairs(AtlasPage page) {
    Object found =
        page.tabPage("Compare")
            .locator(".strip-plot, .strip-axis")
            .evaluateAll(
                "plots => plots.map((plot) => getComputedStyle(plot, '::after'))"
                    + ".filter((style) => style.content !== 'none')"
                    + ".map((style) => parseFloat(style.left))");
    return ((List<?>) found).stream().map(at -> ((Number) at).doubleValue()).toList();
  }
}
