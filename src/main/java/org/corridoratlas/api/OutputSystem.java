// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.stream.StreamSupport;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.query.QueryException;
import org.corridoratlas.query.ReferenceSystem;

/**
 * The reference system a request names.
 *
 * @param system the system
 * @param alias the spelling the request used
 */
record OutputSystem(ReferenceSystem system, String alias) {

  /** The system a parameter names; without the parameter, longitude and latitude. */
  static OutputSystem of(String parameter, ApiRequest request, Dataset dataset) {
    String alias = request.parameter(parameter).orElse(null);
    if (alias == null) {
      return new OutputSystem(ReferenceSystem.CRS84, ReferenceSystem.CRS84.uri());
    }
    QueryException.Fault fault = new QueryException.Fault(parameter, alias);
    return new OutputSystem(ReferenceSystem.parse(fault, ReferenceSystem.of(dataset)), alias);
  }

  /** The same, where a form knows it: files for other programs have longitude and latitude. */
  OutputSystem admittedBy(Format format) {
    if (format.file().isPresent() && system != ReferenceSystem.CRS84) {
      throw ApiRequest.refused(
          "crs",
          alias,
          new Problem.Said(
              "A file of the form " + format.word() + " has longitude and latitude only.",
              ReferenceSystem.CRS84.uri() + ", or f=geojson or f=csv"));
    }
    return this;
  }

  /** Features as that system has them, one after the other. */
  Iterable<Feature> express(Iterable<Feature> features) {
    return system == ReferenceSystem.CRS84
        ? features
        : () -> StreamSupport.stream(features.spliterator(), false).map(this::express).iterator();
  }

  /** A feature as that system has it. */
  Feature express(Feature feature) {
    return system == ReferenceSystem.CRS84 ? feature : feature.expressed(system::express);
  }

  /** The value of {@code Content-Crs}, in the spelling asked for. */
  String header() {
    return "<" + alias + ">";
  }
}
