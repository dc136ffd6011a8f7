// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage in the life of a thing: what it was, during which time, according to whom.
 *
 * @param status a word of the collection's status vocabulary
 * @param validity when it held
 * @param sources ids of the sources that say so
 * @param note a remark, or null
 */
public record StatusEntry(
    String status, Validity validity, List<String> sources, @Nullable String note) {

  /** Copies the list of sources. */
  public StatusEntry {
    sources = List.copyOf(sources);
  }
}
