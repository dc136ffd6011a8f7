// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

/**
 * A file that holds a dataset.
 *
 * @param href its name in the geodata folder
 * @param mediaType its media type
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 * @param bytes its size
 */
public record Distribution(String href, String mediaType, String sha256, long bytes) {

  /** The media type of the distribution whose features are read. */
  public static final String GEOJSON = "application/geo+json";

  /** Checks the size. */
  public Distribution {
    if (bytes < 0) {
      throw new IllegalArgumentException(href + " has a size of " + bytes + " bytes");
    }
  }
}
