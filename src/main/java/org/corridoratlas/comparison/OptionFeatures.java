// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.provenance.AsOf;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Makes the features of one option: itself, its stretches, its crossings, its claims. */
final class OptionFeatures {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final List<Metric> metrics;
  private final ClaimMeasurer claims;
  private final CrossingNames crossingNames;
  private final Jurisdictions jurisdictions;

  OptionFeatures(
      List<Metric> metrics,
      ClaimMeasurer claims,
      CrossingNames crossingNames,
      Jurisdictions jurisdictions) {
    this.metrics = metrics;
    this.jurisdictions = jurisdictions;
    this.claims = claims;
    this.crossingNames = crossingNames;
  }

  List<ComparisonFeature> of(OptionMeasures measures, OptionMeasures reference, AsOf asOf) {
    List<ComparisonFeature> features = new ArrayList<>();
    features.add(option(measures, reference, asOf));
    for (int i = 0; i < measures.stretches().size(); i++) {
      features.add(stretch(measures, i));
    }
    for (int i = 0; i < measures.crossings().size(); i++) {
      features.add(crossing(measures, i));
    }
    for (Claim claim : claims.about(measures.option().route())) {
      features.add(claim(measures.option(), claim));
    }
    return features;
  }

  private ComparisonFeature option(OptionMeasures measures, OptionMeasures reference, AsOf asOf) {
    Option option = measures.option();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", "option");
    properties.put("proposal", option.proposal().id());
    properties.put("route", option.route().id());
    properties.put("mode", option.route().mode());
    properties.put("name", option.name());
    if (option.isOwn()) {
      properties.put("own", true);
    }
    properties.put("status", option.proposal().status(asOf).orElse(null));
    properties.put("standing", option.proposal().standing(asOf).word());
    properties.put("endsDiffer", measures.window().endsDiffer());
    properties.put("jurisdictionSequence", BorderCrossing.sequence(measures.stretches()));
    for (Metric metric : metrics) {
      properties.put(metric.id(), number(metric, measures.value(metric)));
    }
    OptionalDouble longer = claims.longerByPercent(option.route());
    properties.put("statedLongerPercent", longer.isPresent() ? longer.getAsDouble() : null);
    properties.put(
        "statedLongerPercentReason",
        longer.isPresent() ? null : "no published length of it is longer than measured here");
    properties.putAll(Proximity.reasons(measures));
    properties.putAll(differences(measures, reference));
    return new ComparisonFeature(option.id(), Optional.of(line(measures)), properties);
  }

