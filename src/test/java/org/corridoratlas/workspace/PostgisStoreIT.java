// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgisStoreIT extends StoreContract {

  private Postgres postgres;

  @BeforeAll
  void start() throws Exception {
    postgres = Postgres.start();
  }

  @AfterAll
  void stop() throws Exception {
    postgres.close();
  }

  @Override
  ProposalStore open() {
    return new SqlStore(PostgisDatabase.open(postgres.location()));
  }

  @Test
  void servers_that_start_at_the_same_time_make_the_tables_once() throws Exception {
    try (PostgisDatabase database = PostgisDatabase.open(postgres.location());
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA corridor_atlas CASCADE");
      statement.execute("DROP EXTENSION postgis CASCADE");
    }
    ExecutorService servers = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> starting = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        starting.add(
            () -> {
              try (ProposalStore store = open()) {
                return store.find("own-none").isEmpty();
              }
            });
      }
      for (Future<Boolean> started : servers.invokeAll(starting)) {
        assertThat(started.get()).isTrue();
      }
    } finally {
      servers.shutdown();
    }
  }

  @Test
  void the_line_is_one_of_postgis() throws Exception {
    byte[] document =
        """
        {"type":"Feature","properties":{"name":"Meridian","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[46,0],[46,1]]}}"""
            .getBytes(UTF_8);
    Words words = new Words(List.of("rail"), List.of(), List.of(), Set.of());
    try (Workspace workspace = Workspace.open(postgres.location(), words, Optional.empty());
        PostgisDatabase database = PostgisDatabase.open(postgres.location());
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      workspace.create(document);
      try (ResultSet row =
          statement.executeQuery(
              "SELECT ST_Length(geom::geography) FROM corridor_atlas.proposals"
                  + " WHERE name = 'Meridian'")) {
        assertThat(row.next()).isTrue();
        // The first degree of the meridian on WGS 84.
        assertThat(row.getDouble(1)).isBetween(110_574.0, 110_575.0);
      }
    }
  }

  @Test
  void a_database_that_is_not_there_is_named_without_its_password() {
    assertThatThrownBy(() -> PostgisDatabase.open("postgresql://a:hidden@127.0.0.1:1/none"))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("127.0.0.1/none")
        .hasMessageNotContaining("hidden");
  }
}
