// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A proposal of one's own on a server that keeps it: saved, opened by others, changed, deleted. */
@ExtendWith(InChromium.class)
class SavedProposalIT {

  private static final String TWO = "#v1;p=tripp~RAIL_S,georgia-turkey~RAIL_WEST;m=39.2,46.2,9";
  private static final String NAME = "By the lake";

  private RunningAtlas atlas;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    atlas = RunningAtlas.startWith("--workspace", folder.resolve("workspace.gpkg").toString());
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void a_saved_line_is_seen_by_link_in_a_fresh_profile_and_changed_only_here(Desk desk) {
    AtlasPage page = desk.openAt(atlas.address(), TWO, 1440, 900);
    save(page);
    assertThat(secret(page)).not().hasValue("");
    assertThat(page.strips()).hasCount(3);
    assertThat(page.hash()).contains("own-").doesNotContain("draft");
    String link = page.page().getByLabel("Link for everybody").first().inputValue();
    page.button("Understood").click();
    assertThat(secret(page)).hasCount(0);

    AtlasPage other = desk.openAt(atlas.address(), link.substring(link.indexOf('#')), 1440, 900);
    assertThat(other.strips()).hasCount(1);
    assertThat(other.page().locator(".strip-name")).containsText(NAME);
    assertThat(other.button("Copy link: " + NAME)).isVisible();
    assertThat(other.button("Edit: " + NAME)).hasCount(0);
  }

  @Test
  void what_others_saved_meanwhile_is_not_overwritten_unasked(Desk desk) throws Exception {
    AtlasPage page = desk.openAt(atlas.address(), TWO, 1440, 900);
    save(page);
    String secret = secret(page).inputValue();
    String link = page.page().getByLabel("Link for everybody").first().inputValue();
    page.button("Understood").click();
    page.button("Edit: " + NAME).click();
    Editor editor = new Editor(page);
    assertThat(editor.rows()).hasCount(2);
    editor.write("39.6", "47.5");
    rename(link.substring(link.indexOf("own-")), secret);
    page.button("Save changes").click();
    assertThat(page.page().getByRole(AriaRole.ALERT)).containsText("Somebody has saved");
    page.watched().expectComplaints();
    page.button("Overwrite with mine").click();
    assertThat(editor.element()).isHidden();
    assertThat(page.page().locator(".strip-name")).containsText(new String[] {"", "", NAME});
    assertThat(page.strips()).hasCount(3);

    page.button("Delete: " + NAME).click();
    page.message()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
        .click();
    assertThat(page.strips()).hasCount(2);
    assertThat(page.button("Edit: " + NAME)).hasCount(0);
  }

  @Test
  void a_line_is_drawn_moved_saved_compared_taken_out_and_in_again(
      Desk desk, @TempDir Path folder) {
    AtlasPage page = desk.openAt(atlas.address(), TWO, 1440, 900);
    Editor editor = Editor.open(page);
    editor.element().getByLabel("Snap").uncheck();
    editor.click(0.3, 0.2);
    editor.click(0.5, 0.3);
    editor.click(0.7, 0.2);
    editor.drag(0.5, 0.3, 0.5, 0.15);
    assertThat(editor.rows()).hasCount(3);
    editor.name().fill(NAME);
    editor.name().blur();
    final String length = editor.length();
    page.button("Save on the server").click();
    assertThat(editor.element()).isHidden();
    assertThat(page.strips()).hasCount(3);
    String link = page.page().getByLabel("Link for everybody").first().inputValue();

    AtlasPage other = desk.openAt(atlas.address(), link.substring(link.indexOf('#')), 1440, 900);
    for (String form : new String[] {"GeoJSON", "GeoPackage", "KML", "GPX", "CSV"}) {
      comesBack(other, form, folder, length);
    }
  }

  /** What is saved as a file and taken in again is as long as it was. */
  private static void comesBack(AtlasPage page, String form, Path folder, String length) {
    Path file = folder.resolve("line." + form);
    Locator given = page.page().getByLabel(form + ": " + NAME);
    page.page().waitForDownload(given::click).saveAs(file);
    page.button("Import a file…").click();
    page.page().locator("#import-file").setInputFiles(file);
    assertThat(page.page().locator(".import-report")).containsText("kept:");
    page.button("Take as draft").click();
    Editor editor = new Editor(page);
    assertThat(editor.name()).hasValue(NAME);
    assertThat(editor.told()).containsText(length);
    assertThat(page.strips()).hasCount(2);
    page.button("Throw away").click();
  }

  @Test
  void a_file_of_another_program_is_read_and_reported_on(Desk desk, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("trip.kml");
    Files.writeString(
        file,
        """
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
        <Placemark><name>Trip</name><LineString><coordinates>45.4,39.2 46.2,38.9 47.3,39.4
        </coordinates></LineString></Placemark>
        <Placemark><name>Stop</name><Point><coordinates>46,39</coordinates></Point></Placemark>
        </Document></kml>
        """);
    AtlasPage page = desk.openAt(atlas.address(), TWO, 1440, 900);
    page.awaitInk("labels", true);
    page.button("Import a file…").click();
    page.page().locator("#import-file").setInputFiles(file);
    assertThat(page.page().locator(".import-report")).containsText("Point – lines are taken only");
    page.button("Take as draft").click();
    Editor editor = new Editor(page);
    assertThat(editor.rows()).hasCount(3);
    assertThat(editor.name()).hasValue("Trip");
    assertThat(page.strips()).hasCount(3);
    Files.writeString(file, "<kml>");
    page.button("Import a file…").click();
    page.page().locator("#import-file").setInputFiles(file);
    assertThat(page.page().locator("#messages")).containsText("is no KML, at line 1");
    page.watched().expectComplaints();
  }

  private static void save(AtlasPage page) {
    Editor editor = Editor.open(page);
    editor.write("39.2", "45.45");
    editor.write("39.4", "47.3");
    editor.name().fill(NAME);
    editor.name().blur();
    page.button("Save on the server").click();
    assertThat(editor.element()).isHidden();
  }

  private static Locator secret(AtlasPage page) {
    return page.page().locator("#own-saved").getByLabel("Edit secret").first();
  }

  /** Another reader with the secret gives it another name. */
  private void rename(String id, String secret) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    URI address = atlas.address().resolve("/api/workspace/proposals/" + id);
    HttpResponse<String> now =
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    HttpRequest change =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + secret)
            .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
            .header("Content-Type", "application/merge-patch+json")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofString("{\"properties\":{\"name\":\"Theirs\"}}"))
            .build();
    int status = client.send(change, HttpResponse.BodyHandlers.discarding()).statusCode();
    assertThat(status).isBetween(200, 204);
  }
}
