// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.FilterVisitor;
import org.geotools.factory.CommonFactoryFinder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A condition on features, evaluated with the help of the collection's spatial index. */
public final class FeatureFilter {

  private static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Holds for every feature. */
  public static final FeatureFilter ALL = new FeatureFilter(Filter.INCLUDE, null);

  private final Filter filter;
  private final @Nullable Envelope window;
  private final @Nullable List<Envelope> boxes;
  private final @Nullable String text;

  private FeatureFilter(Filter filter, @Nullable Envelope window) {
    this(filter, window, null, null);
  }

  private FeatureFilter(
      Filter filter,
      @Nullable Envelope window,
      @Nullable List<Envelope> boxes,
      @Nullable String text) {
    this.filter = filter;
    this.window = window;
    this.boxes = boxes;
    this.text = text;
  }

  Filter filter() {
    return filter;
  }

  /** Outside this box no located feature can match; null when any may. */
  @Nullable Envelope window() {
    return window;
  }

  /**
   * When the condition is that the geometry meets one of some boxes, or that there is none, and
   * nothing else: those boxes.
   */
  @Nullable List<Envelope> boxes() {
    return boxes;
  }

  /** A text that stands as a value in every feature that matches; null when none is known. */
  @Nullable String text() {
    return text;
  }

  /** The same condition, of which it is known that only features with that text as a value pass. */
  public FeatureFilter demanding(String value) {
    return new FeatureFilter(filter, window, boxes, value);
  }

  /**
   * Holds for features whose geometry itself, not merely its envelope, meets the box; a feature
   * without a geometry always matches, as OGC API – Features asks.
   *
   * @param box longitude, latitude in degrees
   */
  public static FeatureFilter meets(Envelope box) {
    FeatureFilter exact = meets(GEOMETRIES.toGeometry(box));
    return new FeatureFilter(exact.filter, exact.window, List.of(box), null);
  }

  /**
   * Holds for features whose geometry meets the area, or that have none.
   *
   * @param area longitude, latitude in degrees
   */
  public static FeatureFilter meets(Geometry area) {
    Filter located =
        FACTORY.intersects(FACTORY.property(FeatureType.GEOMETRY), FACTORY.literal(area));
    return new FeatureFilter(
        FACTORY.or(FACTORY.isNull(FACTORY.property(FeatureType.GEOMETRY)), located),
        area.getEnvelopeInternal());
  }

  /**
   * Holds for features whose geometry meets at least one of the boxes, or that have none.
   *
   * @param boxes longitude, latitude in degrees; two where a box crosses the antimeridian
   */
  public static FeatureFilter meetsAny(List<Envelope> boxes) {
    if (boxes.size() == 1) {
      return meets(boxes.get(0));
    }
    Filter any = FACTORY.or(boxes.stream().map(box -> meets(box).filter()).toList());
    return new FeatureFilter(any, null, List.copyOf(boxes), null);
  }

  /**
   * Holds where a test of ours does.
   *
   * @param test asked of features inside the window and of those without geometry
   * @param window longitude, latitude in degrees: outside it no located feature passes; null when
   *     any may
   */
  public static FeatureFilter where(Predicate<Feature> test, @Nullable Envelope window) {
    return new FeatureFilter(new Test(test), window);
  }

  private record Test(Predicate<Feature> test) implements Filter {

    @Override
    public boolean evaluate(@Nullable Object candidate) {
      return candidate instanceof SimpleFeature simple && test.test(new Feature(simple));
    }

    @Override
    public @Nullable Object accept(FilterVisitor visitor, @Nullable Object extra) {
      return extra;
    }
  }

  /** Holds for features whose property has exactly that text. */
  public static FeatureFilter equal(String property, String text) {
    Filter equal = FACTORY.equals(FACTORY.property(property), FACTORY.literal(text));
    return new FeatureFilter(equal, null).demanding(text);
  }

  /** Holds where all hold; with none, everywhere. */
  public static FeatureFilter allOf(List<FeatureFilter> filters) {
    List<FeatureFilter> parts =
        filters.stream().filter(part -> !part.filter.equals(Filter.INCLUDE)).toList();
    if (parts.size() < 2) {
      return parts.isEmpty() ? ALL : parts.get(0);
    }
    Envelope window =
        filters.stream()
            .map(FeatureFilter::window)
            .filter(Objects::nonNull)
            .reduce(null, (a, b) -> a == null ? b : a.intersection(b));
    String text =
        parts.stream().map(FeatureFilter::text).filter(Objects::nonNull).findFirst().orElse(null);
    Filter all = FACTORY.and(parts.stream().map(FeatureFilter::filter).toList());
    return new FeatureFilter(all, window, null, text);
  }

  /** Tells whether the condition holds for a feature. */
  public boolean holds(Feature feature) {
    return filter.evaluate(feature.simple());
  }

  /** The condition as text, for diagnosis. */
  @Override
  public String toString() {
    return filter.toString();
  }
}
