// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedTest {

  private static final Forwarded FORWARDED =
      new Forwarded(
          Stream.of("10.0.0.0/8", "2001:db8::/32", "192.0.2.7").map(Network::parse).toList());

  /** Headers are written {@code Name: value} with {@code \} between; F is X-Forwarded. */
  private static String base(String peer, String headers) {
    Map<String, String> byName = new HashMap<>(Map.of("Host", "inner:8080"));
    for (String line : headers.split("\\\\", -1)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).strip().replaceFirst("^F-", "X-Forwarded-");
      byName.put(name, line.substring(colon + 1).strip());
    }
    return FORWARDED.base(peer, byName::get).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "10.1.2.3 | F-Proto: https | https://inner:8080",
        "10.1.2.3 | F-Proto: HTTPS \\ F-Host: atlas.org | https://atlas.org",
        "10.1.2.3 | F-Host: atlas.org:81 \\ F-Prefix: /a/b/ | http://atlas.org:81/a/b",
        "2001:db8::9 | F-Host: [2001:db8::1]:81 | http://[2001:db8::1]:81",
        "11.1.2.3 | F-Host: atlas.org | -",
        "192.0.2.8 | F-Host: atlas.org | -",
        "2001:db9::9 | F-Host: atlas.org | -",
        "10.1.2.3 | F-For: 8.8.8.8, 10.2.2.2 \\ F-Host: outer, inner2 | http://outer",
        "10.1.2.3 | F-For: 8.8.8.8 \\ F-Host: forged, outer | http://outer",
        "10.1.2.3 | F-For: 8.8.8.8, 10.2.2.2 \\ F-Host: forged, outer, inner2 | http://outer",
        "10.1.2.3 | F-For: 8.8.8.8, 10.2.2.2:99 \\ F-Host: outer | http://outer",
        "10.1.2.3 | Forwarded: for=8.8.8.8;proto=https;host=atlas.org | https://atlas.org",
        "10.1.2.3 | Forwarded: For=\"[2001:db8::7]:4\";Host=\"atlas.org:81\" | http://atlas.org:81",
        "10.1.2.3 | Forwarded: for=8.8.8.8;host=outer, for=10.2.2.2;host=inner2 | http://outer",
        "10.1.2.3 | Forwarded: host=forged, for=8.8.8.8;host=outer | http://outer",
        "10.1.2.3 | F-Proto: https \\ Forwarded: host=forged | https://inner:8080",
        "10.1.2.3 | F-Host: a<b> | -",
        "10.1.2.3 | F-Host: a/b | -",
        "10.1.2.3 | F-Host: a@b | -",
        "10.1.2.3 | F-Host: a:99999 | -",
        "10.1.2.3 | F-Host: [::zz] | -",
        "10.1.2.3 | F-Proto: gopher | -",
        "10.1.2.3 | F-Prefix: //evil.org | -",
        "10.1.2.3 | F-Prefix: /a/../b | -",
        "10.1.2.3 | F-Prefix: a | -",
        "10.1.2.3 | Forwarded: host | -",
        "10.1.2.3 | Forwarded: host=\"a | -",
        "10.1.2.3 | Forwarded: proto=https;host=a b | -",
      })
  void only_trusted_words_in_good_form_count(String peer, String headers, String base) {
    assertThat(base(peer, headers)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, 11.0.0.0",
    "192.168.128.0/17, 192.168.255.255, 192.168.127.255",
    "0.0.0.0/0, 255.1.2.3, ::1",
    "::/0, 2001:db8::1, 127.0.0.1",
    "127.0.0.1, 127.0.0.1, 127.0.0.2",
    "fe80::/10, febf::1, fec0::1",
    "::ffff:10.0.0.1, 10.0.0.1, 10.0.0.2",
  })
  void a_network_holds_what_begins_alike(String network, String in, String out) throws Exception {
    assertThat(Network.parse(network).holds(InetAddress.getByName(in))).isTrue();
    assertThat(Network.parse(network).holds(InetAddress.getByName(out))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost",
    "10.0.0",
    "10.0.0.256",
    "10.0.0.1/8",
    "10.0.0.0/33",
    "::1/129",
    "::1/",
    "/8",
    "1::2::3",
    "fe80::1%eth0",
    "10.0.0.0/8/8",
    "1.2.3.4:80",
    "0x7f.1",
    "''"
  })
  void what_is_no_network_is_refused_by_name(String text) {
    assertThatThrownBy(() -> Network.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("10.0.0.0/8");
  }

  @ParameterizedTest
  @CsvSource({
    "a, true",
    "a_b.c-d~:80, true",
    "[::1], true",
    "[::1]:80, true",
    "127.0.0.1:65535, true",
    "'', false",
    "a:, false",
    "a:65536, false",
    "a b, false",
    "a/b, false",
    "a@b, false",
    "[::1, false",
    "[zz], false",
    "::1, false",
    "a%2f, false",
    "a;b, false",
    "é, false",
    "٣, false",
    "[, false",
    "[], false",
    "[::1]a, false",
    "[127.0.0.1], false",
    "[fe80::1%1], false",
    ":80, false",
    "a:1:2, false",
    "a:-1, false",
    "a:080, true",
    "a:000080, false",
    "a:٣, false"
  })
  void a_host_has_a_form(String text, boolean valid) {
    assertThat(Authority.valid(text)).isEqualTo(valid);
  }
}
