// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.query.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * Small pages of features in memory. They cost less to make than to hand the request to another
 * thread, so the one that hears of a request makes them. Whatever may take longer, or is not as it
 * should be, is left to others.
 */
final class PromptPages {

  private static final Pattern PATH = Pattern.compile("/api/collections/([\\w-]+)/items");

  /** A query that needs no decoding. */
  private static final Pattern PLAIN = Pattern.compile("[\\w.,=&-]*");

  private static final Set<String> NAMES = Set.of("bbox", "f", "limit", "offset");
  private static final Pattern FEW = Pattern.compile("\\d{1,2}|100");
  private static final Set<String> FORMS = Set.of("json", "geojson");

  private final Atlas atlas;
  private final ItemsResource items;

  PromptPages(Atlas atlas, String version) {
    this.atlas = atlas;
    this.items = new ItemsResource(atlas, new CollectionsResource(atlas), version);
  }

  /**
   * The page that a request to get something asks for; null when it is for others to answer.
   *
   * @param accept the value of the Accept header, or null
   */
  @Nullable Representation page(Target target, @Nullable String accept) {
    Matcher path = PATH.matcher(target.path());
    Map<String, List<String>> parameters = parameters(target.query());
    if (parameters == null || !path.matches() || !isFew(parameters, accept)) {
      return null;
    }
    String id = path.group(1);
    if (!atlas.find(id).filter(FeatureCollection::isHeld).isPresent()) {
      return null;
    }
    try {
      return items.items(
          new ApiRequest(target, Map.of("collectionId", id), parameters, accept, Sent.nothing()));
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

  /** The parameters, each given once; null when there are others, or they need a closer look. */
  private static @Nullable Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    if (query.isEmpty()) {
      return parameters;
    }
    if (!PLAIN.matcher(query).matches()) {
      return null;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals);
      if (!NAMES.contains(name)
          || parameters.put(name, List.of(pair.substring(equals + 1))) != null) {
        return null;
      }
    }
    return parameters;
  }
}
