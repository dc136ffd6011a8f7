// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A tree that is written and read again is the same tree. */
class RoundTripTest {

  @ParameterizedTest
  @EnumSource
  void any_tree_comes_back_as_it_was(Cql2.Encoding encoding) {
    for (long seed = 0; seed < 3_000; seed++) {
      Expression tree = new RandomTrees(seed).truth((int) (seed % 4));
      String written = Cql2.print(tree, encoding);
      assertThat(Cql2.parse(written, encoding)).as(written).isEqualTo(tree);
    }
  }

  @Test
  void trees_differ_when_texts_do() {
    long different =
        LongStream.range(0, 500)
            .mapToObj(seed -> Cql2.print(new RandomTrees(seed).truth(2), Cql2.Encoding.TEXT))
            .distinct()
            .count();
    assertThat(different).isGreaterThan(450);
  }

  /** Both encodings of one filter, as the standard spells them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = 1 AND b = 2 OR NOT c <> 'x' | {'op':'or','args':[{'op':'and','args':[{'op':'=','args':[{'property':'a'},1]},{'op':'=','args':[{'property':'b'},2]}]},{'op':'not','args':[{'op':'<>','args':[{'property':'c'},'x']}]}]}",
        "a NOT LIKE 'x%' | {'op':'not','args':[{'op':'like','args':[{'property':'a'},'x%']}]}",
        "a NOT BETWEEN 1 AND 2+3*4 | {'op':'not','args':[{'op':'between','args':[{'property':'a'},1,{'op':'+','args':[2,{'op':'*','args':[3,4]}]}]}]}",
        "a IN ('x','y') | {'op':'in','args':[{'property':'a'},['x','y']]}",
        "a IS NOT NULL | {'op':'not','args':[{'op':'isNull','args':[{'property':'a'}]}]}",
        "casei(a) = Casei('X') | {'op':'=','args':[{'op':'casei','args':[{'property':'a'}]},{'op':'casei','args':['X']}]}",
        "a - 5 - -1 > 6 div 4 % 3 | {'op':'>','args':[{'op':'-','args':[{'op':'-','args':[{'property':'a'},5]},-1]},{'op':'%','args':[{'op':'div','args':[6,4]},3]}]}",
        "-a * 2 + 1 < - (-b) | {'op':'<','args':[{'op':'+','args':[{'op':'*','args':[{'op':'*','args':[-1,{'property':'a'}]},2]},1]},{'op':'*','args':[-1,{'op':'*','args':[-1,{'property':'b'}]}]}]}",
        "S_INTERSECTS(g, POINT(1 2)) | {'op':'s_intersects','args':[{'property':'g'},{'type':'Point','coordinates':[1,2]}]}",
        "S_EQUALS(g, POINT(1 2)) | {'op':'s_equals','args':[{'property':'g'},{'type':'Point','bbox':[1,2,1,2],'coordinates':[1,2]}]}",
        "s_within(g, BBOX(-1,-2,3,4)) | {'op':'s_within','args':[{'property':'g'},{'bbox':[-1,-2,3,4]}]}",
        "T_DURING(INTERVAL(a,b), INTERVAL('2020-01-01','..')) | {'op':'t_during','args':[{'interval':[{'property':'a'},{'property':'b'}]},{'interval':['2020-01-01','..']}]}",
        "t_after(a, TIMESTAMP('2020-01-01T10:00:00Z')) | {'op':'t_after','args':[{'property':'a'},{'timestamp':'2020-01-01T10:00:00Z'}]}",
        "A_CONTAINEDBY(a, ('x')) | {'op':'a_containedBy','args':[{'property':'a'},['x']]}",
        "(a + 1) ^ 2 <= 9 | {'op':'<=','args':[{'op':'^','args':[{'op':'+','args':[{'property':'a'},1]},2]},9]}",
        "'it\\'s' = \"odd name\" | {'op':'=','args':[ITS,{'property':'odd name'}]}",
        "TRUE | true",
      })
  void text_and_json_mean_the_same(String text, String json) {
    String quoted = json.replace('\'', '"').replace("ITS", "\"it's\"");
    assertThat(Cql2.parse(text, Cql2.Encoding.TEXT))
        .isEqualTo(Cql2.parse(quoted, Cql2.Encoding.JSON));
  }
}
