// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader takes along to show to others: a picture of the map, and a citation. */
@ExtendWith(InChromium.class)
class PassingOnIT {

  private static final String LINK = "#v1;p=tripp~RAIL_S;v=AM;d=2025-04-30";
  private static final String CATCH =
      "() => { window.taken = []; navigator.clipboard.writeText ="
          + " async (text) => { window.taken.push(text); }; }";
  private static final String REFUSE =
      "() => { navigator.clipboard.writeText = async () => { throw new Error('refused'); }; }";

  @Test
  void the_picture_is_the_map_twice_as_fine_with_more_below_it(Desk desk) throws Exception {
    AtlasPage page = desk.open(LINK);
    page.awaitInk("labels", true);
    double width = page.map().boundingBox().width;
    double height = page.map().boundingBox().height;
    page.openSheet("export");
    Download download =
        page.page().waitForDownload(() -> page.button("Picture of the map (PNG)").click());
    assertThat(download.suggestedFilename()).matches("corridor-atlas-\\d{4}-\\d\\d-\\d\\d\\.png");
    Path file = Path.of("target", "pictures", "map.png");
    Files.createDirectories(file.getParent());
    download.saveAs(file);
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo((int) Math.round(width * 2));
    assertThat(picture.getHeight()).isGreaterThan((int) (height * 2 + 200));
    int part = picture.getHeight() / 6;
    assertThat(colours(picture, 0, 120)).as("title").isGreaterThan(5);
    assertThat(colours(picture, part, 4 * part)).as("map").isGreaterThan(50);
    assertThat(colours(picture, 5 * part, 6 * part)).as("notes").isGreaterThan(5);
  }

  private static int colours(BufferedImage picture, int top, int bottom) {
    Set<Integer> found = new HashSet<>();
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        found.add(picture.getRGB(x, y));
      }
    }
    return found.size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cite-text | Corridor Atlas: TRIPP: | View of Armenia, as of 30 April 2025;",
        "cite-bibtex | @misc{corridor-atlas- | url = {http",
        "cite-ris | TY  - MAP | UR  - http"
      })
  void a_citation_says_what_is_seen_and_where(
      String button, String start, String within, Desk desk) {
    AtlasPage page = desk.open(LINK);
    page.page().evaluate(CATCH);
    page.openSheet("export");
    page.page().locator("#" + button).click();
    assertThat(page.message()).containsText("Citation copied.");
    String taken = (String) page.page().evaluate("() => window.taken.join()");
    assertThat(taken)
        .startsWith(start)
        .contains(within, "dataset version ", "viewed on ", page.hash())
        .contains("TRIPP: Armenian jurisdiction, joint US-Armenian company, railway");
  }

  @Test
  void a_refused_clipboard_leaves_the_citation_to_be_copied_by_hand(Desk desk) {
    AtlasPage page = desk.open(LINK);
    page.page().evaluate(REFUSE);
    page.openSheet("export");
    page.page().locator("#cite-text").click();
    assertThat(page.message())
        .containsText("The browser does not allow copying. This is the citation: Corridor Atlas");
    page.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/s.png")));
  }
}
