// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page says when answers fail, and how it goes on when they come again. */
@ExtendWith(InChromium.class)
class ServerGoneIT {

  private static final String ROAD =
      "TRIPP: Armenian jurisdiction, joint US-Armenian company, road";

  @Test
  void a_stopped_server_is_told_and_the_page_goes_on_when_it_is_back(Desk desk) throws Exception {
    RunningAtlas atlas = RunningAtlas.start();
    AtlasPage page = desk.openAt(atlas.address(), "#v1;p=tripp~RAIL_S", 1440, 900);
    atlas.close();
    page.option(ROAD).check();
    assertThat(page.message())
        .containsText("The server does not answer. Check that it is running, then try again.");
    assertThat(page.strips()).hasCount(1);
    page.watched().expectComplaints();
    RunningAtlas again = RunningAtlas.startAt(atlas.address().getPort());
    try {
      retry(page).click();
      assertThat(page.strips()).hasCount(2);
      assertThat(page.message()).isEmpty();
      page.option("Araz corridor by rail through Iran, railway").check();
      assertThat(page.strips()).hasCount(3);
    } finally {
      again.close();
    }
  }

  @Test
  void a_part_that_fails_to_load_is_named_and_the_rest_is_there(Desk desk) {
    AtlasPage page = desk.open("");
    page.page()
        .route(
            "**/api/collections/incidents/items*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("application/problem+json")
                        .setBody("{\"status\":500,\"detail\":\"out of order\"}")));
    page.page().reload();
    page.awaitReady();
    assertThat(page.message())
        .containsText("Not loaded: Incidents reported. The server failed: out of order.");
    assertThat(page.strips()).hasCount(3);
    page.watched().expectComplaints();
    page.page().unroute("**/api/collections/incidents/items*");
    retry(page).click();
    assertThat(page.message()).isEmpty();
    assertThat(page.strips()).hasCount(3);
  }

  private static Locator retry(AtlasPage page) {
    return page.message()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"));
  }
}
