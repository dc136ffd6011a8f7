// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.geodata.Derivation;
import org.corridoratlas.geodata.Feature;
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
    writeExclaves(workshop);
    writeWaters(workshop, territory, sea);
    writePlaces(workshop, territory);
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

  private static void writeExclaves(Workshop workshop) throws IOException {
    List<Row> rows = workshop.table("base/exclaves.csv");
    workshop.write(
        "exclaves",
        Grid.FIVE,
        Exclaves.derive(rows, workshop.layer("base/exclaves.geojson"), pairedNames(workshop)));
  }

  private static void writeWaters(Workshop workshop, Territory territory, Geometry sea)
      throws IOException {
    Waters waters = new Waters(workshop.table("base/waters.csv"));
    Geometry araks = Araks.derive(workshop.table("base/araks.csv"), territory);
    List<Feature> features = new ArrayList<>();
    features.add(waters.sea(sea));
    features.add(waters.araks(araks));
    features.addAll(waters.lakes(workshop.layer("base/lakes.geojson")));
    features.addAll(waters.rivers(workshop.layer("base/rivers.geojson"), araks));
    workshop.write("waters", Grid.FIVE, features);
  }

  private static void writePlaces(Workshop workshop, Territory territory) throws IOException {
    List<GeoNamesPlace> settlements =
        workshop.layer("base/settlements.geojson").stream().map(GeoNamesPlace::new).toList();
    Places places = new Places(new Locator(territory.polygons()), pairedNames(workshop));
    workshop.write(
        "places", Grid.FIVE, places.derive(workshop.table("base/places.csv"), settlements));
  }

  private static PairedNames pairedNames(Workshop workshop) throws IOException {
    return PairedNames.of(workshop.table("base/paired-names.csv"));
  }
}
