// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main states of the page look as they did when somebody last looked at them. After a change
 * that is meant, {@code -Dsnapshots.renew=true} keeps the new looks.
 */
@ExtendWith(InChromium.class)
class SnapshotsIT {

  private static final String RAIL = "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ";

  @ParameterizedTest
  @CsvSource({
    "desktop, '', 1440, 900, light",
    "desktop-dark, '', 1440, 900, dark",
    "tablet, '', 820, 1180, light",
    "phone, '', 390, 844, light",
    "phone-dark, '', 390, 844, dark",
    "claims, ';t=claims', 1440, 900, light",
    "coverage, ';t=coverage', 1440, 900, light",
    "two-maps, ';c=side;cd=2020-11-11', 1440, 900, light"
  })
  void a_state_looks_as_it_was_last_looked_at(
      String name, String state, int width, int height, String theme, Desk desk)
      throws IOException {
    AtlasPage page =
        desk.openAfter(
            window ->
                window.emulateMedia(
                    new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)),
            RAIL + state,
            width,
            height);
    if (theme.equals("dark")) {
      page.page().locator("#theme").press("Enter");
    }
    Snapshot.assertLooksAsKept(name, settled(page));
  }

  /**
   * Two pictures in a row that are alike: nothing is on its way any more. The answer that the open
   * tab shows has come before, for a tab that waits for it looks the same all the while.
   */
  private static byte[] settled(AtlasPage page) {
    page.page().locator("[id^='page-']:not([hidden]) :is(td, li, svg)").first().waitFor();
    byte[] before = new byte[0];
    for (int i = 0; i < 40; i++) {
      page.page().waitForTimeout(400);
      byte[] now = page.page().screenshot();
      if (Arrays.equals(before, now)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  @Test
  void a_picture_with_another_colour_in_a_tenth_of_it_is_told_apart() {
    BufferedImage one = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    BufferedImage other = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    assertThat(Snapshot.different(one, other)).isZero();
    for (int i = 0; i < 40; i++) {
      other.setRGB(i % 20, i / 20, 0x404040);
    }
    assertThat(Snapshot.different(one, other)).isEqualTo(0.1);
  }
}
