// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;

/**
 * What can be asked about in a collection. Objects cannot, but for names by language: each language
 * of the collection is a queryable of its own.
 */
public final class Queryables {

  /** The name under which a feature's geometry is asked about. */
  public static final String GEOMETRY = "geometry";

  private static final String NAME = "name";

  private final Map<String, Queryable> byName = new LinkedHashMap<>();
  private final List<Queryable> sortable;
  private final List<Queryable> parameters;
  private final List<String> names;

  private Queryables(Dataset dataset, Set<String> languages) {
    putAll(dataset, languages);
    this.sortable = byName.values().stream().filter(Predicate.not(Queryable::isList)).toList();
    this.parameters =
        sortable.stream().filter(one -> !ItemsQuery.NAMES.contains(one.name())).toList();
    this.names =
        Stream.concat(ItemsQuery.NAMES.stream(), parameters.stream().map(Queryable::name))
            .sorted()
            .toList();
  }

  private void putAll(Dataset dataset, Set<String> languages) {
    put(new Queryable(Queryable.ID, Queryable.IDENTITY, Optional.empty()));
    for (PropertySpec spec : dataset.properties()) {
      if (spec.type() != PropertyType.OBJECT) {
        put(new Queryable(spec.name(), spec, Optional.empty()));
      } else if (isName(spec)) {
        for (String language : languages) {
          put(new Queryable(spec.name() + "." + language, spec, Optional.of(language)));
        }
      }
    }
  }

  private void put(Queryable queryable) {
    byName.putIfAbsent(queryable.name(), queryable);
  }

  /**
   * What can be asked about in a collection. Its names have the languages that every name is given
   * in, and those of its features; these are not looked for where features are read from a file.
   */
  public static Queryables of(Dataset dataset, FeatureCollection features) {
    Set<String> languages = new LinkedHashSet<>(dataset.rules().languages());
    boolean isNamed = dataset.properties().stream().anyMatch(Queryables::isName);
    if (isNamed && features.isHeld()) {
      Set<String> found = new TreeSet<>();
      features.list().forEach(feature -> found.addAll(feature.object(NAME).keySet()));
      languages.addAll(found);
    }
    return new Queryables(dataset, languages);
  }

  private static boolean isName(PropertySpec spec) {
    return spec.type() == PropertyType.OBJECT && spec.name().equals(NAME);
  }

  /** All but the geometry, the id first, then in the order of the dataset. */
  public List<Queryable> list() {
    return List.copyOf(byName.values());
  }

  /** The queryable of that name. */
  public Optional<Queryable> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Those that are parameters of their own: the ones with a single value whose name means nothing
   * else.
   */
  public List<Queryable> parameters() {
    return parameters;
  }

  /** Every parameter of items, in alphabetical order. */
  public List<String> itemsParameters() {
    return names;
  }

  /** Those that features can be put in order by: the ones with a single value. */
  public List<Queryable> sortable() {
    return sortable;
  }

  /** Their names, for messages. */
  public static String names(List<Queryable> queryables) {
    return String.join(", ", queryables.stream().map(Queryable::name).toList());
  }
}
