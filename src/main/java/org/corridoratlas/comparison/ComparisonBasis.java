// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.corridoratlas.boundary.Crossing;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.boundary.Perspectives;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.place.Place;
import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Routes;

/**
 * Everything that comparisons are made from.
 *
 * @param routes all routes
 * @param proposals all proposals by id, in the order of the data
 * @param perspectives the areas and the lines between them
 * @param crossings known crossings
 * @param claims published figures
 * @param places places by id
 * @param sources the collection of sources
 * @param vocabulary the words that make columns
 * @param statement what every comparison says of the data
 * @param surroundings what options may lie near to, besides places
 */
public record ComparisonBasis(
    Routes routes,
    Map<String, Proposal> proposals,
    Perspectives perspectives,
    List<Crossing> crossings,
    List<Claim> claims,
    Map<String, Place> places,
    FeatureCollection sources,
    Vocabulary vocabulary,
    Statement statement,
    Surroundings surroundings) {

  /**
   * Everything that a catalogue holds for comparisons.
   *
   * @throws java.util.NoSuchElementException naming a dataset that the catalogue lacks
   * @throws IllegalArgumentException naming a feature that cannot be used
   */
  public static ComparisonBasis of(Catalogue catalogue) {
    FeatureCollection sections = catalogue.collection("sections");
    return new ComparisonBasis(
        Routes.of(catalogue.collection("routes"), sections),
        byId(catalogue, "proposals", Proposal::of),
        Perspectives.of(catalogue),
        catalogue.collection("crossings").list().stream().map(Crossing::of).toList(),
        catalogue.collection("claims").list().stream().map(Claim::of).toList(),
        byId(catalogue, "places", Place::of),
        catalogue.collection("sources"),
        Vocabulary.of(catalogue, sections),
        new Statement(
            catalogue.datasetVersion(),
            catalogue.disclaimer(),
            catalogue.licence(),
            catalogue.attribution()),
        Surroundings.of(catalogue));
  }

  /** The id of the neutral perspective. */
  public String neutral() {
    return vocabulary.perspectives().get(0);
  }

  /**
   * A perspective's id, if the data has it.
   *
   * @throws ComparisonException when it has not
   */
  String known(String perspective) {
    if (!vocabulary.perspectives().contains(perspective)) {
      throw new ComparisonException(
          "perspective",
          perspective,
          "there is no perspective '" + perspective + "'",
          "use one of " + String.join(", ", vocabulary.perspectives()));
    }
    return perspective;
  }

  /** The areas in the neutral perspective. */
  public Jurisdictions jurisdictions() {
    return perspectives.get(neutral()).jurisdictions();
  }

  private static <T> Map<String, T> byId(
      Catalogue catalogue, String collection, Function<Feature, T> view) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (Feature feature : catalogue.collection(collection).list()) {
      byId.put(feature.id(), view.apply(feature));
    }
    return byId;
  }

  /**
   * The words that make columns, each in the order of the data.
   *
   * @param statuses of sections
   * @param modes of sections
   * @param regimes of control, in the order of the data
   * @param perspectives ids
   */
  public record Vocabulary(
      List<String> statuses, List<String> modes, List<Regime> regimes, List<String> perspectives) {

    private static Vocabulary of(Catalogue catalogue, FeatureCollection sections) {
      return new Vocabulary(
          words(sections, "status"),
          words(sections, "mode"),
          catalogue.regimes(),
          catalogue.perspectives());
    }

    /** The regime of that id, if the vocabulary has it. */
    Optional<Regime> regime(String id) {
      return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /** The English name of a regime, else its id. */
    String regimeName(String id) {
      return regime(id).map(regime -> regime.name().getOrDefault("en", id)).orElse(id);
    }

    /** The words that a property may have, else those that it has. */
    private static List<String> words(FeatureCollection sections, String property) {
      List<String> declared =
          sections.type().find(property).map(PropertySpec::values).orElse(List.of());
      return declared.isEmpty()
          ? sections.list().stream().flatMap(f -> f.text(property).stream()).distinct().toList()
          : declared;
    }
  }

  /**
   * What every comparison says of the data.
   *
   * @param datasetVersion identifies the data exactly
   * @param disclaimer the disclaimer
   * @param licence SPDX expression
   * @param attribution whom to name
   */
  public record Statement(
      String datasetVersion, String disclaimer, String licence, String attribution) {}
}
