// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.geometry.LengthError;
import org.corridoratlas.geometry.MeasuredLine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * How exactly the length of a boundary is known, by {@link LengthError}: pieces that continue one
 * another are one line, each with its own accuracy; separate lines err independently.
 */
final class BorderBands {

  private final List<Run> runs = new ArrayList<>();

  private BorderBands() {}

  /** A line without a gap, and the accuracy of each of its parts. */
  private record Run(CoordinateList positions, List<Part> parts) {

    private record Part(double lengthMetres, double accuracyMetres) {}

    boolean continuesAt(Coordinate start) {
      return positions.getCoordinate(positions.size() - 1).equals2D(start);
    }

    void add(Coordinate[] more, double accuracyMetres) {
      positions.add(more, false);
      parts.add(new Part(MeasuredLine.of(more).lengthMetres(), accuracyMetres));
    }

    double bandMetres() {
      MeasuredLine line = MeasuredLine.of(positions.toCoordinateArray());
      List<LengthError.Accuracy> accuracies = new ArrayList<>();
      double at = 0;
      for (Part part : parts) {
        double end = Math.min(line.lengthMetres(), at + part.lengthMetres());
        accuracies.add(new LengthError.Accuracy(at, end, part.accuracyMetres()));
        at = end;
      }
      return LengthError.of(line, accuracies)
          .bandMetres(List.of(new LengthError.Part(0, line.lengthMetres(), null, null)));
    }
  }

  /** Half the 95 % band of the length of some lines together, metres. */
  static double metres(List<BorderPiece> pieces) {
    BorderBands bands = new BorderBands();
    pieces.forEach(piece -> bands.add(piece.segment().line(), piece.line().accuracyMetres()));
    return bands.metres();
  }

  /** Half the 95 % band of the length of an outline, metres. */
  static double outlineMetres(Geometry outline, double accuracyMetres) {
    BorderBands bands = new BorderBands();
    bands.add(outline, accuracyMetres);
    return bands.metres();
  }

  private void add(Geometry geometry, double accuracyMetres) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Coordinate[] next = ((LineString) geometry.getGeometryN(i)).getCoordinates();
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null || !last.continuesAt(next[0])) {
        last = new Run(new CoordinateList(), new ArrayList<>());
        runs.add(last);
      }
      last.add(next, accuracyMetres);
    }
  }

  private double metres() {
    return Math.sqrt(runs.stream().mapToDouble(Run::bandMetres).map(band -> band * band).sum());
  }
}
