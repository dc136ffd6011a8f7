// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.geometry.LineOfSight.Terms;

/** Reads from a request on what terms sight is asked for. */
final class SightTerms {

  private static final String HEIGHT = "metres above the ground from 0 to 1000, such as ";
  private static final Terms USUAL = Terms.STANDING;
  private static final Range EYE =
      new Range("eyeMetres", Terms.GREATEST_HEIGHT, HEIGHT + USUAL.eyeMetres());
  private static final Range TARGET =
      new Range("targetMetres", Terms.GREATEST_HEIGHT, HEIGHT + USUAL.targetMetres());
  private static final Range REFRACTION =
      new Range("refraction", Terms.GREATEST_REFRACTION, "from 0 to 0.5, such as 0.13");

  /** A parameter that takes a number from 0 to a greatest one. */
  private record Range(String parameter, double greatest, String remedy) {

    Optional<Double> in(ApiRequest request) {
      return request.parameter(parameter).map(this::number);
    }

    private double number(String text) {
      try {
        double number = Double.parseDouble(text);
        if (number >= 0 && number <= greatest) {
          return number;
        }
        throw refused(parameter, text, new Problem.Said("is out of range", remedy));
      } catch (NumberFormatException e) {
        throw refused(parameter, text, new Problem.Said("is not a number", remedy));
      }
    }
  }

  private SightTerms() {}

  /**
   * The terms; empty where sight is not asked for.
   *
   * @throws ProblemException naming a parameter that is no number, out of range, or without {@code
   *     sight=true}
   */
  static Optional<Terms> of(ApiRequest request) {
    String asked = request.parameter("sight").orElse("false");
    if (!List.of("true", "false").contains(asked)) {
      throw refused("sight", asked, new Problem.Said("is neither true nor false", "true or false"));
    }
    Optional<Double> eye = EYE.in(request);
    Optional<Double> target = TARGET.in(request);
    Optional<Double> refraction = REFRACTION.in(request);
    if (asked.equals("false")) {
      refuseWithoutSight(request);
      return Optional.empty();
    }
    return Optional.of(
        new Terms(
            eye.orElse(USUAL.eyeMetres()),
            target.orElse(USUAL.targetMetres()),
            refraction.orElse(USUAL.refraction())));
  }

  private static void refuseWithoutSight(ApiRequest request) {
    for (Range range : List.of(EYE, TARGET, REFRACTION)) {
      Optional<String> text = request.parameter(range.parameter());
      if (text.isPresent()) {
        throw refused(
            range.parameter(),
            text.get(),
            new Problem.Said("says nothing without sight", "add sight=true"));
      }
    }
  }

  private static ProblemException refused(String parameter, String value, Problem.Said what) {
    return ApiRequest.refused(
        parameter,
        value,
        new Problem.Said("'" + value + "' " + what.detail() + ".", what.remedy()));
  }
}
