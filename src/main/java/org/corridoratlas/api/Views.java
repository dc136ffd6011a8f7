// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.corridoratlas.comparison.Borders;
import org.corridoratlas.comparison.Claims;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.comparison.ComparisonRequest;

/**
 * What the server computes answers with.
 *
 * @param comparer compares proposals
 * @param claims published figures by subject
 * @param borders the border ledger
 * @param own readers' own proposals
 */
public record Views(Comparer comparer, Claims claims, Borders borders, WorkspaceAccess own) {

  /** Views of the data alone. */
  public Views(Comparer comparer, Claims claims, Borders borders) {
    this(comparer, claims, borders, WorkspaceAccess.NONE);
  }

  /** The same with readers' own proposals. */
  public Views with(WorkspaceAccess access) {
    return new Views(comparer, claims, borders, access);
  }

  /** A request with the kept proposals that it names. */
  ComparisonRequest resolved(ComparisonRequest request) {
    return own.workspace().map(kept -> kept.resolved(request)).orElse(request);
  }
}
