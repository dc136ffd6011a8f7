// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The atlas on paper: a sheet with the map and all that belongs to it, then the tables. */
@ExtendWith(InChromium.class)
class PrintIT {

  private static final String LINK = "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ;d=2025-04-30";
  private static final double MILLIMETRE = 96 / 25.4;

  @Test
  void the_first_sheet_is_the_map_with_what_belongs_to_it_and_the_table_follows(Desk desk) {
    AtlasPage page = ready(desk, LINK);
    page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.page().locator("#paper svg")).isVisible();
    var box = page.page().locator("#paper svg").boundingBox();
    assertThat(box.width).isBetween(270 * MILLIMETRE, 277 * MILLIMETRE + 1);
    assertThat(box.height).isBetween(180 * MILLIMETRE, 190 * MILLIMETRE);
    List<String> words = page.page().locator("#paper svg text").allTextContents();
    assertThat(words)
        .contains("Neutral view, as of 30 April 2025", "railway", "AZERBAIJAN", "50 km", "N")
        .anyMatch(text -> text.contains("OpenStreetMap contributors (ODbL)"))
        .anyMatch(text -> text.contains("Not for navigation or demarcation."))
        .anyMatch(text -> text.startsWith("TRIPP: Armenian jurisdiction"));
    assertThat(page.map()).not().isVisible();
    assertThat(page.table()).isVisible();
    assertThat(page.table().boundingBox().width).isGreaterThan(box.width * 0.8);
    page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.page().locator("#paper svg")).hasCount(0);
    assertThat(page.map()).isVisible();
  }

  @Test
  void the_sheets_are_a4_landscape_and_few(Desk desk) throws Exception {
    AtlasPage page = ready(desk, LINK);
    byte[] file =
        page.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    Files.createDirectories(Path.of("target", "pictures"));
    Files.write(Path.of("target", "pictures", "print.pdf"), file);
    String pdf = new String(file, StandardCharsets.ISO_8859_1);
    List<String> sizes =
        Pattern.compile("/MediaBox\\s*\\[([^\\]]*)\\]")
            .matcher(pdf)
            .results()
            .map((MatchResult match) -> match.group(1).trim())
            .toList();
    assertThat(sizes).hasSizeBetween(2, 6).allMatch(size -> size.startsWith("0 0 841.9"));
    assertThat(sizes).allMatch(size -> size.contains(" 594.9") || size.contains(" 595"));
  }

  @Test
  void by_night_it_prints_in_the_colours_of_the_day(Desk desk) {
    AtlasPage page = ready(desk, LINK);
    page.page().evaluate("document.documentElement.dataset.theme = 'dark'");
    page.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    String paper = "() => document.querySelector('#paper svg rect').getAttribute('fill')";
    assertThat(page.page().evaluate(paper)).isEqualTo("#ffffff");
    assertThat(page.page().locator("html")).hasAttribute("data-theme", "light");
    page.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.page().locator("html")).hasAttribute("data-theme", "dark");
  }

  /** What draws the sheet is fetched once the reader does something. */
  private static AtlasPage ready(Desk desk, String link) {
    AtlasPage page = desk.open(link);
    page.awaitInk("labels", true);
    page.page().keyboard().press("Shift");
    page.await(
        "() => { dispatchEvent(new Event('beforeprint'));"
            + " const there = document.querySelector('#paper svg') !== null;"
            + " dispatchEvent(new Event('afterprint')); return there; }",
        null);
    return page;
  }
}
