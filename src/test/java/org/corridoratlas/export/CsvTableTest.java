// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

  private static String cell(Object value) {
    CsvTable table = new CsvTable();
    table.add(Map.of("x", value));
    String text = new String(table.bytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("x\r\n").endsWith("\r\n");
    return text.substring(3, text.length() - 2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain, plain",
        "=1+1, '=1+1",
        "+49, '+49",
        "-x, '-x",
        "@SUM, '@SUM",
        "a=b, a=b",
        "say \"so\", `\"say \"\"so\"\"\"`",
      })
  void texts_are_quoted_and_never_formulas(String text, String expected) {
    assertThat(cell(text)).isEqualTo(expected);
  }

  @Test
  void commas_and_line_ends_stay_inside_their_field() {
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    assertThat(cell("\tx")).isEqualTo("'\tx");
  }

  @Test
  void numbers_stay_numbers() {
    assertThat(cell(-1.5)).isEqualTo("-1.5");
    assertThat(cell(43000.0)).isEqualTo("43000");
    assertThat(cell(1e-9)).isEqualTo("0.000000001");
    assertThat(cell(-7L)).isEqualTo("-7");
    assertThat(cell(true)).isEqualTo("true");
  }

  @Test
  void lists_are_one_field_and_objects_a_column_for_each_key() {
    assertThat(cell(List.of("a", "b"))).isEqualTo("a; b");
    assertThat(cell(List.of(Map.of("k", 1L)))).isEqualTo("\"[{\"\"k\"\":1}]\"");
    CsvTable table = new CsvTable();
    table.add(Map.of("name", new TreeMap<>(Map.of("en", "River", "hy", "Գետ"))));
    table.add(Collections.singletonMap("length", null));
    assertThat(new String(table.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("name.en,name.hy,length\r\nRiver,Գետ,\r\n,,\r\n");
  }
}
