// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Optional;
import org.corridoratlas.workspace.Workspace;

/**
 * Readers' own proposals, and who may keep some.
 *
 * @param workspace where they are kept; empty where none are
 * @param writesPerMinute how often each client may write
 * @param token that whoever makes a proposal has to send; empty lets everybody
 */
public record WorkspaceAccess(
    Optional<Workspace> workspace, int writesPerMinute, Optional<String> token) {

  /** How often a client may write where nothing else is said. */
  public static final int WRITES_PER_MINUTE = 60;

  /** No proposals are kept. */
  public static final WorkspaceAccess NONE =
      new WorkspaceAccess(Optional.empty(), WRITES_PER_MINUTE, Optional.empty());

  /**
   * Checks what was given.
   *
   * @throws IllegalArgumentException naming what cannot be used
   */
  public WorkspaceAccess {
    if (writesPerMinute < 1) {
      throw new IllegalArgumentException(
          "a client may write at least once a minute, not " + writesPerMinute + " times");
    }
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("the token by which proposals are made is blank");
    }
  }
}
