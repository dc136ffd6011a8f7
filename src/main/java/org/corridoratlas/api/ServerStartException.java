// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

/** A server that could not begin to listen; the message says why and what to do. */
public final class ServerStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
