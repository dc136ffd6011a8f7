// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyIT {

  private static final String FORWARDED =
      """
      GET /api/collections HTTP/1.1
      Host: inner
      X-Forwarded-Proto: https
      X-Forwarded-Host: atlas.example
      X-Forwarded-Prefix: /maps
      Connection: close

      """;

  @TempDir Path folder;

  @BeforeEach
  void region() throws Exception {
    TwoSquares.write(folder);
  }

  private static String ask(Served served, String request) throws Exception {
    RawSocket.send(served.port(), request);
    return RawSocket.send(served.port(), request).body();
  }

  @Test
  void a_trusted_proxy_says_where_the_server_is_seen() throws Exception {
    try (Served served =
        Served.with(folder, "--trusted-proxy", "192.0.2.1", "--trusted-proxy", "127.0.0.0/8")) {
      assertThat(ask(served, FORWARDED))
          .contains("\"https://atlas.example/maps/api/collections/places\"")
          .doesNotContain("inner");
      assertThat(ask(served, FORWARDED.replace("https", "javascript")))
          .contains("\"http://inner/api/collections/places\"");
    }
  }

  @Test
  void nobody_else_does() throws Exception {
    for (String proxy : new String[] {"192.0.2.1", "2001:db8::/32"}) {
      try (Served served = Served.with(folder, "--trusted-proxy", proxy)) {
        assertThat(ask(served, FORWARDED)).contains("\"http://inner/api/").doesNotContain("/maps");
      }
    }
  }

  @Test
  void the_public_address_stands_above_every_word() throws Exception {
    try (Served served =
        Served.with(
            folder, "--public-url", "https://a.example/b/", "--trusted-proxy", "127.0.0.1")) {
      assertThat(ask(served, FORWARDED)).contains("\"https://a.example/b/api/collections/places\"");
    }
  }

  @Test
  void hosts_that_are_made_up_are_answered_but_not_kept() throws Exception {
    try (Served served = Served.with(folder)) {
      for (int i = 0; i < 40; i++) {
        String request = FORWARDED.replace("inner", "made-up-" + i);
        assertThat(ask(served, request)).contains("\"http://made-up-" + i + "/api/");
      }
      long before = stored(served);
      ask(served, FORWARDED.replace("inner", "made-up-39"));
      ask(served, FORWARDED.replace("inner", "made-up-39"));
      assertThat(stored(served)).isEqualTo(before);
      for (int time = 0; time < 3; time++) {
        served.get("/api/collections");
      }
      assertThat(stored(served)).isGreaterThan(before);
    }
  }

  private static long stored(Served served) throws Exception {
    return new String(served.get("/api/metrics").body(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("atlas_answers_stored_total"))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }
}
