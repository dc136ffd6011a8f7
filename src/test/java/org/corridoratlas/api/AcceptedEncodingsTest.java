// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gzip | true | false",
        "GZIP | true | false",
        "x-gzip | true | false",
        "gzip, deflate, br, zstd | true | false",
        "br , gzip | true | false",
        "deflate, br | false | false",
        "gzipped | false | false",
        "notgzip, br | false | false",
        "gzip;q=1 | true | false",
        "gzip;q=0.001 | true | false",
        "gzip; q=0.5 | true | false",
        "gzip ; Q=0 | false | false",
        "gzip;q=0 | false | false",
        "gzip;q=0.0 | false | false",
        "gzip;q=0.000, * | false | false",
        "* | true | false",
        "*;q=0 | false | true",
        "*;q=0, gzip | true | true",
        "*;q=0, identity;q=0.1 | false | false",
        "identity | false | false",
        "identity;q=0 | false | true",
        "identity;q=0.0, gzip;q=0 | false | true",
        "identity;q=0, gzip;q=0.2 | true | true",
        "identity;q=1, gzip;q=0.5 | false | false",
        "identity;q=0.5, gzip;q=0.5 | true | false",
        "gzip;q=0.5, *;q=0 | true | true",
        "gzip;q=2 | true | false",
        "`` | false | false",
        " | false | false",
        ",,; , | false | false",
      })
  void weights_decide(String header, boolean gzip, boolean plainRefused) {
    assertThat(AcceptedEncodings.wantGzip(header)).as("gzip").isEqualTo(gzip);
    assertThat(AcceptedEncodings.refusePlain(header)).as("identity").isEqualTo(plainRefused);
  }
}
