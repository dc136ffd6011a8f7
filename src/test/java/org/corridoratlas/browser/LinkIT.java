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
          + " panel: document.querySelector('#panel-title')?.textContent,"
          + " foot: document.querySelector('.foot-view').textContent,"
          + " language: document.documentElement.lang, title: document.title, hash: location.hash})";

  @Test
  void a_link_restores_the_whole_state_in_a_fresh_profile(Desk desk) {
    AtlasPage page = desk.open("");
    chooseOptionsDateAndLayers(page);
    chooseViewTabAndLanguages(page);
    page.awaitReady();
    String state = settled(page);
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
    assertThat(settled(other)).isEqualTo(state);
  }

  @Test
  void a_room_of_another_size_leaves_the_link_as_it_is(Desk desk) {
    AtlasPage page = desk.open("#v1;m=39.1234,46.4321,9.5");
    for (int width : new int[] {1233, 1440, 1101, 1372, 1287}) {
      page.page().setViewportSize(width, width - 350);
      page.await("(width) => innerWidth === width", width);
      assertThat(settled(page)).contains("#v1;m=39.1234,46.4321,9.5");
    }
    AtlasPage plain = desk.open("");
    plain.page().setViewportSize(1101, 701);
    plain.option(TRIPP + "railway").click();
    assertThat(settled(plain)).doesNotContain("m=");
  }

  /** What is shown once two frames and all that was asked for have changed nothing more. */
  private static String settled(AtlasPage page) {
    return (String)
        page.page()
            .evaluate(
                "async () => {"
                    + " const state = "
                    + STATE
                    + ";"
                    + " const frames = async () => { for (let i = 0; i < 20; i += 1)"
                    + "  await new Promise((done) => requestAnimationFrame(done)); };"
                    + " let [before, now] = ['', state()];"
                    + " for (let look = 0; look < 60; look += 1) {"
                    + "  await frames(); [before, now] = [now, state()];"
                    + "  if (before === now && !document.documentElement.matches('.asking')) return now; }"
                    + " throw new Error(`never settled: ${before} then ${now}`); }");
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
