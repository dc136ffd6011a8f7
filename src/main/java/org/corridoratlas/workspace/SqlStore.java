// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/**
 * Keeps proposals in one table of a database. Each change is one statement, which names the version
 * that it replaces: of two at the same time, one finds nothing to change.
 */
final class SqlStore implements ProposalStore {

  /** Of one width, so that the order of texts is that of times. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Database database;

  SqlStore(Database database) {
    this.database = database;
  }

  /** Fills in the parameters of a statement. */
  @FunctionalInterface
  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }

  @Override
  public Optional<KeptProposal> find(String id) {
    String sql =
        "SELECT version, created, updated, secret_hash, name, mode, document FROM "
            + database.table()
            + " WHERE id = ?";
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(proposal(id, rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static KeptProposal proposal(String id, ResultSet row) throws SQLException {
    return new KeptProposal(
        id,
        row.getLong("version"),
        new KeptProposal.Times(
            Instant.parse(row.getString("created")), Instant.parse(row.getString("updated"))),
        row.getString("secret_hash"),
        new KeptProposal.Summary(row.getString("name"), row.getString("mode"), new byte[0]),
        row.getString("document"));
  }

  @Override
  public void add(KeptProposal proposal) {
    String sql =
        "INSERT INTO "
            + database.table()
            + " (version, updated, name, mode, document, geom, id, created, secret_hash)"
            + " VALUES (?, ?, ?, ?, ?, "
            + database.lineParameter()
            + ", ?, ?, ?)";
    write(
        sql,
        statement -> {
          content(proposal, statement);
          statement.setString(7, proposal.id());
          statement.setString(8, TIME.format(proposal.times().created()));
          statement.setString(9, proposal.secretHash());
        });
  }

  private void content(KeptProposal proposal, PreparedStatement statement) throws SQLException {
    statement.setLong(1, proposal.version());
    statement.setString(2, TIME.format(proposal.times().updated()));
    statement.setString(3, proposal.summary().name());
    statement.setString(4, proposal.summary().mode());
    statement.setString(5, proposal.document());
    statement.setBytes(6, database.line(proposal.summary().wkb()));
  }

  @Override
  public boolean replace(KeptProposal next) {
    String sql =
        "UPDATE "
            + database.table()
            + " SET version = ?, updated = ?, name = ?, mode = ?, document = ?, geom = "
            + database.lineParameter()
            + " WHERE id = ? AND version = ?";
    Parameters parameters =
        statement -> {
          content(next, statement);
          statement.setString(7, next.id());
          statement.setLong(8, next.version() - 1);
        };
    return write(sql, parameters) == 1;
  }

  @Override
  public boolean remove(String id, long version) {
    Parameters parameters =
        statement -> {
          statement.setString(1, id);
          statement.setLong(2, version);
        };
    return write("DELETE FROM " + database.table() + " WHERE id = ? AND version = ?", parameters)
        == 1;
  }

  @Override
  public void removeOlder(Instant time) {
    write(
        "DELETE FROM " + database.table() + " WHERE updated < ?",
        statement -> statement.setString(1, TIME.format(time)));
  }

  private int write(String sql, Parameters parameters) {
    Lock lock = database.writing();
    lock.lock();
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.set(statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  private static WorkspaceException failed(SQLException e) {
    return new WorkspaceException(
        "the workspace failed: " + e.getMessage(),
        "see to its file or database, then try again",
        e);
  }

  @Override
  public void close() {
    database.close();
  }
}
