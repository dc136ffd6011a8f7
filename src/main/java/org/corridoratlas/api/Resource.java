// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

/** Something that has an address. */
@FunctionalInterface
interface Resource {

  /**
   * Makes the answer to a request.
   *
   * @throws ProblemException when there is none
   */
  Representation represent(ApiRequest request);
}
