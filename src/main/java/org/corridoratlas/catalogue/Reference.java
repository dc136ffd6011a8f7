// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a property holds ids of features of other datasets.
 *
 * @param property the property; a list of ids counts member by member
 * @param member the key inside the property's object, or objects, that holds the ids; null when the
 *     property itself holds them
 * @param datasets the ids of the datasets, in one of which each id must be found
 */
public record Reference(String property, @Nullable String member, List<String> datasets) {

  /** Copies the list. */
  public Reference {
    datasets = List.copyOf(datasets);
  }
}
