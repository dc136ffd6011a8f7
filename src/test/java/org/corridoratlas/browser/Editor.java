// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** Where the own line is drawn, as a reader knows it. */
final class Editor {

  private final AtlasPage page;

  Editor(AtlasPage page) {
    this.page = page;
  }

  /** Opens it by its button. */
  static Editor open(AtlasPage page) {
    page.awaitInk("labels", true);
    page.button("Draw your own").click();
    Editor editor = new Editor(page);
    assertThat(editor.element()).isVisible();
    return editor;
  }

  Locator element() {
    return page.page().locator("#editor");
  }

  /** What it says of the line and of the place aimed at. */
  Locator told() {
    return element().locator(".editor-aim");
  }

  Locator name() {
    return element().getByLabel("Name", exact());
  }

  /** How long it says the line is, as "123.4 km, 3 points.". */
  String length() {
    String text = told().innerText();
    return text.substring(0, text.indexOf("points.") + 7);
  }

  private Locator points() {
    return element()
        .getByRole(
            AriaRole.TABLE,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^Points of the draft")));
  }

  /** The points that are set; the empty row for the next is none. */
  Locator rows() {
    return points().locator("[aria-pressed]");
  }

  /** The button by which a point is held. */
  Locator point(int number) {
    return points()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^Point " + number + ": arrow keys")));
  }

  Locator latitude(int number) {
    return points().getByLabel("Latitude of point " + number, exact());
  }

  Locator longitude(int number) {
    return points().getByLabel("Longitude of point " + number, exact());
  }

  private static Locator.GetByLabelOptions exact() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  /** Adds a point by its coordinates. */
  void write(String latitude, String longitude) {
    int next = rows().count() + 1;
    latitude(next).fill(latitude);
    longitude(next).fill(longitude);
    points()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add").setExact(true))
        .click();
    assertThat(rows()).hasCount(next);
  }

  /** Clicks on the map, at a share of its width and height. */
  void click(double x, double y) {
    BoundingBox box = page.map().boundingBox();
    page.page().mouse().click(box.x + x * box.width, box.y + y * box.height);
  }

  /** Drags on the map from one share of it to another. */
  void drag(double fromX, double fromY, double toX, double toY) {
    BoundingBox box = page.map().boundingBox();
    page.page().mouse().move(box.x + fromX * box.width, box.y + fromY * box.height);
    page.page().mouse().down();
    page.page().mouse().move(box.x + toX * box.width, box.y + toY * box.height);
    page.page().mouse().up();
  }
}
