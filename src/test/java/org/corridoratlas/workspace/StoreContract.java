// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every place promises that keeps proposals. */
abstract class StoreContract {

  private static final Words WORDS =
      new Words(List.of("rail", "road"), List.of("joint"), List.of("planned"), Set.of("tripp"));

  private Instant now = Instant.parse("2025-01-01T00:00:00Z");

  /** Opens the place; again and again the same. */
  abstract ProposalStore open();

  private Workspace workspace(Optional<Duration> expiry) {
    InstantSource clock = () -> now;
    return new Workspace(open(), WORDS, expiry, clock);
  }

  private static byte[] line(String name) {
    return """
        {"type":"Feature","properties":{"name":"%s","mode":"rail","extra":{"a":[1,null]}},
         "geometry":{"type":"LineString","coordinates":[[46.1,39],[46.2,39.1]]}}"""
        .formatted(name)
        .getBytes(UTF_8);
  }

  @Test
  void what_was_sent_is_read_again_by_whoever_opens_the_place() {
    Workspace.Made made;
    try (Workspace first = workspace(Optional.empty())) {
      made = first.create(line("Ağbənd – Մեղրի '; DROP TABLE proposals"));
    }
    try (Workspace again = workspace(Optional.empty())) {
      Workspace.Shown shown = again.find(made.proposal().id()).orElseThrow();
      assertThat(shown).isEqualTo(made.proposal());
      assertThat(shown.feature().at("/properties/name").asText())
          .isEqualTo("Ağbənd – Մեղրի '; DROP TABLE proposals");
      assertThat(shown.feature().at("/properties/extra").toString()).isEqualTo("{\"a\":[1,null]}");
      assertThat(again.find("own-0000000000000000000000")).isEmpty();
    }
  }

  @Test
  void two_that_are_open_at_the_same_time_see_each_others_work() {
    try (Workspace one = workspace(Optional.empty());
        Workspace other = workspace(Optional.empty())) {
      Workspace.Made made = one.create(line("First"));
      String id = made.proposal().id();
      Workspace.Shown read = other.permitted(id, made.editSecret());
      other.replace(read, line("Second"));
      assertThat(one.find(id).orElseThrow().feature().at("/properties/name").asText())
          .isEqualTo("Second");
      assertThatThrownBy(() -> one.replace(made.proposal(), line("Third")))
          .isInstanceOf(WorkspaceException.class)
          .extracting(e -> ((WorkspaceException) e).reason())
          .isEqualTo(WorkspaceException.Reason.STALE);
      assertThatThrownBy(() -> one.delete(made.proposal())).isInstanceOf(WorkspaceException.class);
      other.delete(one.permitted(id, made.editSecret()));
      assertThat(one.find(id)).isEmpty();
    }
  }

  @Test
  void a_secret_opens_its_own_proposal_alone() {
    try (Workspace workspace = workspace(Optional.empty())) {
      Workspace.Made made = workspace.create(line("Mine"));
      Workspace.Made other = workspace.create(line("Theirs"));
      assertThat(made.editSecret()).isNotEqualTo(other.editSecret()).hasSize(43);
      assertThatThrownBy(() -> workspace.permitted(made.proposal().id(), other.editSecret()))
          .isInstanceOf(WorkspaceException.class)
          .extracting(e -> ((WorkspaceException) e).reason())
          .isEqualTo(WorkspaceException.Reason.FORBIDDEN);
    }
  }

  @Test
  void of_changes_at_the_same_time_through_two_connections_each_version_is_made_once()
      throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (Workspace one = workspace(Optional.empty());
        Workspace other = workspace(Optional.empty())) {
      Workspace.Made made = one.create(line("0"));
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Workspace mine = i % 2 == 0 ? one : other;
        writers.add(() -> changes(mine, made, 10));
      }
      int changed = 0;
      for (Future<Integer> writer : clients.invokeAll(writers)) {
        changed += writer.get();
      }
      long version = one.find(made.proposal().id()).orElseThrow().version();
      assertThat(changed).isPositive();
      assertThat(version).isEqualTo(1 + changed);
    } finally {
      clients.shutdown();
    }
  }

  private static int changes(Workspace workspace, Workspace.Made made, int attempts) {
    int changed = 0;
    for (int i = 0; i < attempts; i++) {
      try {
        Workspace.Shown before = workspace.permitted(made.proposal().id(), made.editSecret());
        workspace.replace(before, line("Change " + i));
        changed++;
      } catch (WorkspaceException e) {
        assertThat(e.reason()).isEqualTo(WorkspaceException.Reason.STALE);
      }
    }
    return changed;
  }

  @Test
  void what_nobody_changed_for_long_is_forgotten_where_that_is_wanted() {
    try (Workspace workspace = workspace(Optional.of(Duration.ofDays(30)))) {
      Workspace.Made made = workspace.create(line("Old"));
      now = now.plus(Duration.ofDays(30));
      assertThat(workspace.find(made.proposal().id())).isPresent();
      now = now.plusSeconds(1);
      assertThat(workspace.find(made.proposal().id())).isEmpty();
      workspace.create(line("New"));
    }
    try (Workspace keeping = workspace(Optional.empty())) {
      Workspace.Made made = keeping.create(line("Kept"));
      now = now.plus(Duration.ofDays(10_000));
      assertThat(keeping.find(made.proposal().id())).isPresent();
    }
  }
}
