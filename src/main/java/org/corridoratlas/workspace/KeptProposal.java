// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.time.Instant;

/**
 * A reader's own proposal as it is kept.
 *
 * @param id its id, {@code own-} and 22 letters or digits
 * @param version 1 at first, one more with each change
 * @param times when it was made and last changed
 * @param secretHash the hash of its edit secret, which nobody keeps
 * @param summary what stands in columns of its own, for other programs
 * @param document the Feature, as sent, without an id
 */
record KeptProposal(
    String id, long version, Times times, String secretHash, Summary summary, String document) {

  /**
   * When it was made and last changed.
   *
   * @param created the first time
   * @param updated the last time
   */
  record Times(Instant created, Instant updated) {}

  /**
   * What other programs show of it.
   *
   * @param name what its author calls it
   * @param mode {@code rail} or {@code road}
   * @param wkb its line as well-known binary, longitude before latitude
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
  record Summary(String name, String mode, byte[] wkb) {}
}
