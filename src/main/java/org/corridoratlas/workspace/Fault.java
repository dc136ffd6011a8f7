// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

/**
 * What is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param detail what is wrong there
 * @param remedy what would be right
 */
public record Fault(String pointer, String detail, String remedy) {

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + " " + detail + "; " + remedy;
  }
}
