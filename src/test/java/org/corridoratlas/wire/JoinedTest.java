// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedTest {

  private static final long SEED = 20_261_127;

  /** Reads it whole, and finds nothing after its end: the checks of gzip hold, too. */
  private static byte[] unpacked(byte[] gzip) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(gzip);
    try (GZIPInputStream unpacked = new GZIPInputStream(in)) {
      byte[] bytes = unpacked.readAllBytes();
      assertThat(in.available()).isZero();
      return bytes;
    }
  }

  private static byte[] text(Random random, int length) {
    boolean noise = random.nextInt(4) == 0; // what cannot be compressed is longer afterwards
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) (noise ? random.nextInt() : "[45.16,41.05],".charAt(i % 14));
    }
    return text;
  }

  private static Piece piece(byte[] bytes, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Piece.beginning(bytes);
      case 1 -> Piece.passing(bytes);
      default -> Piece.kept(bytes);
    };
  }

  /** Reads it through a buffer that is full each time but for the last. */
  private static byte[] read(Reading reading, Random random) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(1 + random.nextInt(66_000));
    while (!reading.isAtEnd()) {
      reading.into(buffer.clear());
      assertThat(reading.isAtEnd() ? buffer.position() > 0 : !buffer.hasRemaining()).isTrue();
      text.write(buffer.array(), 0, buffer.position());
    }
    return text.toByteArray();
  }

  @Test
  void bytes_are_read_as_they_are() {
    byte[] bytes = text(new Random(SEED), 1_000);
    assertThat(read(Reading.of(bytes), new Random(SEED))).isEqualTo(bytes);
    assertThat(Reading.of(new byte[0]).isAtEnd()).isTrue();
  }

  @Test
  void any_pieces_give_their_text_plain_and_compressed() throws IOException {
    Random random = new Random(SEED);
    int[] lengths = {0, 1, 2, 63, 64, 65, 500, 1_023, 1_024, 1_025, 40_000, 70_000};
    for (int round = 0; round < 400; round++) {
      List<Piece> pieces = new ArrayList<>();
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      for (int i = random.nextInt(9); i > 0; i--) {
        byte[] bytes = text(random, lengths[random.nextInt(lengths.length)]);
        text.write(bytes);
        pieces.add(piece(bytes, random));
      }
      Joined joined = Joined.of(pieces);
      assertThat(read(joined.reading(), random)).isEqualTo(text.toByteArray());
      assertThat(unpacked(joined.gzip())).isEqualTo(text.toByteArray());
      assertThat(joined.bytes()).isEqualTo(text.toByteArray());
      assertThat(joined.length()).isEqualTo(text.size());
      assertThat(joined.name())
          .isEqualTo(Joined.of(List.of(Piece.passing(text.toByteArray()))).name());
    }
  }

  @Test
  void a_kept_piece_stands_in_many_texts() throws IOException {
    Piece kept = Piece.kept(text(new Random(SEED), 50_000));
    for (String around : List.of("a", "b".repeat(500), "")) {
      Piece light = Piece.passing(around.getBytes(US_ASCII));
      Joined joined = Joined.of(List.of(light, kept, light, kept, light));
      assertThat(unpacked(joined.gzip())).isEqualTo(joined.bytes());
    }
  }

  @Test
  void what_was_compressed_before_is_not_compressed_again() {
    Piece kept = Piece.kept(text(new Random(SEED), 5_000));
    Joined joined = Joined.of(List.of(Piece.passing(new byte[1_000]), kept));
    assertThat(joined.toCompress()).isEqualTo(6_000);
    joined.gzip();
    assertThat(joined.toCompress()).isEqualTo(1_000);
  }

  @Test
  void the_little_around_much_that_was_compressed_before_is_left_as_it_is() {
    Piece kept = Piece.kept(text(new Random(SEED), 5_000));
    Piece little = Piece.passing(new byte[100]);
    Joined joined = Joined.of(List.of(little, kept));
    joined.gzip();
    assertThat(joined.toCompress()).isZero();
    assertThat(joined.gzip()).hasSizeGreaterThan(100 + kept.deflated().length);
    assertThat(Joined.of(List.of(little)).toCompress()).isEqualTo(100);
  }

  @Test
  void short_pieces_share_what_they_repeat() {
    byte[] text =
        "{\"type\":\"Feature\",\"properties\":{\"kind\":\"village\"}},".getBytes(US_ASCII);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pieces.add(Piece.kept(text));
    }
    assertThat(Joined.of(pieces).gzip()).hasSizeLessThan(4 * text.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "at some length, at some length, at some length, at some length, at some length"
      })
  void the_name_is_that_of_what_lasts(String fleeting) throws IOException {
    Joined lasting = Joined.of(List.of(Piece.passing("the text".getBytes(US_ASCII))));
    Joined whole = lasting.with(Piece.passing(fleeting.getBytes(US_ASCII)));
    assertThat(whole.name()).isEqualTo(lasting.name());
    assertThat(whole.isFleeting()).isEqualTo(!fleeting.isEmpty());
    assertThat(lasting.isFleeting()).isFalse();
    assertThat(unpacked(whole.gzip())).isEqualTo(("the text" + fleeting).getBytes(US_ASCII));
  }

  @Test
  void texts_that_differ_have_names_that_differ() {
    Joined one =
        Joined.of(List.of(Piece.passing("ab".getBytes(US_ASCII)), Piece.kept(new byte[9])));
    Joined other =
        Joined.of(List.of(Piece.passing("ba".getBytes(US_ASCII)), Piece.kept(new byte[9])));
    Joined longer =
        Joined.of(List.of(Piece.passing("ab".getBytes(US_ASCII)), Piece.kept(new byte[10])));
    assertThat(List.of(one.name(), other.name(), longer.name())).doesNotHaveDuplicates();
  }
}
