// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridoratlas.geometry.AreaError;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** How exactly the values beside published figures are known. */
class ClaimBandsTest {

  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  /** By theory the band of a straight line is 1.96 √2 σ, with σ = accuracy / 2.448. */
  private static final double BAND = 1.959964 * Math.sqrt(2) * 100 / 2.447747;

  private static World straight() {
    return new World("P", "Q", "R").section("s", null, 100, 0, 0, 1, 0).route("A", "s");
  }

  private static Map<String, ?> claim(BorderWorld world, String id) {
    return world
        .claims()
        .bySubject(Optional.empty(), AsOf.parse("2025-01-01"), "neutral")
        .subjects()
        .stream()
        .flatMap(subject -> subject.groups().stream())
        .flatMap(group -> group.claims().stream())
        .filter(claim -> id.equals(claim.get("claim")))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Map<String, ?> claim, String property) {
    return ((Number) Objects.requireNonNull(claim.get(property), property)).doubleValue();
  }

  @ParameterizedTest(name = "{0} metres longer than measured")
  @CsvSource({"0, true", "100, true", "-100, true", "130, false", "-130, false"})
  void a_claim_lies_within_the_band_or_not(double more, boolean inside) {
    assertThat(BAND).isBetween(100.0, 130.0);
    Map<String, Object> whole = Map.of("type", "length-total");
    double kilometres = (DEGREE + more) / 1000;
    BorderWorld world =
        new BorderWorld(straight()).claim("a", "route:A", kilometres, Map.of("measure", whole));
    Map<String, ?> claim = claim(world, "a");
    assertThat(number(claim, "measuredUncertaintyMetres")).isCloseTo(BAND, within(0.1));
    assertThat(claim.get("measuredUncertaintySquareMetres")).isNull();
    assertThat(claim.get("measuredUncertaintyReason")).isNull();
    assertThat(claim.get("claimedWithinUncertainty")).isEqualTo(inside);
    Map<String, ?> compared =
        straight()
            .claim("a", "A", whole, kilometres)
            .comparer()
            .compare(World.request("pA"))
            .features("claim")
            .get(0)
            .properties();
    for (String same :
        new String[] {"measuredMetres", "measuredUncertaintyMetres", "claimedWithinUncertainty"}) {
      assertThat(compared.get(same)).as(same).isEqualTo(claim.get(same));
    }
  }

  @Test
  void an_area_has_its_band_where_the_accuracy_of_its_outline_is_stated() {
    Map<String, Object> sides = Map.of("recognisedState", "P", "heldBy", "Q");
    Map<String, Object> stated =
        Map.of("recognisedState", "P", "heldBy", "Q", "positionalAccuracyMetres", 300.0);
    BorderWorld world =
        new BorderWorld(straight())
            .exclave("stated", stated, 1.5, 0, 0.1)
            .exclave("silent", sides, 1.2, 0, 0.1)
            .claim("a", "exclave:stated", 123, area("stated"))
            .claim("b", "exclave:silent", 123, area("silent"));
    Envelope box = new Envelope(1.45, 1.55, -0.05, 0.05);
    double band = AreaError.bandSquareMetres(new GeometryFactory().toGeometry(box), 300);
    assertThat(number(claim(world, "a"), "measuredUncertaintySquareMetres"))
        .isCloseTo(band, within(1.0));
    assertThat(claim(world, "a").get("claimedWithinUncertainty")).isEqualTo(true);
    assertThat(claim(world, "b").get("measuredUncertaintySquareMetres")).isNull();
    assertThat(String.valueOf(claim(world, "b").get("measuredUncertaintyReason")))
        .contains("accuracy");
    assertThat(claim(world, "b").get("claimedWithinUncertainty")).isNull();
  }

  private static Map<String, Object> area(String feature) {
    return Map.of(
        "unit", "km2", "metric", "area", "measure", Map.of("type", "area", "feature", feature));
  }

  @Test
  void without_a_measured_value_there_is_no_band_but_a_reason() {
    BorderWorld world =
        new BorderWorld(straight()).claim("a", "route:A", 5, Map.of("unit", "million USD"));
    Map<String, ?> claim = claim(world, "a");
    assertThat(claim.get("measuredUncertaintyMetres")).isNull();
    assertThat(String.valueOf(claim.get("measuredUncertaintyReason"))).isNotBlank();
    assertThat(claim.get("claimedWithinUncertainty")).isNull();
  }
}
