// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where geodata is read from: a directory, or what is packed with the program. */
public interface GeodataFolder {

  /** The name of the file that lists the datasets. */
  String CATALOGUE = "catalogue.json";

  /**
   * Opens a file of the folder; the caller closes it.
   *
   * @param href its name in the folder
   * @throws IOException when there is no such file or it cannot be read
   */
  InputStream open(String href) throws IOException;

  /** The folder's name for messages. */
  String describe();

  /** The geodata in a directory. */
  static GeodataFolder of(Path directory) {
    return new GeodataFolder() {
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
