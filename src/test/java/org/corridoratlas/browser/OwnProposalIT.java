// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the reader's own beside published ones: drawn, compared, kept, taken out and in. */
@ExtendWith(InChromium.class)
class OwnProposalIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TWO = "#v1;p=tripp~RAIL_S,georgia-turkey~RAIL_WEST;m=39.2,46.2,9";

  @Test
  void a_drawn_line_is_compared_with_two_published_ones_and_comes_back_from_its_file(
      Desk desk, @TempDir Path folder) throws IOException {
    AtlasPage page = desk.open(TWO);
    Editor editor = Editor.open(page);
    editor.element().getByLabel("Snap").uncheck();
    editor.click(0.3, 0.2);
    editor.click(0.5, 0.3);
    editor.click(0.7, 0.2);
    editor.drag(0.5, 0.3, 0.5, 0.15);
    assertThat(editor.rows()).hasCount(3);
    editor.name().fill("Over the pass");
    editor.name().blur();
    assertThat(page.strips()).hasCount(3);
    assertThat(strip(page, "Over the pass")).isVisible();
    JsonNode feature = JSON.readTree(download(page, folder.resolve("own.geojson")));
    assertThat(feature.at("/properties/name").asText()).isEqualTo("Over the pass");
    assertThat(feature.at("/geometry/coordinates")).hasSize(3);
    assertThat(feature.at("/geometry/coordinates/1/0").asDouble())
        .isCloseTo(Double.parseDouble(editor.longitude(2).inputValue()), within(1e-9));
    String told = editor.length();

    AtlasPage elsewhere = desk.open(TWO);
    Editor again = new Editor(elsewhere);
    elsewhere.button("Import a file…").click();
    elsewhere.page().locator("#import-file").setInputFiles(folder.resolve("own.geojson"));
    assertThat(elsewhere.page().locator(".import-report")).containsText("kept: Feature 1");
    elsewhere.button("Take as draft").click();
    assertThat(again.rows()).hasCount(3);
    assertThat(again.name()).hasValue("Over the pass");
    assertThat(again.told()).containsText(told);
    assertThat(elsewhere.strips()).hasCount(3);
  }

  private static String download(AtlasPage page, Path file) throws IOException {
    Download download = page.page().waitForDownload(() -> page.button("File (GeoJSON)").click());
    download.saveAs(file);
    return Files.readString(file);
  }

  private static Locator strip(AtlasPage page, String name) {
    return page.tabPage("Compare")
        .getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  @Test
  void the_line_is_still_compared_after_a_reload_and_stands_in_no_link(Desk desk) {
    AtlasPage page = desk.open(TWO);
    Editor editor = Editor.open(page);
    editor.write("39.2", "45.45");
    editor.write("39.4", "47.3");
    assertThat(page.strips()).hasCount(3);
    assertThat(page.hash())
        .contains("p=tripp~RAIL_S,georgia-turkey~RAIL_WEST;")
        .doesNotContain("own");
    page.page().reload();
    page.awaitReady();
    assertThat(page.strips()).hasCount(3);
    assertThat(page.option("Own draft, railway")).hasCount(0);
    own(page).uncheck();
    assertThat(page.strips()).hasCount(2);
  }

  private static Locator own(AtlasPage page) {
    return page.page()
        .getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions().setName("Own draft, railway").setExact(true));
  }

  @Test
  void a_stretch_is_given_a_regime_by_buttons_and_the_strip_shows_it(Desk desk) {
    AtlasPage page = desk.open(TWO);
    Editor editor = Editor.open(page);
    editor.write("39.2", "45.45");
    editor.write("39.4", "47.3");
    page.button("Cut stretch 1 in half").click();
    editor.element().getByLabel("Stretch 2: regime").selectOption("joint");
    assertThat(page.tabPage("Compare").locator(".strip-legend")).containsText("joint control");
    page.button("Undo").click();
    assertThat(page.tabPage("Compare").locator(".strip-legend")).not().containsText("joint");
  }

  @Test
  void between_two_points_the_line_follows_the_railway(Desk desk) {
    AtlasPage page = desk.open(TWO);
    Editor editor = Editor.open(page);
    JsonNode ends = railway(desk);
    editor.write(ends.at("/0/1").asText(), ends.at("/0/0").asText());
    int last = ends.size() - 1;
    editor.write(ends.at("/" + last + "/1").asText(), ends.at("/" + last + "/0").asText());
    editor.point(1).click();
    page.button("Follow to the next…").click();
    editor
        .element()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^by railway")))
        .click();
    assertThat(editor.told()).containsText(Pattern.compile("\\d{2,} points"));
  }

  private static JsonNode railway(Desk desk) {
    try {
      JsonNode sections = desk.json("/api/collections/sections/items?mode=rail&limit=1");
      return sections.at("/features/0/geometry/coordinates");
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "820, 1180"})
  void on_a_small_screen_the_map_stays_in_sight_and_points_are_added_by_a_button(
      int width, int height, Desk desk) {
    AtlasPage page = desk.open(TWO, width, height);
    page.button("Proposals and layers").click();
    Editor editor = Editor.open(page);
    page.button("Add at the middle of the map").click();
    assertThat(editor.rows()).hasCount(1);
    double map = page.map().boundingBox().y;
    assertThat(editor.element().boundingBox().y - map).isGreaterThan(150);
    assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }
}
