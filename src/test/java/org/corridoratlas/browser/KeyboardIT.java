// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page without a mouse. */
@ExtendWith(InChromium.class)
class KeyboardIT {

  private static final int MOST_STOPS = 250;

  /** Every control that can be used now; of a group of radio buttons, the chosen one. */
  private static final String CONTROLS =
      "() => [...document.querySelectorAll('a[href], button, input, select, summary,"
          + " [tabindex=\"0\"]')].filter((control) => control.tabIndex >= 0 && !control.disabled"
          + "  && control.checkVisibility({visibilityProperty: true})"
          + "  && (control.type !== 'radio' || control.checked))"
          + " .map((control, i) => control.dataset.stop = String(i))";

  private static final String NOWHERE = "nowhere";

  private static final String HERE =
      "() => { const control = document.activeElement;"
          + " const told = (element) => { const style = getComputedStyle(element);"
          + "  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1)"
          + "   || style.boxShadow !== 'none'; };"
          + " const near = [control, control.parentElement, control.nextElementSibling];"
          + " return [control.dataset.stop ?? '',"
          + "  control === document.body ? '"
          + NOWHERE
          + "' : control.outerHTML.slice(0, 120),"
          + "  String(near.some((element) => element && told(element)))]; }";

  private static final String LEFT =
      "(stops) => stops.map((stop) => document.querySelector(`[data-stop=\"${stop}\"]`))"
          + " .filter(Boolean).map((control) => control.outerHTML.slice(0, 120))";

  @Test
  void tab_reaches_every_control_and_shows_where_it_is(Desk desk) {
    AtlasPage page = desk.open("#v1;p=tripp");
    page.awaitInk("labels", true);
    page.mapFeatures()
        .locator("button")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Set<String> wanted = new LinkedHashSet<>();
    ((List<?>) page.page().evaluate(CONTROLS)).forEach(stop -> wanted.add((String) stop));
    assertThat(wanted).hasSizeGreaterThan(30);
    Set<String> unseen = new LinkedHashSet<>();
    for (int i = 0; i < MOST_STOPS && !wanted.isEmpty(); i++) {
      page.page().keyboard().press("Tab");
      List<?> here = (List<?>) page.page().evaluate(HERE);
      if (here.get(1).equals(NOWHERE)) {
        // The end of the page, or a focus that was lost: then what comes after is never reached.
        break;
      }
      wanted.remove(here.get(0));
      if (here.get(2).equals("false")) {
        unseen.add((String) here.get(1));
      }
    }
    // A control that was drawn anew meanwhile has lost its number; it cannot be told any more.
    assertThat((List<?>) page.page().evaluate(LEFT, List.copyOf(wanted)))
        .as("never reached")
        .isEmpty();
    assertThat(unseen).as("focus not visible").isEmpty();
  }

  @Test
  void the_first_stop_leads_past_the_list_to_the_comparison(Desk desk) {
    AtlasPage page = desk.open("");
    page.page().keyboard().press("Tab");
    assertThat(page.link("Skip to the comparison")).isFocused();
    assertThat(page.link("Skip to the comparison")).isInViewport();
    page.page().keyboard().press("Enter");
    assertThat(page.tab("Compare")).isFocused();
    page.page().keyboard().press("ArrowRight");
    Locator second = page.page().getByRole(AriaRole.TAB).nth(1);
    assertThat(second).isFocused();
    assertThat(second).hasAttribute("aria-selected", "true");
  }

  @Test
  void a_sheet_closes_by_escape_and_gives_the_focus_back(Desk desk) {
    AtlasPage page = desk.open("");
    page.page().locator("#summary-export").press("Enter");
    assertThat(page.link("GeoJSON")).isVisible();
    page.page().keyboard().press("Tab");
    assertThat(page.link("GeoJSON")).isFocused();
    page.page().keyboard().press("Escape");
    assertThat(page.link("GeoJSON")).isHidden();
    assertThat(page.page().locator("#summary-export")).isFocused();
  }
}
