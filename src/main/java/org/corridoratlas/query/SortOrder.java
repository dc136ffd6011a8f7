// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/**
 * An order of features by the values of queryables. Texts are put in the order of their characters'
 * code, truth values false first; what has no value comes last whichever the direction, and what is
 * equal stays in the order of the file.
 */
final class SortOrder {

  private record Key(Queryable queryable, boolean descending) {

    @Nullable Object value(Feature feature) {
      Object value = queryable.value(feature);
      return value != null && queryable.spec().isMoment() ? Instant.parse(value.toString()) : value;
    }

    int compare(@Nullable Object a, @Nullable Object b) {
      if (a == null || b == null) {
        return a == b ? 0 : a == null ? 1 : -1;
      }
      int order = order(a, b);
      return descending ? -order : order;
    }

    private static int order(Object a, Object b) {
      if (a instanceof Instant moment) {
        return moment.compareTo((Instant) b);
      }
      return a instanceof Double number
          ? Double.compare(number, (Double) b)
          : a.toString().compareTo(b.toString());
    }
  }

  private final List<Key> keys;

  private SortOrder(List<Key> keys) {
    this.keys = keys;
  }

  /**
   * Reads the value of {@code sortby}: names with commas, each with + (ascending) or - before it.
   *
   * @throws QueryException when one cannot be sorted by
   */
  static SortOrder parse(String text, Queryables queryables) {
    List<Key> keys = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String named = part.strip();
      boolean descending = named.startsWith("-");
      String name = descending || named.startsWith("+") ? named.substring(1) : named;
      Queryable queryable =
          queryables.sortable().stream()
              .filter(candidate -> candidate.name().equals(name))
              .findFirst()
              .orElseThrow(() -> refused(text, name, queryables));
      keys.add(new Key(queryable, descending));
    }
    return new SortOrder(keys);
  }

  private static QueryException refused(String text, String name, Queryables queryables) {
    return new QueryException(
        new QueryException.Fault("sortby", text),
        "Features of this collection cannot be sorted by '" + name + "'.",
        "names with commas, each with + or - before it: "
            + Queryables.names(queryables.sortable()));
  }

  /** The same features in this order; only the values sorted by are kept, features are not. */
  List<Feature> sorted(List<Feature> features) {
    Object[][] values = new Object[features.size()][];
    Integer[] order = new Integer[values.length];
    int next = 0;
    for (Feature feature : features) {
      order[next] = next;
      values[next++] = keys.stream().map(key -> key.value(feature)).toArray();
    }
    Arrays.sort(order, comparator(values));
    return new AbstractList<>() {
      @Override
      public Feature get(int index) {
        return features.get(order[index]);
      }

      @Override
      public int size() {
        return order.length;
      }
    };
  }

  private Comparator<Integer> comparator(Object[][] values) {
    return (a, b) -> {
      for (int i = 0; i < keys.size(); i++) {
        int found = keys.get(i).compare(values[a][i], values[b][i]);
        if (found != 0) {
          return found;
        }
      }
      return 0;
    };
  }
}
