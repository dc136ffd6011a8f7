// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of names and the language of the interface, each on its own. */
@ExtendWith(InChromium.class)
class LanguageIT {

  private static final Pattern KEY =
      Pattern.compile(
          "\\b(page|side|map|drawer|bar|search|time|export|proposals|layers|tab|compare|group"
              + "|metric|strip|legend|claims|control|sources|told|panel|fact|regime|status|foot)"
              + "\\.[a-zA-Z]");

  @ParameterizedTest
  @CsvSource({"Հայերեն, Երևան", "Azərbaycanca, İrəvan", "Русский, Ереван"})
  void names_on_the_map_follow_the_language_of_names(String language, String yerevan, Desk desk) {
    AtlasPage page = desk.open("#v1;s=places/yerevan");
    page.awaitInk("labels", true);
    assertThat(page.panel().getByRole(AriaRole.HEADING).first()).hasText("Yerevan");
    String before = page.picture("labels");
    nameSwitch(page, language).check(new Locator.CheckOptions().setForce(true));
    assertThat(page.panel().getByRole(AriaRole.HEADING).first()).hasText(yerevan);
    page.awaitOtherPicture("labels", before);
    assertThat(page.page().locator("html")).hasAttribute("lang", "en");
    assertThat(page.tab("Claims")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "hy, Հայերեն, Հայաստան, Իրան",
    "az, Azərbaycanca, Ermənistan, İran",
    "ru, Русский, Армения, Иран"
  })
  void table_strips_and_menus_follow_the_language_of_the_interface(
      String code, String language, String armenia, String iran, Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ");
    String tabs = page.page().getByRole(AriaRole.TABLIST).innerText();
    page.openSheet("options");
    assertThat(interfaceIn(page, code)).hasAccessibleName(language);
    interfaceIn(page, code).check();
    assertThat(page.page().locator("html")).hasAttribute("lang", code);
    assertThat(page.page().getByRole(AriaRole.TABLIST)).not().hasText(tabs);
    Locator heads = page.page().getByRole(AriaRole.ROWHEADER);
    assertThat(heads.filter(lengthIn(armenia))).hasCount(1);
    assertThat(heads.filter(lengthIn(iran))).hasCount(1);
    Locator strip = page.page().getByRole(AriaRole.SLIDER).nth(1);
    strip.press("End");
    assertThat(page.page().locator("#drawer")).not().containsText("Armenia");
    for (Locator tab : page.page().getByRole(AriaRole.TAB).all()) {
      tab.click();
      assertThat(tab).hasAttribute("aria-selected", "true");
      assertThat(page.page().locator("body").innerText()).doesNotContainPattern(KEY);
    }
  }

  @Test
  void while_words_are_on_their_way_the_page_stays_whole_in_the_language_before(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp~RAIL_S");
    List<Route> held = new ArrayList<>();
    page.page().route("**/i18n/*.json", held::add);
    page.openSheet("options");
    interfaceIn(page, "az").check();
    page.page().waitForCondition(() -> held.size() == 1);
    page.option("TRIPP: Armenian jurisdiction, joint US-Armenian company, road").check();
    assertThat(page.strips()).hasCount(2);
    page.openSheet("options");
    interfaceIn(page, "ru").check();
    page.page().waitForCondition(() -> held.size() == 2);
    assertThat(page.page().locator("html")).hasAttribute("lang", "en");
    assertThat(page.page()).hasTitle("Corridor Atlas – route proposals compared");
    held.get(1).resume();
    assertThat(page.page().locator("html")).hasAttribute("lang", "ru");
    assertThat(page.page()).hasTitle(Pattern.compile("^Corridor Atlas – .*[а-я]"));
    held.get(0).resume();
    page.page().locator("[id='option-tripp~RAIL_S']").uncheck();
    assertThat(page.page().locator("html")).hasAttribute("lang", "ru");
    assertThat(page.page()).hasURL(Pattern.compile("#v1;p=tripp~ROAD_S;u=ru$"));
    assertThat(page.page().locator("#foot")).containsText(Pattern.compile("[а-я]{4}"));
  }

  @Test
  void a_language_whose_words_do_not_come_is_told_and_the_one_before_stays(Desk desk) {
    AtlasPage page = desk.open("");
    page.page().route("**/i18n/hy.json", Route::abort);
    page.openSheet("options");
    interfaceIn(page, "hy").click();
    assertThat(page.message()).containsText("The server does not answer");
    assertThat(interfaceIn(page, "en")).isChecked();
    assertThat(page.page()).hasURL(Pattern.compile("/$"));
    page.watched().expectComplaints();
  }

  @Test
  void every_language_is_offered_in_its_own_name(Desk desk) {
    AtlasPage page = desk.open("");
    for (String language : new String[] {"English", "Հայերեն", "Azərbaycanca", "Русский"}) {
      assertThat(nameSwitch(page, language)).hasCount(1);
    }
  }

  private static Locator interfaceIn(AtlasPage page, String code) {
    return page.page().locator("#ui-" + code);
  }

  private static Locator nameSwitch(AtlasPage page, String language) {
    return page.page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Names on the map"))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(language));
  }

  /** The row of the length in a state: its name and the unit, nothing else. */
  private static Locator.FilterOptions lengthIn(String state) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^" + state + " \\S+$"));
  }
}
