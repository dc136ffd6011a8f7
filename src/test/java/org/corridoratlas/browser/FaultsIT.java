// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each request of the page fails in each way: it says what happened, and goes on when told to. */
@ExtendWith(InChromium.class)
class FaultsIT {

  private static final String GONE =
      "The server does not answer. Check that it is running, then try again.";
  private static final String HALF = "The answer was cut short or is not what was expected.";
  private static final String FAILED = "The server failed: out of order.";
  private static final String SLOW = "The server takes longer than 20 seconds.";

  private static final List<String> COLLECTIONS =
      List.of(
          "jurisdictions",
          "boundaries",
          "delimited-segments",
          "exclaves",
          "sections",
          "routes",
          "crossings",
          "observers",
          "places",
          "waters",
          "incidents",
          "events",
          "sources",
          "claims",
          "proposals");

  @ParameterizedTest
  @CsvSource({
    "Claims, **/api/claims*, .claim-card",
    "Borders, **/api/borders*, table",
    "Profile, **/api/profiles*, #profile-plot",
    "Coverage, **/api/coverage*, table",
    "Weights, **/api/rankings*, table.ranking",
  })
  void a_tab_says_what_failed_and_tries_again(
      String tab, String requests, String content, Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;w=lengthMetres:50:less");
    fault(page, requests, Route::abort);
    page.tab(tab).click();
    assertThat(page.page().getByText(GONE)).isVisible();
    fault(page, requests, FaultsIT::half);
    retry(page).click();
    assertThat(page.page().getByText(HALF)).isVisible();
    fault(page, requests, FaultsIT::outOfOrder);
    retry(page).click();
    assertThat(page.page().getByText(FAILED)).isVisible();
    page.page().unroute(requests);
    retry(page).click();
    assertThat(page.page().getByText(FAILED)).hasCount(0);
    assertThat(page.tabPage(tab).locator(content).first()).isVisible();
    page.watched().expectFailedRequests();
  }

  @Test
  void an_answer_that_never_comes_is_called_slow_and_can_be_asked_for_again(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S");
    fault(page, "**/api/comparisons*", route -> {});
    page.page().evaluate("location.hash = '#v1;p=tripp'");
    assertThat(page.message()).containsText(SLOW);
    assertThat(page.strips()).hasCount(1);
    page.page().unroute("**/api/comparisons*");
    retry(page).click();
    assertThat(page.strips()).hasCount(2);
    assertThat(page.message()).isEmpty();
  }

  @Test
  void what_stands_from_before_is_called_so(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S;t=claims");
    assertThat(page.tabPage("Claims").locator(".claim-card").first()).isVisible();
    fault(page, "**/api/claims*", Route::abort);
    page.page().evaluate("location.hash = '#v1;p=tripp~RAIL_S;t=claims;d=2021-01-01'");
    assertThat(page.tabPage("Claims")).containsText(GONE + " Shown is the answer before.");
    page.page().unroute("**/api/claims*");
    retry(page).click();
    assertThat(page.page().getByText(GONE)).hasCount(0);
    page.watched().expectFailedRequests();
  }

  @Test
  void words_and_map_that_do_not_come_are_told(Desk desk) {
    AtlasPage page = desk.open("");
    fault(page, "**/i18n/hy.json", FaultsIT::half);
    page.page().evaluate("location.hash = '#v1;u=hy'");
    assertThat(page.message()).containsText(HALF);
    assertThat(page.tab("Compare")).isVisible();
    fault(page, "**/chunk/atlas-map-*.js", Route::abort);
    page.page().navigate(page.page().url().replaceAll("#.*", "") + "?again");
    page.awaitReady();
    assertThat(page.message()).containsText("Something went wrong on this page");
    assertThat(page.strips()).hasCount(3);
    page.page().unroute("**/chunk/atlas-map-*.js");
    page.watched().expectComplaints();
    retry(page).click();
    page.awaitReady();
    page.awaitInk("routes", true);
    assertThat(page.message()).isEmpty();
  }

  @Test
  void every_collection_may_be_empty(Desk desk) {
    AtlasPage page = desk.open("");
    for (String id : COLLECTIONS) {
      String requests = "**/api/collections/" + id + "/items*";
      fault(page, requests, FaultsIT::empty);
      page.page().reload();
      page.awaitReady();
      for (Locator tab : page.page().getByRole(AriaRole.TAB).all()) {
        tab.click();
        assertThat(tab).hasAttribute("aria-selected", "true");
      }
      if (id.equals("proposals")) {
        assertThat(page.message()).containsText("Check which data the server was started with.");
      }
      page.page().unroute(requests);
    }
  }

  @Test
  void an_own_proposal_that_is_gone_is_told_from_one_that_could_not_be_read(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S,own-doesnotexist~own");
    assertThat(page.message()).containsText("does not keep (any more): own-doesnotexist.");
    assertThat(page.message()).not().containsText("which this atlas does not know");
    assertThat(page.strips()).hasCount(1);
    page.watched().expectFailedRequests();
    fault(page, "**/api/workspace/proposals/*", Route::abort);
    page.page().reload();
    page.page().evaluate("location.hash = '#v1;p=tripp~RAIL_S,own-other~own'");
    assertThat(page.message()).containsText(GONE);
    page.page().unroute("**/api/workspace/proposals/*");
    retry(page).click();
    assertThat(page.message()).containsText("does not keep (any more): own-other.");
    page.watched().expectFailedRequests();
  }

  private static void fault(AtlasPage page, String requests, Consumer<Route> answer) {
    page.page().unroute(requests);
    page.page().route(requests, answer);
  }

  private static void half(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"type\":\"FeatureCollection\",\"feat"));
  }

  private static void empty(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/geo+json")
            .setBody("{\"type\":\"FeatureCollection\",\"features\":[],\"links\":[]}"));
  }

  private static void outOfOrder(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(500)
            .setContentType("application/problem+json")
            .setBody("{\"status\":500,\"detail\":\"out of order\"}"));
  }

  private static Locator retry(AtlasPage page) {
    return page.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
        .first();
  }
}
