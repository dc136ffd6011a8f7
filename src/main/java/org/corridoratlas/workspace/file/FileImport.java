// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.Words;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Reads the lines of a file as own proposals. Nothing of the file is kept. */
public final class FileImport {

  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  private final Words words;

  /** A reader of files whose proposals use these words. */
  public FileImport(Words words) {
    this.words = words;
  }

  /** The endings of the names of files that are read, with their dot. */
  public static List<String> endings() {
    return FileKind.allEndings();
  }

  /**
   * Reads a file.
   *
   * @param name of the file; names lines that have no name of their own
   * @param system the reference system as whoever brings the file says, such as EPSG:32638; it
   *     counts where the file does not say, and for shapefiles whose description is not understood
   * @throws org.corridoratlas.workspace.FaultyDocumentException when nothing can be read, or the
   *     file costs more than is allowed
   */
  public Imported read(String name, Optional<String> system, byte[] bytes) {
    if (bytes.length > Limits.FILE_BYTES) {
      throw Faults.whole("is too large", "at most " + Limits.FILE_BYTES + " bytes");
    }
    Gathering found = new Gathering();
    Optional<Packed> packed = Packed.is(bytes) ? Optional.of(Packed.of(bytes)) : Optional.empty();
    FileKind kind = packed.map(FileKind::of).orElseGet(() -> FileKind.of(name, bytes));
    Optional<String> said =
        packed.isPresent() ? gather(kind, packed.get(), found) : gather(kind, bytes, found);
    Optional<Place> asked = system.map(FileImport::asked);
    Optional<Place> place = place(kind, said, found).or(() -> asked);
    boolean fromReader = place.isPresent() && place.equals(asked);
    if (place.isEmpty()) {
      String why = "say in which its positions are: " + Place.OFFERED;
      String what =
          said.map(text -> "the reference system " + Text.shown(text))
              .orElse("no reference system");
      found.refuse(name, what, why);
      return new Imported(kind.title(), "", false, List.of(), found.told());
    }
    ProposalMaker maker = new ProposalMaker(words, name, place.get(), found);
    return maker.made(kind.title(), fromReader);
  }

  private static Place asked(String name) {
    return Place.named(name)
        .orElseThrow(
            () -> Faults.whole("cannot be read in '" + name + "'", "one of: " + Place.OFFERED));
  }

  private static Optional<String> gather(FileKind kind, Packed packed, Gathering found) {
    return kind == FileKind.SHAPEFILE
        ? ShapefileReader.read(packed, found)
        : only(() -> KmlReader.read(document(packed), found));
  }

  private static Optional<String> gather(FileKind kind, byte[] bytes, Gathering found) {
    return switch (kind) {
      case GEOJSON -> GeoJsonLines.read(bytes, found);
      case GPX -> only(() -> GpxReader.read(bytes, found));
      case CSV -> only(() -> CsvReader.read(bytes, found));
      case GEOPACKAGE -> GeoPackageReader.read(bytes, found);
      case KML, KMZ, SHAPEFILE -> only(() -> KmlReader.read(bytes, found));
    };
  }

  private static Optional<String> only(Runnable reading) {
    reading.run();
    return Optional.empty();
  }

  private static byte[] document(Packed packed) {
    return packed
        .bytes("doc.kml")
        .or(() -> packed.name(".kml").flatMap(packed::bytes))
        .orElseThrow(() -> Faults.whole("holds no KML", "pack doc.kml"));
  }

  /** The system that a file says or has by its format; nothing when it is not known. */
  private static Optional<Place> place(FileKind kind, Optional<String> said, Gathering found) {
    return switch (kind) {
      case KML, KMZ, GPX -> Optional.of(Place.CRS84);
      case GEOJSON -> said.isEmpty() ? Optional.of(Place.CRS84) : said.flatMap(Place::named);
      case SHAPEFILE -> said.flatMap(Place::described);
      case GEOPACKAGE -> said.flatMap(Place::named);
      case CSV -> inDegrees(found) ? Optional.of(Place.CRS84) : Optional.empty();
    };
  }

  private static boolean inDegrees(Gathering found) {
    return found.parts().stream()
        .flatMap(part -> List.of(part.geometry().getCoordinates()).stream())
        .allMatch((Coordinate at) -> DEGREES.contains(at));
  }
}
