// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages may show a page of the atlas in a frame. */
class FramingIT {

  private static final Path REGION = Path.of("geodata");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | *",
        "none | '''none'''",
        "https://a.example | https://a.example",
        "https://a.example http://b.example:81 | https://a.example http://b.example:81"
      })
  void only_the_page_for_frames_may_be_framed_and_by_whom_can_be_said(
      String origins, String ancestors) throws Exception {
    String[] words =
        origins == null
            ? new String[0]
            : ("--embed-origin=" + origins.replace(" ", " --embed-origin=")).split(" ");
    try (Served served = Served.with(REGION, words)) {
      assertThat(ancestorsOf(served, "/embed")).isEqualTo(ancestors);
      for (String path : new String[] {"/", "/index.html", "/api/", "/api/collections/places"}) {
        assertThat(ancestorsOf(served, path)).as(path).isEqualTo("'none'");
      }
    }
  }

  private static String ancestorsOf(Served served, String path) throws Exception {
    var page = served.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    return policy.replaceFirst(".*frame-ancestors ", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "https://example.org/", "https://a.example;b", "'self'"})
  void what_is_no_origin_is_refused_with_the_remedy(String origin) {
    assertThatThrownBy(() -> Served.with(REGION, "--embed-origin=" + origin))
        .hasMessageContaining("'" + origin + "' is no origin")
        .hasMessageContaining("such as https://example.org, or * or none");
  }
}
