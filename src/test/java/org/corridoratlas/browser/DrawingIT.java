// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Points of a draft: on the map, by keyboard, and as a table. */
@ExtendWith(InChromium.class)
class DrawingIT {

  @Test
  void a_point_is_set_by_a_click_and_snaps_to_what_is_near(Desk desk) {
    Editor editor = Editor.open(desk.open("#v1;m=39.2,46.2,9"));
    editor.click(0.4, 0.15);
    assertThat(editor.rows()).hasCount(1);
    assertThat(editor.told()).containsText("second point");
  }

  @Test
  void a_point_is_set_at_the_cross_hair_moved_and_taken_away_by_keyboard_alone(Desk desk) {
    AtlasPage page = desk.open("#v1;m=39.2,46.2,9");
    page.button("Draw your own").focus();
    page.page().keyboard().press("Enter");
    Editor editor = new Editor(page);
    assertThat(editor.element()).isVisible();
    page.button("To the map").press("Enter");
    assertThat(page.map()).isFocused();
    editor.element().getByLabel("Snap").uncheck();
    page.map().focus();
    page.page().keyboard().press("Enter");
    assertThat(editor.latitude(1)).hasValue(Pattern.compile("39\\.(19|20)\\d*|39\\.2"));
    String before = editor.longitude(1).inputValue();
    editor.point(1).focus();
    page.page().keyboard().press("ArrowRight");
    assertThat(editor.longitude(1)).not().hasValue(before);
    assertThat(editor.point(1)).isFocused();
    page.page().keyboard().press("Control+z");
    assertThat(editor.longitude(1)).hasValue(before);
    page.page().keyboard().press("Control+Shift+z");
    assertThat(editor.longitude(1)).not().hasValue(before);
    page.page().keyboard().press("Delete");
    assertThat(editor.rows()).hasCount(0);
  }

  @Test
  void a_point_is_written_and_survives_a_reload(Desk desk) {
    AtlasPage page = desk.open("");
    Editor editor = Editor.open(page);
    editor.write("39.5", "46.25");
    editor.name().fill("By the river");
    editor.name().blur();
    assertThat(editor.latitude(1)).hasValue("39.5");
    page.page().reload();
    page.awaitReady();
    page.button("Go on drawing").click();
    assertThat(editor.latitude(1)).hasValue("39.5");
    assertThat(editor.name()).hasValue("By the river");
    page.button("Throw away").click();
    assertThat(editor.rows()).hasCount(0);
    page.message()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it back"))
        .click();
    assertThat(editor.longitude(1)).hasValue("46.25");
  }

  @Test
  void what_a_later_version_kept_is_told_and_not_overwritten(Desk desk) {
    AtlasPage page = desk.open("");
    page.page().evaluate("localStorage.setItem('corridor-atlas-draft', '{\"version\": 99}')");
    page.page().reload();
    page.awaitReady();
    assertThat(page.message()).containsText("cannot be read (version 99)");
    assertThat(page.page().getByText("draft, in this browser only", new Page.GetByTextOptions()))
        .hasCount(0);
  }
}
