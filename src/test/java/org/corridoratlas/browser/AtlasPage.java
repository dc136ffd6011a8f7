// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page as a reader knows it: by the names of its parts. */
final class AtlasPage {

  private static final String READY =
      "() => document.documentElement.classList.contains('ready')"
          + " && !document.documentElement.classList.contains('asking')";

  private static final String INK =
      "(selector) => {"
          + " const canvas = document.querySelector(selector);"
          + " const {width, height} = canvas;"
          + " const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;"
          + " let [count, left, top, right, bottom] = [0, Infinity, Infinity, 0, 0];"
          + " for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) {"
          + "  const at = (i - 3) / 4, x = at % width, y = Math.floor(at / width);"
          + "  count += 1; left = Math.min(left, x); top = Math.min(top, y);"
          + "  right = Math.max(right, x); bottom = Math.max(bottom, y); }"
          + " const box = canvas.getBoundingClientRect(), ratio = width / box.width;"
          + " if (count === 0) return [0, 0, 0, 0, 0];"
          + " return [count, box.left + left / ratio, box.top + top / ratio,"
          + "  box.left + right / ratio, box.top + bottom / ratio]; }";

  private static final String PICTURE =
      "(selector) => document.querySelector(selector).toDataURL()";

  /** What is inked on a sheet: so many pixels, in a box of window coordinates. */
  record Ink(int pixels, double left, double top, double right, double bottom) {

    double x() {
      return (left + right) / 2;
    }

    double y() {
      return (top + bottom) / 2;
    }
  }

  private final WatchedPage watched;
  private final Page page;

  private static final Duration PATIENCE = Duration.ofMillis((long) WatchedPage.PATIENCE_MS);
  private static final double LOOK_MILLISECONDS = 50;

  AtlasPage(WatchedPage watched) {
    this.watched = watched;
    this.page = watched.page();
  }

  Page page() {
    return page;
  }

  WatchedPage watched() {
    return watched;
  }

  void awaitReady() {
    await(READY, null);
  }

  Locator proposals() {
    return page.getByRole(
        AriaRole.LIST, new Page.GetByRoleOptions().setName("Proposals").setExact(true));
  }

  /** The checkbox of an option, by its full name as a screen reader says it. */
  Locator option(String name) {
    return proposals()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator chosenOptions() {
    return proposals()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setChecked(true));
  }

  /** Unchecks every option. */
  void chooseNone() {
    Object names =
        chosenOptions().evaluateAll("boxes => boxes.map((box) => box.getAttribute('aria-label'))");
    ((List<?>) names).forEach(name -> option((String) name).uncheck());
  }

  /** Makes exactly these options the chosen ones, by their checkboxes. */
  void choose(List<String> names) {
    chooseNone();
    names.forEach(name -> option(name).check());
    assertThat(strips()).hasCount(names.size());
  }

  Locator reference(String name) {
    return proposals()
        .getByRole(
            AriaRole.RADIO,
            new Locator.GetByRoleOptions()
                .setName("Measure the others against this one: " + name)
                .setExact(true));
  }

  Locator table() {
    return page.getByRole(
        AriaRole.TABLE,
        new Page.GetByRoleOptions().setName(Pattern.compile("^Comparison: metrics in rows")));
  }

  Locator strips() {
    return tabPage("Compare").getByRole(AriaRole.SLIDER);
  }

  Locator tab(String name) {
    return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator tabPage(String name) {
    return page.getByRole(
        AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator map() {
    return page.locator("#map");
  }

  Locator legend() {
    return map().locator("details.atlas-legend");
  }

  /** What the map shows, as the list that stands for it. */
  Locator mapFeatures() {
    return page.getByRole(
        AriaRole.LIST, new Page.GetByRoleOptions().setName(Pattern.compile("^What the map shows")));
  }

  Locator panel() {
    return page.locator("#panel");
  }

  Locator message() {
    return page.getByRole(AriaRole.STATUS);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Opens the sheet under a button of the bar. */
  void openSheet(String id) {
    page.locator("#summary-" + id).click();
  }

  /** Downloads what a link of the export sheet names. */
  byte[] download(String link) throws IOException {
    Download download = page.waitForDownload(() -> link(link).click());
    return Files.readAllBytes(download.path());
  }

  /** The part of the address after the path. */
  String hash() {
    return (String) page.evaluate("location.hash");
  }

  /**
   * How many pixels of a sheet of the map are inked, with their bounding box: count, left, top,
   * right, bottom, in pixels of the window.
   */
  Ink ink(String sheet) {
    Object found = page.evaluate(INK, canvas(sheet));
    List<?> numbers = (List<?>) found;
    double[] n = numbers.stream().mapToDouble(x -> ((Number) x).doubleValue()).toArray();
    return new Ink((int) n[0], n[1], n[2], n[3], n[4]);
  }

  /** How many different colours a sheet of the map has. */
  int tones(String sheet) {
    return (Integer)
        page.evaluate(
            "(selector) => { const canvas = document.querySelector(selector);"
                + " const {data} = canvas.getContext('2d')"
                + "  .getImageData(0, 0, canvas.width, canvas.height);"
                + " return new Set(new Uint32Array(data.buffer)).size; }",
            canvas(sheet));
  }

  /** Waits until a sheet has ink, or has none. */
  void awaitInk(String sheet, boolean some) {
    await(
        "([canvas, some]) => ((" + INK + ")(canvas)[0] > 0) === some",
        List.of(canvas(sheet), some));
  }

  /** A sheet of the map as it is drawn now. */
  String picture(String sheet) {
    return (String) page.evaluate("(canvas) => (" + PICTURE + ")(canvas)", canvas(sheet));
  }

  void awaitOtherPicture(String sheet, String before) {
    await(
        "([canvas, before]) => (" + PICTURE + ")(canvas) !== before",
        List.of(canvas(sheet), before));
  }

  /**
   * Looks again and again until an expression is true. Not the driver's own waiting, which compiles
   * text inside the page and so is refused by its content security policy.
   */
  void await(String expression, @Nullable Object argument) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(page.evaluate(expression, argument))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE + ": " + expression);
      }
      page.waitForTimeout(LOOK_MILLISECONDS);
    }
  }

  private static String canvas(String sheet) {
    return ".leaflet-atlas-" + sheet + "-pane canvas";
  }
}
