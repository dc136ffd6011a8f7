// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.corridoratlas.query.Atlas;

/**
 * What things are called: names from the data in one language and perspective, words of the
 * vocabularies in English.
 */
final class Wording {

  private static final Map<String, String> STATUSES = Map.of("undefined", "route not yet defined");
  private static final Map<String, String> LEGAL =
      Map.of("undelimited", "not delimited", "not-assessed", "not assessed here");
  private static final Map<String, String> MODES = Map.of("rail", "railway");

  private final Atlas atlas;
  private final String language;
  private final String perspective;

  Wording(Atlas atlas, String language, String perspective) {
    this.atlas = atlas;
    this.language = language;
    this.perspective = perspective;
  }

  /** The language of names, ISO 639-1. */
  String language() {
    return language;
  }

  /** The name of a feature, or its id. */
  String name(String collection, String id) {
    return find(collection, id).map(this::name).filter(name -> !name.isBlank()).orElse(id);
  }

  /** The name of a feature in the perspective of the report. */
  String name(Feature feature) {
    return Names.of(feature, perspective).in(language);
  }

  /** A feature of a collection, when there are both. */
  Optional<Feature> find(String collection, String id) {
    return atlas.find(collection).flatMap(all -> all.find(id));
  }

  /** The features of a collection; none when there is no such collection. */
  List<Feature> list(String collection) {
    return atlas.find(collection).map(all -> all.list()).orElse(List.of());
  }

  /** The name of a jurisdiction, or that it is not determined. */
  String jurisdiction(String id) {
    return id.equals("undetermined") ? id : name("jurisdictions", id);
  }

  /** The place or crossing between whose likes routes are cut. */
  String end(String id) {
    return find("places", id).isPresent() ? name("places", id) : name("crossings", id);
  }

  /** The control regimes. */
  List<Regime> regimes() {
    return atlas.catalogue().regimes();
  }

  /** The name of a control regime. */
  String regime(String id) {
    return regimes().stream()
        .filter(regime -> regime.id().equals(id))
        .findFirst()
        .map(Regime::name)
        .map(names -> names.getOrDefault(language, names.getOrDefault("en", id)))
        .orElse(words(id));
  }

  /** The status of a section. */
  static String status(String id) {
    return id.isEmpty() ? "status not known" : STATUSES.getOrDefault(id, words(id));
  }

  /** The legal status of a boundary. */
  static String legalStatus(String id) {
    return LEGAL.getOrDefault(id, words(id));
  }

  /** The mode of a section. */
  static String mode(String id) {
    return MODES.getOrDefault(id, words(id));
  }

  /** A word of a vocabulary, its hyphens as spaces. */
  static String words(String id) {
    return id.replace('-', ' ');
  }
}
