// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureProblem;

/** A rule that a dataset obeys or breaks for itself, whatever the others hold. */
interface DatasetCheck {

  /** Every place where the rule is broken, in the order of the file. */
  List<FeatureProblem> problems(Dataset dataset, FeatureCollection collection);
}
