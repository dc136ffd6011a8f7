// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.IOException;
import java.util.List;
import org.corridoratlas.geodata.Derivation;
import org.corridoratlas.geodata.Grid;
import org.corridoratlas.geodata.Row;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.Geometry;

/** Derives the base layers, in an order in which each finds what it needs. */
public final class BaseLayers implements Derivation {
  @Override
  public void run(Workshop workshop) throws IOException {
    Geometry sea = Sea.derive(workshop);
    Territory territory = Territory.derive(workshop, sea);
    writeTerritory(workshop, territory);
    LengthReport.print(
        territory.pieces(), workshop.table("base/published-lengths.csv"), System.out);
  }

  private static void writeTerritory(Workshop workshop, Territory territory) throws IOException {
    List<Row> rows = workshop.table("base/jurisdictions.csv");
    TerritoryFeatures features =
        TerritoryFeatures.of(territory, rows, workshop.table("base/boundaries.csv"));
    workshop.write("jurisdictions", Grid.SIX, features.jurisdictions(rows));
    workshop.write("boundaries", Grid.SIX, features.boundaries());
    workshop.write("delimited-segments", Grid.SIX, features.delimitedSegments());
  }
}
