// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A form of file for other programs. */
public enum FileForm {
  /** OGC GeoPackage 1.3: a table for each layer. */
  GPKG,
  /** OGC KML 2.3: a folder for each layer. */
  KML,
  /** GPX 1.1: points as waypoints, lines as tracks. */
  GPX;

  /**
   * Writes layers in this form; they are gone through several times, none of their rows is kept.
   *
   * @param out not closed here
   */
  public void write(List<Layer> layers, Terms terms, OutputStream out) throws IOException {
    switch (this) {
      case GPKG -> GeoPackageFile.write(layers, terms, out);
      case KML -> KmlFile.write(layers, terms, out);
      case GPX -> GpxFile.write(layers, terms, out);
    }
  }

  /** Layers in this form. */
  public byte[] bytes(List<Layer> layers, Terms terms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(layers, terms, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
