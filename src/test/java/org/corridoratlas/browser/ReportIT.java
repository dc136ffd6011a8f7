// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report, saved and opened from the disk, on the screen and on paper. */
@ExtendWith(InChromium.class)
class ReportIT {

  private static final String THREE =
      "/api/comparisons?proposals=statement-2020~RAIL_S,tripp~ROAD_S,araz-corridor-road&f=html";

  @TempDir Path folder;

  private Page opened(Desk desk, String path) throws Exception {
    Path file = folder.resolve("report.html");
    Files.write(file, desk.bytes(path));
    return desk.openFile(file);
  }

  @Test
  void it_opens_from_the_disk_and_asks_for_nothing(Desk desk) throws Exception {
    Page page = opened(desk, THREE);
    assertThat(page).hasTitle(Pattern.compile("^Options compared: .+ – .+, as of [0-9-]{10}$"));
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
    assertThat(page.getByRole(AriaRole.TABLE)).hasCount(2);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    assertThat(page.getByText("Not for navigation, not for demarcation.")).isVisible();
    assertThat(page.locator("svg .place").first()).isVisible();
  }

  @Test
  void names_on_the_map_do_not_lie_on_one_another(Desk desk) throws Exception {
    Page page = opened(desk, THREE);
    Object overlaps =
        page.evaluate(
            """
            () => {
              const names = [...document.querySelectorAll('.map svg text.name')];
              const boxes = names.map((name) => name.getBoundingClientRect());
              return names.flatMap((one, i) => names.slice(i + 1).filter((_, j) => {
                const [a, b] = [boxes[i], boxes[i + 1 + j]];
                return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
              }).map((other) => one.textContent + ' / ' + other.textContent)).join('; ');
            }""");
    assertThat(overlaps).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        THREE,
        "/api/comparisons?proposals=statement-2020~RAIL_S,unimpeded-passage~RAIL_S,"
            + "outsourced-checks~RAIL_S&f=html"
      })
  void three_options_print_on_two_sheets(String path, Desk desk) throws Exception {
    Page page = opened(desk, path);
    byte[] pdf =
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(raw).results().count();
    assertThat(sheets).isBetween(1L, 2L);
  }

  @Test
  void names_come_in_the_language_asked_for(Desk desk) throws Exception {
    Page page = opened(desk, THREE + "&lang=hy");
    assertThat(page.getByText("Հորադիզ").first()).isVisible();
  }
}
