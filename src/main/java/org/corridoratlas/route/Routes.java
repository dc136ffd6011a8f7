// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;

/** All routes, their sections resolved. Immutable. */
public final class Routes {

  private final Map<String, Route> routes;
  private final FeatureCollection collection;

  private Routes(Map<String, Route> routes, FeatureCollection collection) {
    this.routes = routes;
    this.collection = collection;
  }

  /**
   * Routes from their collections.
   *
   * @param routes features with an ordered list of section ids
   * @param sections the sections that they name
   * @throws IllegalArgumentException naming a route or section that cannot be used
   */
  public static Routes of(FeatureCollection routes, FeatureCollection sections) {
    Map<String, Section> byId = new LinkedHashMap<>();
    sections.list().forEach(feature -> byId.put(feature.id(), Section.of(feature)));
    Map<String, Route> resolved = new LinkedHashMap<>();
    routes.list().forEach(feature -> resolved.put(feature.id(), Route.of(feature, byId)));
    List<Feature> located =
        resolved.values().stream()
            .map(
                route ->
                    routes
                        .type()
                        .feature(route.id(), route.geometry(), route.feature().properties()))
            .toList();
    return new Routes(resolved, FeatureCollection.of(routes.type(), located));
  }

  /** All, in the order of the data. */
  public List<Route> list() {
    return List.copyOf(routes.values());
  }

  /** The route of that id. */
  public Optional<Route> find(String id) {
    return Optional.ofNullable(routes.get(id));
  }

  /** The routes as a collection whose features have the geometry of their sections. */
  public FeatureCollection collection() {
    return collection;
  }
}
