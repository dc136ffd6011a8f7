// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The link in few letters, from the sheet of one reader to the page of another. */
@ExtendWith(InChromium.class)
class ShortLinkIT {

  private static final String LINK =
      "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ,crossroads-of-peace~ROAD_KARAHUNJ;r="
          + "araz-corridor-rail~RAIL_ARAZ;d=2025-04-30;v=AM;n=ru;u=az;m=39.4321,46.1234,9.5;l=bdoiec"
          + ";t=claims;s=proposals/tripp";
  private static final String CATCH =
      "() => { window.taken = []; navigator.clipboard.writeText ="
          + " async (text) => { window.taken.push(text); }; }";
  private static final List<String> SEEN =
      List.of("#as-of", ".foot-view", ".atlas-scale", "#panel-title", "[role=tab][tabindex='0']");

  @Test
  void it_shows_the_same_to_whoever_gets_it(Desk desk) {
    AtlasPage page = desk.open(LINK);
    String link = taken(page);
    String hash = link.substring(link.indexOf('#'));
    assertThat(hash).startsWith("#v2;").hasSizeLessThan(LINK.length() * 3 / 4);
    AtlasPage other = desk.open(hash);
    // The scale has its figure from the first picture on.
    assertThat(page.page().locator(".atlas-scale")).containsText(" km");
    for (String part : SEEN) {
      String text = page.page().locator(part).first().textContent();
      assertThat(other.page().locator(part).first()).hasText(text);
    }
    assertThat(other.hash()).as("in words once it is read").isEqualTo(LINK);
    assertThat(other.page().locator("#side .list input[type=checkbox]:checked")).hasCount(3);
    assertThat(other.page().locator("html")).hasAttribute("lang", "az");
  }

  @Test
  void a_damaged_one_is_named_and_the_atlas_is_shown_as_at_first(Desk desk) {
    AtlasPage page = desk.open(LINK);
    String link = taken(page);
    String hash = link.substring(link.indexOf('#'), link.length() - 9);
    AtlasPage other = desk.open(hash);
    assertThat(other.message())
        .containsText("The link names “" + hash.substring(1, 25) + "…”, which this atlas does not");
    assertThat(other.chosenOptions()).hasCount(3);
    other.page().evaluate("(link) => { location.hash = link; }", link.substring(link.indexOf('#')));
    assertThat(other.page().locator("#panel-title")).isVisible();
    assertThat(other.page().locator("html")).hasAttribute("lang", "az");
  }

  @Test
  void a_frame_reads_it_too(Desk desk) {
    AtlasPage page = desk.open(LINK);
    String link = taken(page);
    page.page().navigate(link.replace("/#", "/embed#"));
    assertThat(page.page().locator("html.ready")).isVisible();
    assertThat(page.page().locator(".embed-options li")).hasCount(3);
    assertThat(page.page().locator(".embed-open")).hasAttribute("href", "./" + LINK);
  }

  /** What the button of the share sheet copies; its length is told beside it. */
  private static String taken(AtlasPage page) {
    page.page().evaluate(CATCH);
    page.openSheet("share");
    assertThat(page.page().locator("#share-told")).not().isEmpty();
    page.page().locator("#share-short").click();
    assertThat(page.message()).not().isEmpty();
    String link = (String) page.page().evaluate("() => window.taken.join()");
    assertThat(page.page().locator("#share-told")).containsText(Integer.toString(link.length()));
    return link;
  }
}
