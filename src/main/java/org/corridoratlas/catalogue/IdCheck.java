// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;

/** Ids stand in addresses, and routes put {@code -} before them: their characters are few. */
final class IdCheck implements DatasetCheck {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    return SAFE.matcher(feature.id()).matches() ? List.of() : List.of(problem(feature));
  }

  private static FeatureProblem problem(Feature feature) {
    return new FeatureProblem(
        feature.id(),
        "id",
        "cannot stand in an address",
        "use letters A-Z a-z, digits, '.', '_', '-', beginning with a letter or digit");
  }
}
