// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What was read from a file.
 *
 * @param format the name of its format
 * @param system the reference system that its positions were taken in; empty when it is not known
 * @param asked whether whoever brought the file named the system
 * @param features own proposals as GeoJSON Features with ids f1, f2 …; the name is always there,
 *     the mode only if the file says it
 * @param report what became of each part, in the order of the file
 */
public record Imported(
    String format, String system, boolean asked, List<ObjectNode> features, List<Told> report) {

  /** Copies the lists. */
  public Imported {
    features = List.copyOf(features);
    report = List.copyOf(report);
  }

  /** Tells whether the reference system has to be said before anything can be read. */
  public boolean needsSystem() {
    return system.isEmpty();
  }
}
