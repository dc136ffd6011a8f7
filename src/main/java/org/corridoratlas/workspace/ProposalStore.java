// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.time.Instant;
import java.util.Optional;

/**
 * Where own proposals are kept. What a method has returned from is on disk, whatever happens to the
 * machine. Thread-safe.
 */
interface ProposalStore extends AutoCloseable {

  /** The proposal of that id, without its summary's line. */
  Optional<KeptProposal> find(String id);

  /** Keeps a new one. */
  void add(KeptProposal proposal);

  /** Keeps a new version in place of the one before; false when that is no longer there. */
  boolean replace(KeptProposal next);

  /** Forgets a version; false when it is no longer there. */
  boolean remove(String id, long version);

  /** Forgets all that were last changed before a time. */
  void removeOlder(Instant time);

  @Override
  void close();
}
