// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridoratlas.workspace.Faults;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads CSV with a header: a line in each row as well-known text, or a position in each row, by
 * columns of longitude and latitude (or x and y); rows of another name are another line.
 */
final class CsvReader {

  private static final List<String> GEOMETRY = List.of("wkt", "geometry", "geom", "the_geom");
  private static final List<String> X = List.of("longitude", "lon", "lng", "long", "x", "easting");
  private static final List<String> Y = List.of("latitude", "lat", "y", "northing");
  private static final List<String> SEPARATORS = List.of(",", ";", "\t");

  /** Before what a spreadsheet would take for a formula an apostrophe may stand. */
  private static final Pattern FORMULA = Pattern.compile("^'(?=[=+@\\t\\r-])");

  /** Only these are parsed: others can be nested as deep as somebody likes. */
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:SRID=\\d+;)?(?:MULTI)?LINESTRING\\b", Pattern.CASE_INSENSITIVE);

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final Gathering found;
  private final List<String> header;
  private final boolean decimalComma;
  private final Map<String, List<Coordinate>> lines = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> said = new LinkedHashMap<>();

  private CsvReader(List<String> header, boolean decimalComma, Gathering found) {
    this.header = header;
    this.decimalComma = decimalComma;
    this.found = found;
  }

  static void read(byte[] bytes, Gathering found) {
    String text = Text.of(bytes);
    String first = text.lines().findFirst().orElse("");
    String separator =
        SEPARATORS.stream()
            .max(Comparator.comparingInt(one -> first.split(one, -1).length))
            .orElse(",");
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator.charAt(0));
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).with(schema).readValues(text)) {
      List<String> header =
          rows.hasNext() ? Stream.of(rows.next()).map(String::strip).toList() : List.of();
      new CsvReader(header, separator.equals(";"), found).rows(rows);
    } catch (RuntimeJsonMappingException | JsonProcessingException e) {
      throw Faults.whole("is no CSV: " + e.getMessage(), "a header, then rows with as many cells");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int column(List<String> names) {
    for (String name : names) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).toLowerCase(Locale.ROOT).equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  private void rows(MappingIterator<String[]> rows) {
    int geometry = column(GEOMETRY);
    int x = column(X);
    int y = column(Y);
    if (geometry < 0 && (x < 0 || y < 0)) {
      throw Faults.whole(
          "has no column with places; its columns: " + String.join(", ", header),
          "a column wkt, or columns longitude and latitude, or x and y");
    }
    while (rows.hasNext()) {
      int line = rows.getCurrentLocation().getLineNr();
      String[] row = rows.next();
      if (row.length == 1 && row[0].isBlank()) {
        continue;
      }
      if (row.length < header.size()) {
        found.refuse("line " + line, row.length + " cells", header.size() + " are named");
      } else if (geometry >= 0) {
        geometry("line " + line, row, geometry);
      } else {
        position("line " + line, row, x, y);
      }
    }
    lines.forEach(
        (name, line) -> found.lines(name, List.of(line), said.getOrDefault(name, Map.of())));
  }

  private void geometry(String where, String[] row, int column) {
    if (!LINE.matcher(row[column]).lookingAt()) {
      found.refuse(where, "no line: " + Text.shown(row[column]), "LINESTRING or MULTILINESTRING");
      return;
    }
    Geometry geometry;
    try {
      geometry = new WKTReader().read(row[column].replaceFirst("^\\s*SRID=\\d+;", ""));
    } catch (ParseException | IllegalArgumentException e) {
      found.refuse(where, "no well-known text", Text.shown(String.valueOf(e.getMessage())));
      return;
    }
    found.count(geometry.getNumPoints());
    found.line(where, geometry, cells(row));
  }

  private Map<String, String> cells(String[] row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), FORMULA.matcher(row[i]).replaceFirst(""));
    }
    return cells;
  }

  private void position(String where, String[] row, int x, int y) {
    found.count(1);
    int name = column(List.of("name", "line", "track"));
    String key = name < 0 ? "the rows" : "the rows of " + row[name].strip();
    said.putIfAbsent(key, cells(row));
    double east = Numbers.number(decimal(row[x]), where);
    lines
        .computeIfAbsent(key, none -> new ArrayList<>())
        .add(new Coordinate(east, Numbers.number(decimal(row[y]), where)));
  }

  private String decimal(String text) {
    return decimalComma ? text.replace(',', '.') : text;
  }
}
