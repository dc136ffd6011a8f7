// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.query.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * Pages of at most a hundred features, in memory or found in a file by a box. They cost less to
 * make than to take the request through the servlet layer. Whatever is larger, or not as it should
 * be, is left to others.
 */
final class SmallPages {

  private static final String BEFORE = "/api/collections/";
  private static final String AFTER = "/items";

  /** Those of requests that an index answers. */
  private static final Set<String> INDEXED = Set.of("bbox", "f", "limit", "offset");

  /** So many features are looked through in some ten milliseconds, whatever is asked of them. */
  private static final int SOON_LOOKED_THROUGH = 2_000;

  private static final Pattern FEW = Pattern.compile("\\d{1,2}|100");
  private static final Set<String> FORMS = Set.of("json", "geojson");

  private final Atlas atlas;
  private final ItemsResource items;

  SmallPages(Atlas atlas, String version) {
    this.atlas = atlas;
    this.items = new ItemsResource(atlas, new CollectionsResource(atlas), version);
  }

  /** What it costs to make a page. */
  enum Cost {
    /** Less than to have another thread make it. */
    LESS_THAN_TO_HAND_OVER,
    /** Less time than others can be kept waiting. */
    LITTLE,
    /** The same, but for a file that has to be read. */
    READING,
    /** It depends on what is asked. */
    UNKNOWN
  }

  /** A request for a page. */
  record Wanted(ApiRequest request, Cost cost) {}

  /**
   * What a request to get something wants, when it is a page.
   *
   * @param accept the value of the Accept header, or null
   */
  @Nullable Wanted wanted(Target target, @Nullable String accept) {
    String path = target.path();
    int idEnd = path.length() - AFTER.length();
    if (!path.startsWith(BEFORE) || !path.endsWith(AFTER) || idEnd <= BEFORE.length()) {
      return null;
    }
    String id = path.substring(BEFORE.length(), idEnd);
    FeatureCollection features = atlas.find(id).orElse(null);
    Map<String, List<String>> given = parameters(target.query());
    if (features == null || given == null || !isFew(given, accept)) {
      return null;
    }
    Cost cost = cost(features, INDEXED.containsAll(given.keySet()));
    if (cost == Cost.UNKNOWN && !features.isHeld()) {
      return null;
    }
    return new Wanted(
        new ApiRequest(target, Map.of("collectionId", id), given, accept, Sent.nothing()), cost);
  }

  private static Cost cost(FeatureCollection features, boolean indexed) {
    if (indexed) {
      return features.isHeld() ? Cost.LESS_THAN_TO_HAND_OVER : Cost.READING;
    }
    return features.isHeld() && features.list().size() <= SOON_LOOKED_THROUGH
        ? Cost.LITTLE
        : Cost.UNKNOWN;
  }

  /** The page; null when something is wrong, or it is too large to be kept in memory. */
  @Nullable Representation page(Wanted wanted) {
    try {
      Representation page = Exchange.made(items::items, wanted.request());
      return page.body().isPresent() ? null : page;
    } catch (RuntimeException e) {
      return null; // whoever asks the usual way is told what is wrong
    }
  }

  private static boolean isFew(Map<String, List<String>> parameters, @Nullable String accept) {
    List<String> form = parameters.get("f");
    List<String> limit = parameters.get("limit");
    boolean isGeoJson =
        form == null ? accept == null || accept.equals("*/*") : FORMS.contains(form.get(0));
    return isGeoJson && (limit == null || FEW.matcher(limit.get(0)).matches());
  }

  /** The parameters, each given once with a value; null when there are others. */
  private static @Nullable Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    int start = 0;
    while (start < query.length()) {
      int and = query.indexOf('&', start);
      int end = and < 0 ? query.length() : and;
      int equals = query.indexOf('=', start);
      if (equals <= start
          || equals > end
          || parameters.put(
                  decoded(query.substring(start, equals)),
                  List.of(decoded(query.substring(equals + 1, end))))
              != null) {
        return null;
      }
      start = end + 1;
    }
    return parameters;
  }

  private static String decoded(String text) {
    boolean isPlain = text.indexOf('%') < 0 && text.indexOf('+') < 0;
    return isPlain ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
