// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the table are those of the API, rounded as shown. */
@ExtendWith(InChromium.class)
class ComparisonTableIT {

  private static final Map<String, String> CHOSEN =
      Map.of(
          "tripp~RAIL_S", "TRIPP: Armenian jurisdiction, joint US-Armenian company, railway",
          "araz-corridor-rail~RAIL_ARAZ", "Araz corridor by rail through Iran, railway",
          "khndzoresk-bichanak~ROAD_KARAHUNJ",
              "Transit road Gubadli - Goris - Sisian - Shahbuz, road");
  private static final List<String> ORDER =
      List.of("tripp~RAIL_S", "araz-corridor-rail~RAIL_ARAZ", "khndzoresk-bichanak~ROAD_KARAHUNJ");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void every_cell_is_the_rounded_answer_of_the_api(int reference, Desk desk) throws Exception {
    AtlasPage page = desk.open("");
    page.choose(ORDER.stream().map(CHOSEN::get).map(String::valueOf).toList());
    String referred = ORDER.get(reference);
    page.reference(String.valueOf(CHOSEN.get(referred))).check();
    Locator heads = page.table().getByRole(AriaRole.COLUMNHEADER);
    assertThat(heads).hasCount(3);
    assertThat(heads.nth(reference)).containsText("reference");
    JsonNode answer =
        desk.json(
            "/api/comparisons?proposals=" + String.join(",", ORDER) + "&reference=" + referred);
    assertThat(shown(page)).containsExactlyElementsOf(expected(page, answer, referred));
  }

  @Test
  void the_southern_railway_runs_39_to_47_km_in_armenia_and_crosses_two_borders(Desk desk) {
    AtlasPage page = desk.open("#v1;p=statement-2020~RAIL_S,unimpeded-passage~RAIL_S,tripp~RAIL_S");
    for (int column = 0; column < 3; column++) {
      double kilometres = Double.parseDouble(value(page, "Armenia km", column));
      assertThat(kilometres).isBetween(39.0, 47.0);
      assertThat(value(page, "Border crossings", column)).isEqualTo("2");
      assertThat(value(page, "States in order", column)).isEqualTo("AZ → AM → AZ-NX");
    }
  }

  @Test
  void the_lengths_by_state_add_up_to_the_total(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp,georgia-turkey,crossroads-of-peace");
    int columns = page.strips().count();
    List<String> states = rowsUnder(page, "Length by state");
    for (int column = 0; column < columns; column++) {
      int at = column;
      double sum = states.stream().mapToDouble(row -> number(value(page, row, at))).sum();
      assertThat(sum)
          .isCloseTo(number(value(page, "Total km", column)), within(0.05 * (states.size() + 1)));
    }
  }

  @Test
  void nothing_chosen_says_what_to_do(Desk desk) {
    AtlasPage page = desk.open("");
    page.chooseNone();
    assertThat(page.tabPage("Compare").getByText("Choose one or more options")).isVisible();
    assertThat(page.table()).isHidden();
  }

  @Test
  void more_than_twelve_options_cannot_be_chosen(Desk desk) {
    AtlasPage page =
        desk.open(
            "#v1;p=tripp,statement-2020,unimpeded-passage,outsourced-checks,crossroads-of-peace,northern-railway");
    assertThat(page.strips()).hasCount(12);
    assertThat(page.option("By rail through Georgia and Turkey, railway")).isDisabled();
    page.chosenOptions().first().click();
    assertThat(page.option("By rail through Georgia and Turkey, railway")).isEnabled();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  private static Locator row(AtlasPage page, String head) {
    Locator named =
        page.page()
            .getByRole(
                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(head).setExact(true));
    return page.table()
        .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions())
        .filter(new Locator.FilterOptions().setHas(named));
  }

  private static String value(AtlasPage page, String head, int column) {
    Locator cell = row(page, head).getByRole(AriaRole.CELL).nth(column);
    return cell.locator(".value, .sequence").innerText();
  }

  private static List<String> rowsUnder(AtlasPage page, String group) {
    Locator body =
        page.table()
            .getByRole(AriaRole.ROWGROUP)
            .filter(new Locator.FilterOptions().setHasText(group));
    return body.locator("th[scope=row]").allInnerTexts();
  }

  /** Each row as "head | cell | cell…", in the words a screen reader finds. */
  private static List<String> shown(AtlasPage page) {
    List<String> rows = new ArrayList<>();
    for (Locator row : page.table().locator("tbody tr:not(.group)").all()) {
      rows.add(String.join(" | ", row.locator("th, td").allTextContents()));
    }
    return rows;
  }

  private static List<String> expected(AtlasPage page, JsonNode answer, String reference) {
    List<JsonNode> options = new ArrayList<>();
    answer
        .path("features")
        .forEach(
            feature -> {
              if (feature.path("properties").path("kind").asText().equals("option")) {
                options.add(feature);
              }
            });
    assertThat(page.strips()).hasCount(options.size());
    return TableRows.of(options, reference);
  }
}
