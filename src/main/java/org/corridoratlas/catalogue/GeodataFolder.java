// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where geodata is read from: a directory, or what is packed with the program. */
public interface GeodataFolder {

  /** The name of the file that lists the datasets. */
  String CATALOGUE = "catalogue.json";

  /**
   * The features of a file of this size still stay in memory, where they take five to eight times
   * as much, and are found a little sooner.
   */
  long MOST_IN_MEMORY_BYTES = 16L << 20;

  /**
   * Opens a file of the folder; the caller closes it.
   *
   * @param href its name in the folder
   * @throws IOException when there is no such file or it cannot be read
   */
  InputStream open(String href) throws IOException;

  /** The folder's name for messages. */
  String describe();

  /**
   * A file of the folder whose features are to stay in it, because they would take too much memory.
   *
   * @param href its name in the folder
   */
  default Optional<Path> tooLarge(String href) {
    return Optional.empty();
  }

  /** The geodata in a directory. */
  static GeodataFolder of(Path directory) {
    return of(directory, MOST_IN_MEMORY_BYTES);
  }

  /**
   * The geodata in a directory.
   *
   * @param mostInMemory the features of files with more bytes than this stay in them
   */
  static GeodataFolder of(Path directory, long mostInMemory) {
    return new GeodataFolder() {
      @Override
      public Optional<Path> tooLarge(String href) {
        Path file = directory.resolve(href);
        return Optional.of(file).filter(one -> one.toFile().length() > mostInMemory);
      }

      @Override
      public InputStream open(String href) throws IOException {
        return Files.newInputStream(directory.resolve(href));
      }

      @Override
      public String describe() {
        return directory.toString();
      }
    };
  }

  /** The geodata packed with the program. */
  static GeodataFolder bundled() {
    return new GeodataFolder() {
      @Override
      public InputStream open(String href) throws IOException {
        InputStream in = GeodataFolder.class.getResourceAsStream("/geodata/" + href);
        if (in == null) {
          throw new FileNotFoundException("/geodata/" + href);
        }
        return in;
      }

      @Override
      public String describe() {
        return "the geodata of this program";
      }
    };
  }
}
