// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** The R-tree over the geometries of a table (extension gpkg_rtree_index, F.3 of the standard). */
final class GeoPackageTree {

  private static final String INSERT =
      " AFTER INSERT ON %1$s WHEN (new.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN %2$s; END";
  private static final String REPLACE =
      "INSERT OR REPLACE INTO %1$s VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom),"
          + " ST_MinY(NEW.geom), ST_MaxY(NEW.geom))";
  private static final String REMOVE_OLD = "DELETE FROM %1$s WHERE id = OLD.fid";

  /** What follows a change of the table: the name of the trigger, then its body. */
  private static final List<List<String>> TRIGGERS =
      List.of(
          List.of("insert", INSERT, REPLACE),
          List.of(
              "update1",
              " AFTER UPDATE OF geom ON %1$s WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT"
                  + " ST_IsEmpty(NEW.geom)) BEGIN %2$s; END",
              REPLACE),
          List.of(
              "update2",
              " AFTER UPDATE OF geom ON %1$s WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR"
                  + " ST_IsEmpty(NEW.geom)) BEGIN %2$s; END",
              REMOVE_OLD),
          List.of(
              "update3",
              " AFTER UPDATE ON %1$s WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT"
                  + " ST_IsEmpty(NEW.geom)) BEGIN %2$s; END",
              REMOVE_OLD + "; " + REPLACE),
          List.of(
              "update4",
              " AFTER UPDATE ON %1$s WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR"
                  + " ST_IsEmpty(NEW.geom)) BEGIN %2$s; END",
              "DELETE FROM %1$s WHERE id IN (OLD.fid, NEW.fid)"),
          List.of(
              "delete",
              " AFTER DELETE ON %1$s WHEN old.geom NOT NULL BEGIN %2$s; END",
              REMOVE_OLD));

  private final Connection connection;
  private final String table;
  private final String tree;

  GeoPackageTree(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
    this.tree = "rtree_" + table + "_geom";
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE %s USING rtree(id, minx, maxx, miny, maxy)"
              .formatted(GeoPackageSchema.quoted(tree)));
    }
    GeoPackageSchema.insert(
        connection,
        "gpkg_extensions",
        table,
        "geom",
        "gpkg_rtree_index",
        "http://www.geopackage.org/spec130/#extension_rtree",
        "write-only");
  }

  void add(long fid, Envelope box) throws SQLException {
    if (!box.isNull()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO " + GeoPackageSchema.quoted(tree) + " VALUES (?, ?, ?, ?, ?)")) {
        GeoPackageSchema.bind(
            insert, fid, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        insert.execute();
      }
    }
  }

  /** Adds what keeps the tree true when others change the table. */
  void complete() throws SQLException {
    String quotedTree = GeoPackageSchema.quoted(tree);
    try (Statement statement = connection.createStatement()) {
      for (List<String> trigger : TRIGGERS) {
        String action = trigger.get(2).formatted(quotedTree);
        String body = trigger.get(1).formatted(GeoPackageSchema.quoted(table), action);
        String name = GeoPackageSchema.quoted(tree + "_" + trigger.get(0));
        statement.execute("CREATE TRIGGER " + name + body);
      }
    }
  }
}
