// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page is the same whichever way it takes: made by who heard of the request, made by another
 * thread, or made before.
 */
class SmallPagesIT extends OnTwoSquares {

  private static final String ITEMS = "/api/collections/places/items";
  private static final String TIME = "\"timeStamp\":\"([^\"]*)\"";

  private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?limit=7",
        "?limit=100",
        "?limit=101",
        "?limit=3&offset=4",
        "?offset=4&limit=4",
        "?offset=1000",
        "?bbox=0,0,1,1",
        "?bbox=0.25,0.25,0.75,0.75&limit=2",
        "?bbox=170,-90,-170,90",
        "?bbox=100,0,101,1",
        "?bbox=0,0,-100,1,1,900",
        "?limit=2&kind=village",
        "?datetime=../2020-01-01&limit=2",
        "?bbox=0%2C0,1,1&limit=5",
        "?filter=S_INTERSECTS(geometry,POLYGON((0%200,1%200,1%201,0%200)))&limit=9",
        "?filter=kind+%3D+%27village%27&limit=2",
        "?filter=id%20=%20%27own-none%27",
        "?sortby=-id&limit=3",
        "?properties=kind&limit=3",
        "?crs=EPSG:3857&limit=3",
        "?zoom-level=8&limit=3",
      })
  void a_page_is_the_same_by_whatever_way(String query) throws Exception {
    HttpResponse<byte[]> handedOver = served.get(ITEMS + query, "Accept", "application/geo+json");
    HttpResponse<byte[]> prompt = served.get(ITEMS + query);
    HttpResponse<byte[]> stored = served.get(ITEMS + query);
    assertThat(handedOver.statusCode()).isEqualTo(200);
    for (HttpResponse<byte[]> other : List.of(prompt, stored)) {
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(Lasting.text(other.body())).isEqualTo(Lasting.text(handedOver.body()));
      assertThat(headers(other)).isEqualTo(headers(handedOver));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=8", "?limit=100", "?bbox=0,0,1,0.75", "?filter=id%3C%27b%27"})
  void a_compressed_page_is_the_same_by_whatever_way(String query) throws Exception {
    HttpResponse<byte[]> plain = served.get(ITEMS + query);
    HttpResponse<byte[]> handedOver =
        served.get(ITEMS + query, "Accept", "application/geo+json", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> made = served.get(ITEMS + query, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> stored = served.get(ITEMS + query, "Accept-Encoding", "gzip");
    for (HttpResponse<byte[]> packed : List.of(handedOver, made, stored)) {
      GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()));
      assertThat(Lasting.text(in.readAllBytes())).isEqualTo(Lasting.text(plain.body()));
      assertThat(headers(packed).get("etag")).isEqualTo(headers(handedOver).get("etag"));
      assertThat(headers(packed).get("content-encoding")).containsExactly("gzip");
    }
  }

  @Test
  void a_page_tells_when_it_was_made() throws Exception {
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    HttpResponse<byte[]> page = served.get(ITEMS + "?limit=99");
    Matcher told = Pattern.compile(TIME).matcher(new String(page.body(), UTF_8));
    assertThat(told.find()).isTrue();
    assertThat(Instant.parse(told.group(1))).isBetween(before, Instant.now());
    assertThat(headers(page).get("etag")).singleElement().asString().startsWith("W/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?limit=0",
        "?limit=-1",
        "?limit=two",
        "?limit=",
        "?offset=x",
        "?bbox=",
        "?bbox=1,2,3",
        "?bbox=0,0,200,1",
        "?bbox=0,1,1,0",
        "?bbox=0,0,1,NaN",
        "?bbox=0,0,1,1d",
        "?bbox=0,0,0x1p0,1",
        "?bbox=0,0,1,.",
        "?bbox=0,0,1,1e",
        "?filter=kind%3D",
        "?limit=2&limit=3",
        "?limit=2&f=gml",
        "?limit=2&x=1",
        "?limit",
      })
  void what_is_wrong_is_told_as_ever(String query) throws Exception {
    HttpResponse<byte[]> answer = served.get(ITEMS + query);
    String another = query.replace("limit", "l%69mit").replace("bbox", "bb%6fx");
    HttpResponse<byte[]> expected = served.get(ITEMS + another);
    assertThat(answer.statusCode()).isEqualTo(400).isEqualTo(expected.statusCode());
    assertThat(headers(answer)).isEqualTo(headers(expected));
    assertThat(new String(answer.body(), UTF_8)).isEqualTo(new String(expected.body(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=6", "?bbox=0,0,1,0.5"})
  void who_has_a_page_already_is_not_sent_it(String query) throws Exception {
    String tag =
        served
            .get(ITEMS + query, "Accept", "application/geo+json")
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    HttpResponse<byte[]> answer = served.get(ITEMS + query, "If-None-Match", tag);
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
    assertThat(served.get("/api/collections/nothing/items" + query).statusCode()).isEqualTo(404);
  }
}
