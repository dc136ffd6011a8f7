// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridoratlas.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A request as a resource sees it.
 *
 * @param target what it is aimed at
 * @param places the values of the path's variables by name, decoded
 * @param parameters the values of the query's parameters by name, decoded
 * @param accept the value of the Accept header, or null
 * @param sent what came with it
 */
record ApiRequest(
    Target target,
    Map<String, String> places,
    Map<String, List<String>> parameters,
    @Nullable String accept,
    Sent sent) {

  /** Data before pages, where a client likes both alike. */
  private static final Format[] DATA = {
    Format.GEOJSON,
    Format.JSON,
    Format.SCHEMA,
    Format.OPENAPI,
    Format.OPENAPI_YAML,
    Format.CSV,
    Format.GPKG,
    Format.KML,
    Format.GPX,
    Format.HTML
  };

  /** Refuses parameters other than these. */
  void permit(String... names) {
    permit(List.of(names));
  }

  /** Refuses parameters other than these. */
  void permit(List<String> known) {
    for (Map.Entry<String, List<String>> given : new TreeMap<>(parameters).entrySet()) {
      if (!known.contains(given.getKey())) {
        String remedy = known.isEmpty() ? "no parameter" : "one of: " + String.join(", ", known);
        throw refused(given, "This resource has no parameter '" + given.getKey() + "'.", remedy);
      }
      if (given.getValue().size() > 1) {
        String detail = "The parameter '" + given.getKey() + "' is given more than once.";
        throw refused(given, detail, "give it once");
      }
    }
  }

  private static ProblemException refused(
      Map.Entry<String, List<String>> given, String detail, String remedy) {
    String value = String.join(",", given.getValue());
    return refused(given.getKey(), value, new Problem.Said(detail, remedy));
  }

  /** Ends the request with a problem of a parameter. */
  static ProblemException refused(String parameter, String value, Problem.Said said) {
    return new ProblemException(Problem.parameter(parameter, value, said));
  }

  /** The value of a parameter. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(values -> values.get(0));
  }

  /** The value of each parameter by name. */
  Map<String, String> single() {
    Map<String, String> single = new TreeMap<>();
    parameters.forEach((name, values) -> single.put(name, values.get(0)));
    return single;
  }

  /** The value of a variable in the path. */
  String place(String name) {
    return places.getOrDefault(name, "");
  }

  /** The absolute address of a path of this server. */
  String url(String path) {
    return target.base() + path;
  }

  /** The absolute address of this resource with some parameters set, the others as they are. */
  String with(Map<String, String> changed) {
    Map<String, String> pairs = pairs();
    changed.forEach((name, value) -> pairs.put(name, name + "=" + PercentEncoding.encoded(value)));
    return address(pairs);
  }

  private Map<String, String> pairs() {
    Map<String, String> pairs = single();
    pairs.replaceAll((name, value) -> name + "=" + PercentEncoding.encoded(value));
    return pairs;
  }

  private String address(Map<String, String> pairs) {
    return target.base() + target.path() + "?" + String.join("&", pairs.values());
  }

  /** The links to this resource in the form given and in the others offered. */
  Stream<Map<String, Object>> selfAndAlternates(Format given, Format... offered) {
    Map<String, String> pairs = pairs();
    List<Map<String, Object>> links = new ArrayList<>();
    links.add(Links.link("self", given.mediaType(), target.url()));
    for (Format format : alsoPages(offered)) {
      if (format != given) {
        pairs.put("f", "f=" + format.word());
        links.add(Links.link("alternate", format.mediaType(), address(pairs)));
      }
    }
    return links.stream();
  }

  /**
   * The form asked for: by the parameter {@code f}, else by the Accept header, else the first.
   *
   * @param offered the forms that can be made, the preferred first
   */
  Format format(Format... offered) {
    Optional<String> word = parameter("f");
    if (word.isPresent()) {
      for (Format format : offered) {
        if (format.named(word.get())) {
          return format;
        }
      }
      throw refused("f", word.get(), unknownForm(word.get(), offered));
    }
    return preferred(offered)
        .orElseThrow(() -> new ProblemException(Problem.unacceptable(types(offered))));
  }

  /** The form that the Accept header likes best; of several, the first. */
  private Optional<Format> preferred(Format... offered) {
    String admitted = accept == null ? "*/*" : accept;
    Format best = null;
    double most = 0;
    for (Format format : offered) {
      double quality = format.quality(admitted);
      if (quality > most) {
        most = quality;
        best = format;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Tells whether the answer may follow from proposals that readers keep and change. */
  boolean namesKept() {
    for (List<String> values : parameters.values()) {
      if (nameKept(values)) {
        return true;
      }
    }
    return nameKept(places.values());
  }

  private static boolean nameKept(Collection<String> values) {
    for (String value : values) {
      if (value.contains(Workspace.PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a page is asked for rather than data of some form. */
  boolean prefersPage() {
    return parameter("f")
        .map(Format.HTML::named)
        .orElseGet(() -> preferred(DATA).filter(Format.HTML::equals).isPresent());
  }

  /** The same request for data, whatever is accepted. */
  ApiRequest forData() {
    Map<String, List<String>> others = new TreeMap<>(parameters);
    others.remove("f");
    return new ApiRequest(target, places, others, null, sent);
  }

  private static Problem.Said unknownForm(String word, Format... offered) {
    String words = alsoPages(offered).stream().map(Format::word).collect(Collectors.joining(", "));
    return new Problem.Said(
        "There is no form '" + word + "' of this resource.", "one of: " + words);
  }

  private static String types(Format... offered) {
    return alsoPages(offered).stream().map(Format::mediaType).collect(Collectors.joining(", "));
  }

  /** Every answer of the API has a page as well. */
  private static Set<Format> alsoPages(Format... offered) {
    Set<Format> all = new LinkedHashSet<>(List.of(offered));
    all.add(Format.HTML);
    return all;
  }
}
