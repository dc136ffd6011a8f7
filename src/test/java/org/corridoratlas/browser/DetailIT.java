// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lines come as finely as they are looked at: little at first, more closer up, all to draw along.
 */
@ExtendWith(InChromium.class)
class DetailIT {

  private static final String BOUNDARIES = "/api/collections/boundaries/items";

  private static List<String> requests(AtlasPage page) {
    List<String> asked = new CopyOnWriteArrayList<>();
    page.page()
        .onRequest(
            (Request request) -> {
              if (request.url().contains(BOUNDARIES)) {
                asked.add(request.url().replaceAll(".*limit=10000", ""));
              }
            });
    return asked;
  }

  private static AtlasPage reopened(Desk desk, String hash, List<String> into) {
    AtlasPage page = desk.open("");
    List<String> asked = requests(page);
    page.page().navigate(page.page().url().replaceAll("#.*", "") + "?again" + hash);
    page.awaitReady();
    into.addAll(asked);
    return page;
  }

  @Test
  void closer_up_the_boundaries_get_more_vertices_and_the_figures_stay(Desk desk) throws Exception {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.0,46.2,8");
    List<String> asked = requests(page);
    String before = page.table().innerText();
    page.page()
        .waitForResponse(
            response -> response.url().contains(BOUNDARIES) && response.ok(),
            () -> {
              page.button("Closer").click();
              page.button("Closer").click();
            });
    assertThat(asked).containsExactly("&zoom-level=11");
    page.awaitReady();
    assertThat(page.table().innerText()).isEqualTo(before);
  }

  @Test
  void a_link_to_a_close_view_loads_whole_lines_at_once(Desk desk) {
    List<String> asked = new CopyOnWriteArrayList<>();
    reopened(desk, "#v1;p=tripp~RAIL_S;m=38.9,46.2,13", asked);
    assertThat(asked).containsExactly("");
  }

  @Test
  void lines_are_whole_where_one_is_drawn_along_them(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.0,46.2,8");
    List<String> asked = requests(page);
    page.page()
        .waitForResponse(
            response -> response.url().contains(BOUNDARIES) && response.ok(),
            () -> page.button("Draw your own").click());
    assertThat(asked).containsExactly("");
    assertThat(page.page().locator("#editor-title")).isFocused();
  }

  @Test
  void finer_lines_that_do_not_come_are_told_and_can_be_asked_for_again(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;m=39.0,46.2,8");
    page.page().route("**" + BOUNDARIES + "*", Route::abort);
    page.button("Closer").click();
    page.button("Closer").click();
    assertThat(page.message()).containsText("The server does not answer.");
    page.page().unroute("**" + BOUNDARIES + "*");
    List<String> asked = requests(page);
    page.button("Try again").click();
    assertThat(page.message()).isEmpty();
    assertThat(asked).containsExactly("&zoom-level=11");
    page.watched().expectFailedRequests();
  }
}
