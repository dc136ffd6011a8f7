// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;
import org.locationtech.jts.geom.Coordinate;

/**
 * A settlement of the GeoNames gazetteer.
 *
 * @param feature the source feature; population is persons, year not given
 */
record GeoNamesPlace(Feature feature) {
  private static final double SAME_PLACE_METRES = 1_200;
  private static final double SAME_NAME_METRES = 6_000;

  String name() {
    return feature.text("name");
  }

  String number() {
    return feature.text("geonameid");
  }

  long population() {
    String text = feature.text("population");
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  Coordinate position() {
    return feature.shape().getCoordinate();
  }

  /** A part of a town, not a place of its own. */
  boolean isQuarter() {
    return name().endsWith(" Mahallesi");
  }

  /** Returns gn- and the gazetteer's number, or country, name and position where it is unknown. */
  String id() {
    if (!number().isEmpty()) {
      return "gn-" + number();
    }
    Coordinate at = position();
    return String.format(
        Locale.ROOT,
        "gn-%s-%s-%d-%d",
        plain(feature.text("country")),
        plain(name()),
        Math.round(at.x * 1000),
        Math.round(at.y * 1000));
  }

  /**
   * Is this the place of a row: the same number, the same name near by, or almost the same spot?
   */
  boolean isSameAs(Row row) {
    if (!number().isEmpty() && number().equals(row.text("geonames_id"))) {
      return true;
    }
    Coordinate at = new Coordinate(row.required("lon"), row.required("lat"));
    double metres = Ellipsoid.metres(at, position());
    return metres < SAME_PLACE_METRES || (metres < SAME_NAME_METRES && sharesName(row));
  }

  /** Names the gazetteer knows: English always, the others where the packages had them. */
  Map<String, Object> names() {
    return new Properties()
        .with("en", name())
        .with("hy", feature.text("name_hy"))
        .with("az", feature.text("name_az"))
        .with("ru", feature.text("name_ru"))
        .with("fa", feature.text("name_fa"))
        .map();
  }

  private boolean sharesName(Row row) {
    String mine = plain(name());
    return mine.equals(plain(row.text("name_en")))
        || mine.equals(plain(row.text("name_az")))
        || mine.equals(plain(row.text("hy_latn")));
  }

  /** Lower-case Latin letters and digits only, diacritics taken off. */
  static String plain(String name) {
    String latin = name.toLowerCase(Locale.ROOT).replace('ə', 'a').replace('ı', 'i');
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
  }
}
