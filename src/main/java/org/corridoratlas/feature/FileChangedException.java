// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.nio.file.Path;

/** A file that features are read from is no longer the one that was verified. */
public final class FileChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileChangedException(Path file, Exception cause) {
    super(file.getFileName() + " is no longer the file that was read at start.", cause);
  }
}
