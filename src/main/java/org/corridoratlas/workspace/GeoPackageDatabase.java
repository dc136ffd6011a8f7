// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A GeoPackage file (OGC 12-128r19), which GIS programs open as it is. Every change is synchronised
 * to the disk before it counts as made; there is one writer.
 */
final class GeoPackageDatabase implements Database {

  /** "GPKG" in ASCII, by which the file is known. */
  private static final int APPLICATION_ID = 0x47504B47;

  private static final int CONNECTIONS = 4;
  private static final int BUSY_MILLISECONDS = 10_000;
  private static final int WGS84 = 4326;
  private static final int HEADER_BYTES = 8;

  /** Little endian, without an envelope. */
  private static final byte FLAGS = 1;

  private final HikariDataSource pool;
  private final Lock writing = new ReentrantLock();

  private GeoPackageDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * The file, made when it is not there.
   *
   * @throws WorkspaceException when it is something else or cannot be written
   */
  static GeoPackageDatabase open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      try (Connection connection = source.getConnection()) {
        prepare(file, connection);
      }
      HikariConfig pooled = new HikariConfig();
      pooled.setDataSource(source);
      pooled.setMaximumPoolSize(CONNECTIONS);
      pooled.setMinimumIdle(1);
      return new GeoPackageDatabase(new HikariDataSource(pooled));
    } catch (SQLException e) {
      throw new WorkspaceException(
          "The workspace " + file + " cannot be opened: " + e.getMessage() + ".",
          "name a GeoPackage file, or a new one in a folder that can be written",
          e);
    }
  }

  private static void prepare(Path file, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean empty = number("SELECT count(*) FROM sqlite_master", statement) == 0;
      if (!empty && number("PRAGMA application_id", statement) != APPLICATION_ID) {
        throw new SQLException(file.getFileName() + " is a database, but no GeoPackage");
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = 10300");
      connection.setAutoCommit(false);
      for (String sql : Schema.read("geopackage.sql")) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private static int number(String sql, Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public Connection connect() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public String table() {
    return "proposals";
  }

  @Override
  public String lineParameter() {
    return "?";
  }

  @Override
  public byte[] line(byte[] wkb) {
    return ByteBuffer.allocate(HEADER_BYTES + wkb.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GP".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 0)
        .put(FLAGS)
        .putInt(WGS84)
        .put(wkb)
        .array();
  }

  @Override
  public Lock writing() {
    return writing;
  }

  @Override
  public void close() {
    pool.close();
  }
}
