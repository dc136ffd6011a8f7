// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.route.OwnAlignment;
import org.corridoratlas.workspace.AlignmentReader;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Words;

/**
 * What a command line names: ids, and files with alignments of one's own, told by their ending.
 *
 * @param ids all ids in the order of the command line, those of the files' alignments among them
 * @param own the alignments of the files
 */
record OwnFiles(List<String> ids, List<OwnAlignment> own) {

  private static final List<String> ENDINGS = List.of(".geojson", ".json");

  /** Copies the lists. */
  OwnFiles {
    ids = List.copyOf(ids);
    own = List.copyOf(own);
  }

  /**
   * Reads the files that are named.
   *
   * @throws IOException when a file cannot be read, or naming it and everything that is wrong with
   *     it
   * @throws IllegalArgumentException naming an id that is there twice
   */
  static OwnFiles read(List<String> words, Comparer comparer) throws IOException {
    AlignmentReader reader = new AlignmentReader(Words.of(comparer.basis()));
    List<String> ids = new ArrayList<>();
    List<OwnAlignment> own = new ArrayList<>();
    for (String word : words) {
      if (ENDINGS.stream().anyMatch(word::endsWith)) {
        for (OwnAlignment alignment : alignments(Path.of(word), reader)) {
          String id = alignment.proposal().id();
          if (ids.contains(id)) {
            throw new IllegalArgumentException(
                word + ": '" + id + "' is compared already; give the Feature another id");
          }
          ids.add(id);
          own.add(alignment);
        }
      } else {
        ids.add(word);
      }
    }
    return new OwnFiles(ids, own);
  }

  private static List<OwnAlignment> alignments(Path file, AlignmentReader reader)
      throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
    try {
      return reader.read(Files.readAllBytes(file), id.substring(0, Math.min(64, id.length())));
    } catch (FaultyDocumentException e) {
      throw new IOException(
          file + ":\n" + String.valueOf(e.getMessage()).indent(2).stripTrailing(), e);
    }
  }
}
