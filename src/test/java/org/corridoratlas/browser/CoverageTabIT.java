// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.corridoratlas.feature.HeightFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** What observers reach and, where the heights of the ground are known, what they see. */
@ExtendWith(InChromium.class)
class CoverageTabIT {

  private static final String TAB = "#v1;p=tripp~RAIL_S;t=coverage";
  private static final Envelope REGION = new Envelope(42.5, 50, 38, 42.4);

  private static Locator cells(AtlasPage page) {
    return page.page().locator("#page-coverage .coverage-table td.chosen");
  }

  @Test
  void without_heights_it_says_how_to_give_some_even_to_a_link_that_asks_for_sight(Desk desk) {
    AtlasPage page = desk.open(TAB + ";g=1.75,2");
    assertThat(cells(page).first()).containsText("%");
    assertThat(page.page().locator("#coverage-no-heights")).containsText("--elevation FILE.tif");
    assertThat(page.page().locator("#coverage-sight")).hasCount(0);
    assertThat(page.page().locator(".coverage-table .seen")).hasCount(0);
  }

  @Test
  void with_heights_sight_is_switched_on_drawn_told_and_linked(Desk desk, @TempDir Path folder)
      throws Exception {
    Path model = folder.resolve("ridges.tif");
    HeightFiles.write(model, REGION, 750, (lon, lat) -> 1500 + 700 * Math.sin(90 * lon));
    try (RunningAtlas atlas = RunningAtlas.startWith("--elevation", model.toString())) {
      AtlasPage page = desk.openAt(atlas.address(), TAB, 1440, 900);
      Locator on = page.page().locator("#coverage-sight");
      assertThat(page.page().locator(".coverage-table .seen")).hasCount(0);
      String before = page.picture("routes");
      on.check();
      assertThat(page.page().locator(".coverage-table .seen").first())
          .hasText(Pattern.compile("in sight [\\d.,]+ km, [\\d.]+%"));
      assertThat(page.page().locator(".coverage-words")).containsText("ridges.tif");
      page.awaitOtherPicture("routes", before);
      assertThat(page.legend()).containsText("hidden by the ground");
      assertThat(page.hash()).contains(";g=1.75,2");
      Locator seen = page.page().locator(".coverage-table .chosen .seen").first();
      String standing = seen.innerText();
      page.page().locator("#sight-eye").fill("400");
      page.page().locator("#sight-eye").press("Tab");
      assertThat(seen).not().hasText(standing);
      assertThat(page.hash()).contains(";g=400,2");
      AtlasPage again = desk.openAt(atlas.address(), page.hash(), 1440, 900);
      assertThat(again.page().locator("#sight-eye")).hasValue("400");
      page.page().locator("#coverage-sight").uncheck();
      assertThat(page.page().locator(".coverage-table .seen")).hasCount(0);
      assertThat(page.hash()).doesNotContain(";g=");
    }
  }
}
