// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;

/** A rule that each feature of a dataset obeys or breaks for itself, whatever the others hold. */
interface DatasetCheck {

  /** Every place of a feature where the rule is broken. */
  List<FeatureProblem> problems(Dataset dataset, Feature feature);
}
