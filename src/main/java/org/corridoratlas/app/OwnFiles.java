// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.route.OwnAlignment;
import org.corridoratlas.workspace.AlignmentReader;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.Words;
import org.corridoratlas.workspace.file.FileImport;
import org.corridoratlas.workspace.file.Imported;
import org.corridoratlas.workspace.file.Told;

/**
 * What a command line names: ids, and files with alignments of one's own, told by their ending.
 *
 * @param ids all ids in the order of the command line, those of the files' alignments among them
 * @param own the alignments of the files
 */
record OwnFiles(List<String> ids, List<OwnAlignment> own) {

  private static final List<String> GEOJSON = List.of(".geojson", ".json");
  private static final int LONGEST_ID = 64;

  /** Copies the lists. */
  OwnFiles {
    ids = List.copyOf(ids);
    own = List.copyOf(own);
  }

  /**
   * How files are read.
   *
   * @param words that alignments may use
   * @param mode of lines in files that do not say it
   * @param system of positions in files that do not say it
   * @param report takes what becomes of the parts of files of other programs
   */
  record Reading(Words words, Optional<String> mode, Optional<String> system, PrintWriter report) {

    static Reading of(
        Comparer comparer, Optional<String> mode, Optional<String> system, PrintWriter report) {
      return new Reading(Words.of(comparer.basis()), mode, system, report);
    }
  }

  /**
   * Reads the files that are named.
   *
   * @throws IOException when a file cannot be read, or naming it and everything that is wrong with
   *     it
   * @throws IllegalArgumentException naming an id that is there twice
   */
  static OwnFiles read(List<String> words, Reading reading) throws IOException {
    List<String> ids = new ArrayList<>();
    List<OwnAlignment> own = new ArrayList<>();
    for (String word : words) {
      if (!ends(word, FileImport.endings())) {
        ids.add(word);
        continue;
      }
      for (OwnAlignment alignment : alignments(Path.of(word), reading)) {
        String id = alignment.proposal().id();
        if (ids.contains(id)) {
          throw new IllegalArgumentException(
              word + ": '" + id + "' is compared already; give the Feature another id");
        }
        ids.add(id);
        own.add(alignment);
      }
    }
    return new OwnFiles(ids, own);
  }

  private static boolean ends(String word, List<String> endings) {
    return endings.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static List<OwnAlignment> alignments(Path file, Reading reading) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    String safe = name.replaceAll("[^A-Za-z0-9_-]", "-");
    String id = safe.substring(0, Math.min(LONGEST_ID - 4, safe.length()));
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IOException(file + " is no file that can be read; look at its name.");
    }
    if (Files.size(file) > Limits.FILE_BYTES) {
      throw new IOException(file + " has more than " + Limits.FILE_BYTES + " bytes.");
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      boolean plain = ends(file.toString(), GEOJSON);
      byte[] document = plain ? bytes : imported(file, id, bytes, reading);
      return new AlignmentReader(reading.words()).read(document, id);
    } catch (FaultyDocumentException e) {
      throw new IOException(
          file + ":\n" + String.valueOf(e.getMessage()).indent(2).stripTrailing(), e);
    }
  }

  /** The lines of a file of another program as GeoJSON; what became of its parts is reported. */
  private static byte[] imported(Path file, String id, byte[] bytes, Reading reading)
      throws IOException {
    Imported imported =
        new FileImport(reading.words()).read(file.toString(), reading.system(), bytes);
    imported.report().forEach(told -> reading.report().println(file + ", " + line(told)));
    reading.report().flush();
    if (imported.features().isEmpty()) {
      String remedy = imported.needsSystem() ? " Say in which system with --crs." : "";
      throw new IOException(file + " has no line that can be compared." + remedy);
    }
    ObjectNode collection = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (ObjectNode feature : imported.features()) {
      features.add(feature);
      feature.put("id", imported.features().size() == 1 ? id : id + "-" + features.size());
      reading
          .mode()
          .ifPresent(
              mode ->
                  ((ObjectNode) feature.get("properties"))
                      .putIfAbsent("mode", TextNode.valueOf(mode)));
    }
    return collection.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Told told) {
    String why = told.why().isEmpty() ? "" : " (" + told.why() + ")";
    return told.where()
        + ": "
        + told.fate().name().toLowerCase(Locale.ROOT)
        + ": "
        + told.what()
        + why;
  }
}
