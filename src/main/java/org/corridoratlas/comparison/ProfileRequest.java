// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which profiles are asked for.
 *
 * @param compared the options, their ends, the day and the perspective
 * @param limitsPermille by mode, above which length counts as steep; modes not named keep their own
 */
public record ProfileRequest(ComparisonRequest compared, Map<String, Double> limitsPermille) {

  /** The greatest limit, permille. */
  public static final double GREATEST_LIMIT = 500;

  /** The parameter that sets the limit of a mode, for messages. */
  private static final String PARAMETER = "LimitPermille";

  /**
   * Checks the limits.
   *
   * @throws ComparisonException when one is not above 0 and at most {@value #GREATEST_LIMIT}
   */
  public ProfileRequest {
    limitsPermille = Map.copyOf(new LinkedHashMap<>(limitsPermille));
    limitsPermille.forEach(ProfileRequest::check);
  }

  private static void check(String mode, double limit) {
    if (!(limit > 0 && limit <= GREATEST_LIMIT)) {
      throw new ComparisonException(
          mode + PARAMETER,
          Double.toString(limit),
          "a limit of gradient is more than 0 and at most 500 permille, not " + limit,
          "a number of metres of height per kilometre, such as 15");
    }
  }
}
