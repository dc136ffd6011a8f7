// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.corridoratlas.workspace.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alignments that cannot be compared are refused, and all that is wrong with them is told. */
class RefusedAlignmentsIT extends OnRegion {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMPARISONS = "/api/comparisons";

  private HttpResponse<byte[]> send(String body) throws Exception {
    return served.post(COMPARISONS, body, "Content-Type", "application/geo+json");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String line(String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"A\",\"mode\":\"road\"},"
        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws Exception {
    String body =
        """
        {"type":"FeatureCollection","features":[
         {"type":"Feature","id":"tripp","geometry":{"type":"LineString","coordinates":[[46,39],[200,39],[46,"x"]]},
          "properties":{"name":" ","mode":"boat","positionalAccuracyMetres":-1}},
         {"type":"Feature","id":"b","geometry":{"type":"MultiLineString","coordinates":[[[46,39],[46.1,39]],[[47,39],[47.1,39]]]},
          "properties":{"name":"B","mode":"rail"}},
         {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[46,39]},"properties":{"name":"C","mode":"rail"}}]}
        """;
    HttpResponse<byte[]> answer = send(body);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(answer.body()).path("errors"))
        .map(error -> error.path("pointer").asText())
        .containsExactly(
            "/features/0/id",
            "/features/0/properties/name",
            "/features/0/properties/mode",
            "/features/0/properties/positionalAccuracyMetres",
            "/features/0/geometry/coordinates/1/0",
            "/features/0/geometry/coordinates/2/1",
            "/features/1/geometry/coordinates/1",
            "/features/2/id",
            "/features/2/geometry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | 422 | line 1, column 2",
        "[] | 422 | no GeoJSON",
        "{\"type\":\"Feature\",\"type\":\"Feature\"} | 422 | Duplicate field",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | 422 | 1 to 12",
        "{\"type\":\"Feature\"} | 422 | no line",
        "{} x | 422 | no JSON"
      })
  void what_is_no_document_is_refused_with_its_place(String body, int status, String said)
      throws Exception {
    HttpResponse<byte[]> answer = send(body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(text(answer)).contains(said);
  }

  @Test
  void what_costs_too_much_is_refused_before_it_is_read() throws Exception {
    assertThat(send("[".repeat(100_000)).statusCode()).isEqualTo(422);
    assertThat(send(" ".repeat(Limits.BYTES + 1)).statusCode()).isEqualTo(413);
    StringBuilder many = new StringBuilder("[[46,39]");
    for (int i = 0; i < Limits.POSITIONS; i++) {
      many.append(",[46.").append(i).append(",39]");
    }
    assertThat(text(send(line(many.append("]").toString())))).contains("at most 10000");
    assertThat(text(send(line("[[-100,0],[0,0],[100,0],[170,10]]")))).contains("km long");
    HttpResponse<byte[]> other = served.post(COMPARISONS, "a", "Content-Type", "text/plain");
    assertThat(other.statusCode()).isEqualTo(415);
    assertThat(served.ask("OPTIONS", COMPARISONS).headers().firstValue("Allow"))
        .contains("GET, HEAD, POST, OPTIONS");
  }
}
