// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.query.cql2.Cql2;

/** What a request asks of a collection: which features, in what order, and what of each. */
public final class ItemsQuery {

  /** Every parameter of items that is not a queryable, in alphabetical order. */
  static final List<String> NAMES =
      List.of(
          "bbox",
          "bbox-crs",
          "crs",
          "datetime",
          "f",
          "filter",
          "filter-crs",
          "filter-lang",
          "limit",
          "offset",
          "properties",
          "sortby",
          "zoom-level");

  private final Dataset dataset;
  private final Queryables queryables;
  private final Map<String, String> parameters;
  private final Page page;
  private final FeatureFilter filter;
  private final Optional<SortOrder> order;
  private final Optional<FeatureType> selection;

  private ItemsQuery(Dataset dataset, Queryables queryables, Map<String, String> parameters) {
    this.dataset = dataset;
    this.queryables = queryables;
    this.parameters = parameters;
    this.page =
        Page.parse(
            parameters.getOrDefault("limit", Integer.toString(Page.DEFAULT)),
            parameters.getOrDefault("offset", "0"));
    this.filter = FeatureFilter.allOf(filters());
    this.order = parameter("sortby").map(text -> SortOrder.parse(text, queryables));
    this.selection = parameter("properties").map(this::selected);
  }

  /**
   * Reads the parameters of a request; others are not looked at.
   *
   * @throws QueryException naming the one that cannot be understood
   */
  public static ItemsQuery parse(
      Dataset dataset, Queryables queryables, Map<String, String> parameters) {
    return new ItemsQuery(dataset, queryables, parameters);
  }

  private Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  private List<FeatureFilter> filters() {
    List<FeatureFilter> filters = new ArrayList<>();
    ReferenceSystem boxes = system("bbox-crs");
    parameter("bbox").ifPresent(text -> filters.add(BoundingBox.filter(text, boxes)));
    parameter("datetime").ifPresent(text -> filters.add(TimeInterval.parse(text).filter()));
    for (Queryable queryable : queryables.parameters()) {
      String text = parameters.get(queryable.name());
      if (text != null) {
        filters.add(ValueFilter.parse(queryable, text));
      }
    }
    Cql2.Setting setting = new Cql2.Setting(queryables, system("filter-crs"));
    Cql2.Encoding encoding =
        Cql2.Encoding.parse(parameters.getOrDefault("filter-lang", "cql2-text"));
    parameter("filter").ifPresent(text -> filters.add(Cql2.filter(text, encoding, setting)));
    return filters;
  }

  private ReferenceSystem system(String parameter) {
    String alias = parameters.get(parameter);
    return alias == null
        ? ReferenceSystem.CRS84
        : ReferenceSystem.parse(
            new QueryException.Fault(parameter, alias), ReferenceSystem.of(dataset));
  }

  private FeatureType selected(String text) {
    List<String> known = dataset.properties().stream().map(PropertySpec::name).toList();
    Set<String> names = new LinkedHashSet<>(List.of(text.split(",", -1)));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new QueryException(
            new QueryException.Fault("properties", text),
            "The features of this collection have no property '" + name + "'.",
            "names with commas, of: " + String.join(", ", known));
      }
    }
    return FeatureType.of(
        dataset.id(),
        dataset.properties().stream().filter(spec -> names.contains(spec.name())).toList());
  }

  /** The page asked for. */
  public Page page() {
    return page;
  }

  /**
   * The answer.
   *
   * @param matched how many features are meant, on all pages together
   * @param features those of this page, with only what is asked for; made as they are gone through
   * @param columns gives those that the features take up in a table, the same on all pages
   * @param bytesToRead how many bytes of a file that takes; 0 when features are in memory
   */
  public record Found(
      int matched, Iterable<Feature> features, Supplier<List<String>> columns, long bytesToRead) {

    /** The same with its features written otherwise. */
    public Found with(Iterable<Feature> expressed) {
      return new Found(matched, expressed, columns, bytesToRead);
    }
  }

  /** Looks for the features of the page. */
  public Found find(FeatureCollection collection) {
    List<Feature> selected = collection.select(filter);
    List<Feature> shown = page.of(order.map(by -> by.sorted(selected)).orElse(selected));
    long bytes =
        order.isEmpty()
            ? FeatureCollection.bytesToRead(shown)
            : FeatureCollection.bytesToRead(selected) * shown.size() / Math.max(1, selected.size());
    return new Found(
        selected.size(),
        selection
            .<Iterable<Feature>>map(type -> () -> shown.stream().map(f -> f.as(type)).iterator())
            .orElse(shown),
        () -> collection.columns().of(this::isSelected),
        bytes);
  }

  private boolean isSelected(String property) {
    return selection.isEmpty() || selection.get().find(property).isPresent();
  }
}
