// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feature, opened: its names, what is known of it, and who says so. */
@ExtendWith(InChromium.class)
class PanelIT {

  @ParameterizedTest
  @CsvSource({
    "jurisdictions, AM",
    "boundaries, AM-AZ.1",
    "delimited-segments, DL1",
    "exclaves, EX1",
    "sections, rail-s-boundary-meghri",
    "routes, RAIL_S",
    "crossings, X01",
    "observers, EU1",
    "places, meghri",
    "proposals, tripp"
  })
  void a_feature_shows_all_its_names_and_where_they_come_from(
      String collection, String id, Desk desk) throws Exception {
    JsonNode feature = desk.json("/api/collections/" + collection + "/items/" + id);
    JsonNode properties = feature.path("properties");
    AtlasPage page = desk.open("#v1;s=" + collection + "/" + id);
    Locator panel = page.panel();
    assertThat(panel.getByRole(AriaRole.HEADING).first())
        .hasText(properties.path("name").path("en").asText());
    for (String language : List.of("en", "hy", "az", "ru")) {
      assertThat(panel.locator("dd[lang=" + language + "]"))
          .hasText(properties.path("name").path(language).asText());
    }
    for (JsonNode source : properties.path("sources")) {
      assertThat(panel).containsText(publisher(desk, source.asText()));
    }
    if (properties.has("confidence")) {
      assertThat(fact(panel, "Confidence")).hasText(properties.path("confidence").asText());
    }
  }

  @Test
  void a_crossing_is_opened_and_left_by_keyboard_alone(Desk desk) throws Exception {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S");
    Locator items = page.mapFeatures().getByRole(AriaRole.BUTTON);
    Locator crossing =
        items.filter(new Locator.FilterOptions().setHasText("Border crossing")).first();
    crossing.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    String wanted = crossing.textContent();
    items.first().focus();
    page.page().keyboard().press("Home");
    while (!focused(page).contains("Border crossing")) {
      String before = focused(page);
      page.page().keyboard().press("ArrowDown");
      assertThat(focused(page)).as("the list goes on after " + before).isNotEqualTo(before);
    }
    assertThat(focused(page)).isEqualTo(wanted);
    page.page().keyboard().press("Enter");
    JsonNode open = crossing(desk, wanted).path("properties");
    assertThat(page.panel()).isVisible();
    assertThat(page.panel().getByRole(AriaRole.HEADING).first()).isFocused();
    assertThat(fact(page.panel(), "Status")).isVisible();
    assertThat(fact(page.panel(), "Confidence")).hasText(open.path("confidence").asText());
    assertThat(page.panel().locator("dd[lang=hy]")).hasText(open.path("name").path("hy").asText());
    page.page().keyboard().press("Escape");
    assertThat(page.panel()).isHidden();
    page.await("(text) => document.activeElement.textContent === text", wanted);
  }

  @Test
  void sources_are_links_that_open_apart_and_tell_nothing_of_the_reader(Desk desk) {
    AtlasPage page = desk.open("#v1;s=crossings/X01");
    List<Locator> links = page.panel().getByRole(AriaRole.LINK).all();
    assertThat(links).isNotEmpty();
    for (Locator link : links) {
      assertThat(link.getAttribute("href")).matches("https?://.+");
      assertThat(link.getAttribute("target")).isEqualTo("_blank");
      assertThat(link.getAttribute("rel")).contains("noopener", "noreferrer");
    }
  }

  @Test
  void a_place_is_found_by_a_name_in_any_script_and_the_focus_comes_back(Desk desk) {
    AtlasPage page = desk.open("");
    Locator search =
        page.page()
            .getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search by any name"));
    search.fill("Մեղրի");
    assertThat(page.page().getByRole(AriaRole.OPTION).first()).containsText("Meghri");
    search.press("Enter");
    assertThat(page.panel().getByRole(AriaRole.HEADING).first()).hasText("Meghri");
    page.page().keyboard().press("Escape");
    assertThat(page.panel()).isHidden();
    search.fill("Atlantis");
    assertThat(page.page().getByText("Nothing found by this name.")).isVisible();
  }

  @Test
  void a_click_on_a_proposal_opens_it_and_closing_gives_the_focus_back(Desk desk) {
    AtlasPage page = desk.open("");
    Locator name = page.button("TRIPP: Armenian jurisdiction, joint US-Armenian company");
    name.click();
    assertThat(page.panel().getByRole(AriaRole.HEADING).first()).hasText(name.innerText());
    assertThat(page.panel()).containsText("Stated positions");
    page.panel()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
        .click();
    assertThat(page.panel()).isHidden();
    assertThat(name).isFocused();
  }

  private static Locator fact(Locator panel, String name) {
    Locator term =
        panel
            .page()
            .locator("dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")));
    return panel.locator("dl.facts > div", new Locator.LocatorOptions().setHas(term)).locator("dd");
  }

  private static String focused(AtlasPage page) {
    return (String) page.page().evaluate("document.activeElement.textContent");
  }

  private static JsonNode crossing(Desk desk, String described) throws Exception {
    for (JsonNode feature : desk.json("/api/collections/crossings/items").path("features")) {
      String name = feature.path("properties").path("name").path("en").asText();
      if (described.contains(name + ",")) {
        return feature;
      }
    }
    throw new AssertionError("no crossing is called " + described);
  }

  private static String publisher(Desk desk, String source) throws Exception {
    JsonNode properties = desk.json("/api/collections/sources/items/" + source).path("properties");
    for (String property : List.of("publisher", "host", "citation")) {
      if (properties.has(property)) {
        return properties.path(property).asText().replaceFirst("^www\\.", "");
      }
    }
    return properties.path("name").path("en").asText(source);
  }
}