  private Map<String, @Nullable Object> differences(
      OptionMeasures measures, OptionMeasures reference) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      OptionalDouble own = measures.value(metric);
      OptionalDouble other = reference.value(metric);
      OptionalDouble difference =
          own.isPresent() && other.isPresent()
              ? OptionalDouble.of(rounded(own.getAsDouble() - other.getAsDouble(), 1e4))
              : OptionalDouble.empty();
      properties.put(metric.differenceId(), number(metric, difference));
    }
    return properties;
  }

  private static @Nullable Object number(Metric metric, OptionalDouble value) {
    if (value.isEmpty()) {
      return null;
    }
    if (List.of(Metrics.COUNT, ProximityMetrics.PERSON).contains(metric.unit())) {
      return Math.round(value.getAsDouble());
    }
    return value.getAsDouble();
  }

  private static double rounded(double value, double scale) {
    return Math.round(value * scale) / scale;
  }

  private static Geometry line(OptionMeasures measures) {
    Window window = measures.window();
    LineString line = window.route().line().slice(window.fromMetres(), window.toMetres());
    return GEOMETRIES.createMultiLineString(new LineString[] {line});
  }

  private static ComparisonFeature stretch(OptionMeasures measures, int i) {
    Stretch stretch = measures.stretches().get(i);
    Option option = measures.option();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", "stretch");
    properties.put("option", option.id());
    properties.put("proposal", option.proposal().id());
    properties.put("section", stretch.section().id());
    properties.put("mode", stretch.section().mode());
    properties.put("jurisdiction", stretch.jurisdictionOrUndetermined());
    properties.put("declaredJurisdiction", stretch.section().jurisdiction());
    properties.put("regime", stretch.regime());
    properties.put("status", stretch.status().orElse(null));
    properties.put("fromMetres", rounded(stretch.fromMetres(), 10));
    properties.put("toMetres", rounded(stretch.toMetres(), 10));
    properties.put("lengthMetres", rounded(stretch.lengthMetres(), 10));
    properties.put("gaugeMillimetres", stretch.section().gaugeMillimetres());
    properties.put("positionalAccuracyMetres", stretch.section().accuracyMetres());
    properties.put("notional", stretch.section().notional());
    double start = measures.window().fromMetres();
    LineString line =
        measures
            .window()
            .route()
            .line()
            .slice(start + stretch.fromMetres(), start + stretch.toMetres());
    return new ComparisonFeature(option.id() + "/" + (i + 1), Optional.of(line), properties);
  }

  private ComparisonFeature crossing(OptionMeasures measures, int i) {
    BorderCrossing crossing = measures.crossings().get(i);
    Option option = measures.option();
    double start = measures.window().fromMetres();
    Geometry point =
        GEOMETRIES.createPoint(measures.window().route().line().at(start + crossing.alongMetres()));
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", "crossing");
    properties.put("option", option.id());
    properties.put("proposal", option.proposal().id());
    properties.put("number", i + 1);
    properties.put("pair", crossing.pair());
    properties.put("from", crossing.from());
    properties.put("to", crossing.to());
    properties.put("alongMetres", rounded(crossing.alongMetres(), 10));
    properties.put("crossingId", crossingNames.id(crossing, point.getCoordinate()).orElse(null));
    properties.put("regimeFrom", crossing.before().regime());
    properties.put("regimeTo", crossing.after().regime());
    properties.put(
        "dependsOnAccuracy", new CrossingCertainty(measures, jurisdictions).dependsOnAccuracy(i));
    properties.put("checks", crossingNames.checks(option.proposal(), crossing));
    return new ComparisonFeature(option.id() + "/x" + (i + 1), Optional.of(point), properties);
  }

  private ComparisonFeature claim(Option option, Claim claim) {
    ClaimMeasurer.Length measured =
        claims.length(claim).filter(length -> length.metres() > 0).orElse(null);
    double claimed = claim.metres().orElse(Double.NaN);
    boolean comparable = measured != null && claimed > 0;
    double metres = measured == null ? 0 : measured.metres();
    double band = measured == null ? 0 : measured.bandMetres();
    double share = comparable ? claimed / metres - 1 : 0;
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", "claim");
    properties.put("option", option.id());
    properties.put("proposal", option.proposal().id());
    properties.put("claim", claim.id());
    properties.put("about", claim.aboutId());
    properties.put("metric", claim.metric());
    properties.put("claimedValue", claim.value());
    properties.put("unit", claim.unit());
    properties.put("claimedMetres", claim.metres().orElse(null));
    properties.put("measuredMetres", comparable ? rounded(metres, 10) : null);
    properties.put("measuredUncertaintyMetres", comparable ? rounded(band, 10) : null);
    properties.put(
        "claimedWithinUncertainty", comparable ? Math.abs(claimed - metres) <= band : null);
    properties.put("measuredReason", comparable ? null : reason(claim));
    properties.put("deviation", comparable ? rounded(share, 1e4) : null);
    properties.put("deviationPercent", comparable ? rounded(100 * share, 100) : null);
    properties.put("claimant", claim.claimant());
    properties.put("date", claim.feature().text("date").orElse(null));
    properties.put("source", String.join(",", claim.feature().texts("sources")));
    return new ComparisonFeature(option.id() + "/" + claim.id(), Optional.empty(), properties);
  }

  private static String reason(Claim claim) {
    return claim
        .feature()
        .text("measureReason")
        .orElse("nothing in the atlas measures this figure");
  }
}
