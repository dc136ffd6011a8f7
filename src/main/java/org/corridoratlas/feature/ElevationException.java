// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

/** A height model that cannot be used; the message is one line and says what would be right. */
public final class ElevationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ElevationException(String message) {
    super(message);
  }

  ElevationException(String message, Throwable cause) {
    super(message, cause);
  }
}
