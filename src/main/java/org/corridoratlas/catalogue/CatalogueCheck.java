// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;

/** A rule of one matter that the features of a catalogue obey or break. */
public interface CatalogueCheck {

  /** The ids of the datasets the rule is about; it is asked only when all are there and sound. */
  List<String> datasets();

  /** Every place where the rule is broken, in stable order. */
  List<DatasetProblem> problems(Catalogue catalogue);
}
