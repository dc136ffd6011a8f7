// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address bar holds everything that is shown, for whoever gets the link. */
@ExtendWith(InChromium.class)
class LinkIT {

  private static final String TRIPP = "TRIPP: Armenian jurisdiction, joint US-Armenian company, ";
  private static final String STATE =
      "() => JSON.stringify({"
          + " checked: [...document.querySelectorAll('input:checked')].map((input) => input.id),"
          + " tab: document.querySelector('[role=tab][aria-selected=true]').id,"
          + " date: document.querySelector('#as-of').textContent,"
          + " scale: document.querySelector('.atlas-scale').textContent,"
          + " panel: document.querySelector('#panel-title').textContent,"
          + " foot: document.querySelector('.foot-view').textContent,"
          + " language: document.documentElement.lang, title: document.title, hash: location.hash})";

  @Test
  void a_link_restores_the_whole_state_in_a_fresh_profile(Desk desk) {
    AtlasPage page = desk.open("");
    chooseOptionsDateAndLayers(page);
    chooseViewTabAndLanguages(page);
    page.awaitReady();
    String state = (String) page.page().evaluate(STATE);
    for (String part :
        List.of(
            "p=",
            "r=",
            "d=",
            "v=AM",
            "n=ru",
            "u=az",
            "m=",
            "l=",
            "t=claims",
            "s=proposals/tripp")) {
      assertThat(page.hash()).contains(";" + part);
    }
    AtlasPage other = desk.open(page.hash());
    other.await("(state) => (" + STATE + ")() === state", state);
    assertThat((String) other.page().evaluate(STATE)).isEqualTo(state);
  }

  private static void chooseOptionsDateAndLayers(AtlasPage page) {
    page.choose(List.of(TRIPP + "road", TRIPP + "railway"));
    page.reference(TRIPP + "railway").check();
    page.button("Previous event").click();
    page.page().getByLabel("Incidents reported").first().check();
    page.page()
        .getByLabel("Places", new Page.GetByLabelOptions().setExact(false))
        .first()
        .uncheck();
  }

  private static void chooseViewTabAndLanguages(AtlasPage page) {
    page.button("Closer").click();
    assertThat(page.page()).hasURL(Pattern.compile(";m="));
    page.page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Names on the map"))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Русский"))
        .check(new Locator.CheckOptions().setForce(true));
    page.tab("Claims").click();
    page.button("TRIPP: Armenian jurisdiction, joint US-Armenian company").click();
    page.openSheet("options");
    page.page().getByLabel("View of Armenia").check();
    page.page()
        .getByRole(
            AriaRole.RADIO, new Page.GetByRoleOptions().setName("Azərbaycanca").setExact(true))
        .last()
        .check();
    assertThat(page.page().locator("html")).hasAttribute("lang", "az");
  }

  @Test
  void what_is_as_at_first_leaves_the_address_plain(Desk desk) {
    AtlasPage page = desk.open("");
    page.tab("Sources").click();
    assertThat(page.page()).hasURL(Pattern.compile("#v1;t=sources$"));
    page.tab("Compare").click();
    assertThat(page.page()).hasURL(Pattern.compile("/$"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#v1;p=tripp~RAIL_S,no-such-proposal | no-such-proposal",
        "#v1;p=tripp~NO_ROUTE,tripp~RAIL_S | tripp~NO_ROUTE",
        "#v1;p=tripp~RAIL_S;r=nobody | nobody",
        "#v1;p=tripp~RAIL_S;s=places/atlantis | places/atlantis",
        "#v1;p=tripp~RAIL_S;s=nowhere/atlantis | nowhere/atlantis",
        "#v1;p=tripp~RAIL_S;d=2025-99-99 | d=2025-99-99",
        "#v1;p=tripp~RAIL_S;m=100,200,300 | m=100,200,300",
        "#v1;p=tripp~RAIL_S;n=xx | n=xx",
        "#v1;p=tripp~RAIL_S;v=XX | XX",
        "#v1;p=tripp~RAIL_S;z=1 | z=1",
        "#v1;p=tripp~RAIL_S;t=%E0%A4%A | t=%E0%A4%A"
      })
  void what_a_link_names_wrongly_is_said_and_the_rest_is_shown(
      String link, String part, Desk desk) {
    AtlasPage page = desk.open(link);
    assertThat(page.message())
        .containsText("The link names “" + part + "”, which this atlas does not know.");
    assertThat(page.chosenOptions()).hasCount(1);
    assertThat(page.option(TRIPP + "railway")).isChecked();
    assertThat(page.strips()).hasCount(1);
    page.message()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
        .click();
    assertThat(page.message()).isEmpty();
  }

  @Test
  void a_link_pasted_into_the_open_page_is_followed(Desk desk) {
    AtlasPage page = desk.open("");
    page.page().evaluate("location.hash = '#v1;p=georgia-turkey~RAIL_WEST;t=claims'");
    assertThat(page.chosenOptions()).hasCount(1);
    assertThat(page.option("By rail through Georgia and Turkey, railway")).isChecked();
    assertThat(page.tab("Claims")).hasAttribute("aria-selected", "true");
  }
}
