// SPDX-License-Identifier: Apache-2.0
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a region that has nothing but one large collection, {@code sites}: points, lines and
 * polygons, the same for the same number of them.
 *
 * <p>{@code java Generate.java DIR [FEATURES]}; without a number, a million.
 */
final class Generate {

  private static final long SEED = 20_251_126;
  private static final List<String> EMPTY =
      List.of(
          "jurisdictions", "boundaries", "delimited-segments", "exclaves", "sections", "routes",
          "crossings", "observers", "places", "waters", "incidents", "events", "sources", "claims",
          "proposals");
  private static final String PROPERTIES =
      """
      {"name":{"type":"object","description":"Its name."},
       "kind":{"type":"string","enum":["mast","path","field"],"description":"What it is."},
       "size":{"type":"number","unit":"metre","description":"How large it is."},
       "validFrom":{"type":"string","format":"date","description":"When it began."}}""";

  private final SplittableRandom random = new SplittableRandom(SEED);

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int features = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    StringBuilder datasets = new StringBuilder();
    for (String id : EMPTY) {
      datasets.append(dataset(id, "{}", write(folder, id, 0))).append(",\n");
    }
    datasets.append(dataset("sites", PROPERTIES, write(folder, "sites", features)));
    Files.writeString(
        folder.resolve("catalogue.json"),
        """
        {"title":"Made-up sites","description":"A region made up to be large.","asOf":"2025-11-26",
         "defaultBetween":[],"extent":{"bbox":[38,35,56,44],"interval":["1990","2025"]},
         "disclaimer":"All of it is made up.","licence":"CC0-1.0","perspectives":["neutral"],
         "regimes":[],"knownPoints":[],"datasets":[
        %s]}
        """
            .formatted(datasets));
  }

  private static String dataset(String id, String properties, String distribution) {
    return """
        {"id":"%s","title":"%1$s","description":"Made up.","kind":"features","licence":"CC0-1.0",
         "attribution":"nobody","lineage":"Made by src/bench/million/Generate.java.",
         "extent":{"bbox":[38,35,56,44],"interval":["1990","2025"]},
         "properties":%s,"distributions":[%s]}"""
        .formatted(id, properties, distribution);
  }

  private static String write(Path folder, String id, int features) throws Exception {
    Path file = folder.resolve(id + ".geojson");
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        PrintStream out =
            new PrintStream(new DigestOutputStream(raw, sha256), false, StandardCharsets.UTF_8)) {
      new Generate().collection(features, out);
      if (out.checkError()) {
        throw new IOException("cannot write " + file);
      }
    }
    return "{\"href\":\"%s\",\"mediaType\":\"application/geo+json\",\"sha256\":\"%s\",\"bytes\":%d}"
        .formatted(
            file.getFileName(), HexFormat.of().formatHex(sha256.digest()), Files.size(file));
  }

  private void collection(int features, PrintStream out) {
    out.print("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < features; i++) {
      out.print(i == 0 ? "\n" : ",\n");
      out.print(feature(i));
    }
    out.print("\n]}\n");
  }

  private String feature(int number) {
    int kind = random.nextInt(10);
    double lon = 38.5 + 17 * random.nextDouble();
    double lat = 35.5 + 8 * random.nextDouble();
    String word = kind < 5 ? "mast" : kind < 8 ? "path" : "field";
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"id\":\"site-%d\",\"geometry\":%s,\"properties\":{\"name\":"
            + "{\"en\":\"Site %d\",\"hy\":\"Տեղ %d\"},\"kind\":\"%s\",\"size\":%.1f,\"validFrom\":\"%d\"}}",
        number, geometry(word, lon, lat), number, number, word,
        1 + 500 * random.nextDouble(), 1990 + random.nextInt(35));
  }

  private String geometry(String word, double lon, double lat) {
    if (word.equals("mast")) {
      return "{\"type\":\"Point\",\"coordinates\":" + position(lon, lat) + "}";
    }
    return word.equals("path")
        ? "{\"type\":\"LineString\",\"coordinates\":[" + path(lon, lat) + "]}"
        : "{\"type\":\"Polygon\",\"coordinates\":[[" + ring(lon, lat) + "]]}";
  }

  private String path(double lon, double lat) {
    StringBuilder text = new StringBuilder(position(lon, lat));
    int more = 2 + random.nextInt(10);
    for (int i = 0; i < more; i++) {
      lon += 0.004 * (random.nextDouble() - 0.3);
      lat += 0.004 * (random.nextDouble() - 0.5);
      text.append(',').append(position(lon, lat));
    }
    return text.toString();
  }

  /** A star-shaped ring, counter-clockwise. */
  private String ring(double lon, double lat) {
    StringBuilder text = new StringBuilder();
    int corners = 4 + random.nextInt(8);
    String first = "";
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = 0.002 + 0.004 * random.nextDouble();
      String corner = position(lon + reach * Math.cos(angle), lat + reach * Math.sin(angle));
      first = i == 0 ? corner : first;
      text.append(corner).append(',');
    }
    return text.append(first).toString();
  }

  private static String position(double lon, double lat) {
    return String.format(Locale.ROOT, "[%.6f,%.6f]", lon, lat);
  }
}
