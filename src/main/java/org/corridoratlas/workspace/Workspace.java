// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.route.OwnAlignment;

/**
 * Readers' own proposals, kept under ids that nobody guesses, changed by whoever has the edit
 * secret. Thread-safe.
 */
public final class Workspace implements AutoCloseable {

  /** How the id of every kept proposal begins. */
  public static final String PREFIX = "own-";

  private static final List<String> POSTGRES = List.of("postgresql://", "postgres://");

  private final ProposalStore store;
  private final AlignmentReader reader;
  private final Optional<Duration> expiry;
  private final InstantSource clock;

  Workspace(ProposalStore store, Words words, Optional<Duration> expiry, InstantSource clock) {
    this.store = store;
    this.reader = new AlignmentReader(words);
    this.expiry = expiry;
    this.clock = clock;
    removeExpired();
  }

  /**
   * The workspace at a place.
   *
   * @param location a GeoPackage file, made when it is not there, or a database such as {@code
   *     postgresql://user@host/name}
   * @param words that proposals may use
   * @param expiry how long a proposal is kept after its last change; empty is for ever
   * @throws WorkspaceException when the place cannot be used
   */
  public static Workspace open(String location, Words words, Optional<Duration> expiry) {
    Database database =
        POSTGRES.stream().anyMatch(location::startsWith)
            ? PostgisDatabase.open(location)
            : GeoPackageDatabase.open(Path.of(location));
    return new Workspace(new SqlStore(database), words, expiry, InstantSource.system());
  }

  /**
   * A proposal as everybody may read it.
   *
   * @param id its id
   * @param version its version
   * @param feature the Feature
   */
  public record Shown(String id, long version, ObjectNode feature) {}

  /**
   * A proposal just kept.
   *
   * @param proposal it
   * @param editSecret by which it is changed; told here and never again
   */
  public record Made(Shown proposal, String editSecret) {}

  /** How long a proposal is kept after its last change; empty is for ever. */
  public Optional<Duration> expiry() {
    return expiry;
  }

  /**
   * Keeps a proposal.
   *
   * @throws FaultyDocumentException with everything that is wrong with it
   */
  public Made create(byte[] document) {
    ObjectNode feature = KeptDocument.read(document);
    String id = EditSecret.freshId();
    String secret = EditSecret.fresh();
    Instant now = now();
    check(id, feature);
    removeExpired();
    KeptProposal proposal =
        new KeptProposal(
            id,
            1,
            new KeptProposal.Times(now, now),
            EditSecret.hash(secret),
            KeptDocument.summary(feature),
            feature.toString());
    store.add(proposal);
    return new Made(shown(proposal), secret);
  }

  /** The proposal of that id. */
  public Optional<Shown> find(String id) {
    return kept(id).map(Workspace::shown);
  }

  /**
   * The proposal of that id, if the secret is its.
   *
   * @throws WorkspaceException when there is none, or the secret is another's
   */
  public Shown permitted(String id, String secret) {
    KeptProposal proposal = known(id);
    if (!EditSecret.matches(secret, proposal.secretHash())) {
      throw WorkspaceException.forbidden(id);
    }
    return shown(proposal);
  }

  /**
   * Keeps a new version in place of the one before.
   *
   * @throws FaultyDocumentException with everything that is wrong with it
   * @throws WorkspaceException when the one before is no longer there
   */
  public Shown replace(Shown before, byte[] document) {
    return replace(before, KeptDocument.read(document));
  }

  /** The same with what a merge patch (RFC 7396) makes of the version before. */
  public Shown patch(Shown before, byte[] patch) {
    return replace(before, KeptDocument.patched(before.feature(), patch));
  }

  private Shown replace(Shown before, ObjectNode feature) {
    check(before.id(), feature);
    KeptProposal old = known(before.id());
    KeptProposal next =
        new KeptProposal(
            old.id(),
            before.version() + 1,
            new KeptProposal.Times(old.times().created(), now()),
            old.secretHash(),
            KeptDocument.summary(feature),
            feature.toString());
    if (!store.replace(next)) {
      throw WorkspaceException.stale(before.id(), before.version());
    }
    return shown(next);
  }

  /**
   * Forgets a proposal.
   *
   * @throws WorkspaceException when it was changed since
   */
  public void delete(Shown before) {
    if (!store.remove(before.id(), before.version())) {
      throw WorkspaceException.stale(before.id(), before.version());
    }
  }

  /**
   * A request with the kept proposals that it names, but for those that it brings itself.
   *
   * @param request names proposals by id, also of options
   */
  public ComparisonRequest resolved(ComparisonRequest request) {
    Set<String> named =
        request.proposals().stream()
            .map(id -> id.split("~", 2)[0])
            .filter(id -> id.startsWith(PREFIX))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    request.own().forEach(brought -> named.remove(brought.proposal().id()));
    List<OwnAlignment> own = new ArrayList<>(request.own());
    named.forEach(id -> kept(id).ifPresent(proposal -> own.addAll(alignments(proposal))));
    return request.with(own);
  }

  private List<OwnAlignment> alignments(KeptProposal proposal) {
    return reader.read(proposal.document().getBytes(UTF_8), proposal.id());
  }

  private void check(String id, ObjectNode feature) {
    reader.read(feature.toString().getBytes(UTF_8), id);
  }

  private KeptProposal known(String id) {
    return kept(id).orElseThrow(() -> WorkspaceException.absent(id));
  }

  private Optional<KeptProposal> kept(String id) {
    return store.find(id).filter(proposal -> !isExpired(proposal));
  }

  private boolean isExpired(KeptProposal proposal) {
    return expiry.map(time -> proposal.times().updated().isBefore(now().minus(time))).orElse(false);
  }

  private void removeExpired() {
    expiry.ifPresent(time -> store.removeOlder(now().minus(time)));
  }

  /** As exact as it is kept. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Shown shown(KeptProposal proposal) {
    return new Shown(proposal.id(), proposal.version(), KeptDocument.shown(proposal));
  }

  @Override
  public void close() {
    store.close();
  }
}
