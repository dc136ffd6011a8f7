// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** GeoJSON as hands and programs write it: any order, any white space, any spelling of a letter. */
final class RaggedFile {

  static final FeatureType TYPE =
      FeatureType.of(
          "things",
          List.of(
              spec("kind", PropertyType.STRING),
              spec("size", PropertyType.NUMBER),
              spec("count", PropertyType.INTEGER),
              spec("validFrom", PropertyType.STRING),
              spec("more", PropertyType.OBJECT)));

  private static final String[] SPACES = {"", " ", "\n", "\r\n", "\t ", "\r\n\r\n    "};
  private static final String[] WORDS = {
    "road", "Երևան", "Naxçıvan", "\uD83D\uDE82", "\\u0540\\\"{}[]", "a\\\\", "]}", "features"
  };

  private final SplittableRandom random;

  RaggedFile(long seed) {
    this.random = new SplittableRandom(seed);
  }

  private static PropertySpec spec(String name, PropertyType type) {
    return new PropertySpec(name, type, null, null, List.of(), name);
  }

  String collection(int size) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      features.add(feature("id-" + i));
    }
    return object(
        "\"type\":\"FeatureCollection\"",
        "\"features\":" + list(features),
        "\"note\":{\"features\":[{\"id\":\"none\"}]}");
  }

  String feature(String id) {
    return object(
        "\"type\":\"Feature\"",
        "\"id\":\"" + id + "\"",
        "\"geometry\":" + geometry(),
        "\"properties\":" + properties());
  }

  private String properties() {
    return object(
        "\"kind\":\"" + WORDS[random.nextInt(WORDS.length)] + "\"",
        "\"size\":" + random.nextInt(-5, 5) + ".50e1",
        "\"count\":" + (random.nextInt(3) == 0 ? "null" : "" + random.nextInt(9)),
        "\"validFrom\":\"" + random.nextInt(1990, 2020) + "\"",
        "\"more\":{\"features\":[{\"type\":\"Feature\",\"id\":\"inner\"},[]]}");
  }

  /** Corners on whole degrees too, so that boxes on whole degrees touch them. */
  private String geometry() {
    return switch (random.nextInt(7)) {
      case 0 -> "null";
      case 1 -> shape("Point", position(10));
      case 2 -> shape("LineString", "[" + position(4) + "," + position(4) + "]");
      case 3 -> shape("LineString", "[[2,3],[2,3],[" + random.nextInt(9) + ",8]]");
      case 4 -> shape("MultiPoint", "[" + position(10) + ", " + position(10) + "]");
      case 5 -> shape("MultiLineString", "[]");
      default -> triangle();
    };
  }

  private String triangle() {
    double lon = random.nextInt(8) + random.nextInt(2) / 3.0;
    double lat = random.nextInt(8) + random.nextInt(2) / 3.0;
    String first = "[" + lon + "," + lat + "]";
    return shape(
        "Polygon",
        "[[" + first + ",[" + (lon + 2) + "," + lat + "],[" + lon + "," + (lat + 2) + "]," + first
            + "]]");
  }

  private static String shape(String type, String coordinates) {
    return "{\"coordinates\":" + coordinates + ",\"type\":\"" + type + "\"}";
  }

  private String position(int reach) {
    return random.nextBoolean()
        ? String.format(
            Locale.ROOT, "[%s,%s]", reach * random.nextDouble(), reach * random.nextDouble())
        : "[" + random.nextInt(reach) + ".0," + random.nextInt(reach) + "]";
  }

  private String object(String... members) {
    List<String> shuffled = new ArrayList<>(List.of(members));
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    return "{" + space() + String.join(space() + "," + space(), shuffled) + space() + "}";
  }

  private String list(List<String> members) {
    StringBuilder text = new StringBuilder("[");
    String separator = "";
    for (String member : members) {
      text.append(separator).append(space()).append(member).append(space());
      separator = ",";
    }
    return text.append("]").toString();
  }

  private String space() {
    return SPACES[random.nextInt(SPACES.length)];
  }
}
