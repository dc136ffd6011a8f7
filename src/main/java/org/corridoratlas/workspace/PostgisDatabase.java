// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A database of PostgreSQL with PostGIS, which several servers can share. */
final class PostgisDatabase implements Database {

  private static final int CONNECTIONS = 8;

  /** A reader is told sooner than a browser gives up that the database is away. */
  private static final int WAIT_MILLISECONDS = 5_000;

  /** A number of our own, under which one server at a time makes the tables. */
  private static final long SCHEMA_LOCK = 0x436f_7272_6964_6f72L;

  private static final int VALID_SECONDS = 2;

  private final HikariDataSource pool;

  private PostgisDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * The database at an address such as {@code postgresql://user:password@host:5432/name}.
   *
   * @throws WorkspaceException when it cannot be reached or lacks PostGIS
   */
  static PostgisDatabase open(String location) {
    URI address = URI.create(location);
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(config(address));
      prepare(pool);
      return new PostgisDatabase(pool);
    } catch (SQLException | HikariPool.PoolInitializationException e) {
      if (pool != null) {
        pool.close();
      }
      throw new WorkspaceException(
          "The workspace at "
              + address.getHost()
              + address.getPath()
              + " cannot be opened: "
              + e.getMessage(),
          "start PostgreSQL, let the user in, and install PostGIS",
          e);
    }
  }

  private static HikariConfig config(URI address) {
    HikariConfig config = new HikariConfig();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    config.setJdbcUrl(
        "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query);
    if (address.getUserInfo() != null) {
      String[] user = address.getUserInfo().split(":", 2);
      config.setUsername(user[0]);
      if (user.length == 2) {
        config.setPassword(user[1]);
      }
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT_MILLISECONDS);
    // Whatever the database does by default: what is acknowledged is on its disk.
    config.setConnectionInitSql("SET synchronous_commit = on");
    return config;
  }

  private static void prepare(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
      for (String sql : Schema.read("postgis.sql")) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  /** The pool trusts what it lent half a second ago, which a database started anew has ended. */
  @Override
  public Connection connect() throws SQLException {
    for (int lent = 0; lent < CONNECTIONS; lent++) {
      Connection connection = pool.getConnection();
      if (connection.isValid(VALID_SECONDS)) {
        return connection;
      }
      pool.evictConnection(connection);
    }
    return pool.getConnection();
  }

  @Override
  public String table() {
    return "corridor_atlas.proposals";
  }

  @Override
  public String lineParameter() {
    return "ST_SetSRID(ST_GeomFromWKB(?), 4326)";
  }

  @Override
  public byte[] line(byte[] wkb) {
    return wkb;
  }

  /** The database itself keeps writers apart, so each has a lock of its own. */
  @Override
  public Lock writing() {
    return new ReentrantLock();
  }

  @Override
  public void close() {
    pool.close();
  }
}
