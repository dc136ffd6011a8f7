// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      String remedy = known.isEmpty() ? "no parameter" : "one of: " + String.join(", ", known);
      String value = String.join(",", given.getValue());
      if (!known.contains(given.getKey())) {
        String detail = "This resource has no parameter '" + given.getKey() + "'.";
        throw refused(given.getKey(), value, new Problem.Said(detail, remedy));
      }
      if (given.getValue().size() > 1) {
        String detail = "The parameter '" + given.getKey() + "' is given more than once.";
        throw refused(given.getKey(), value, new Problem.Said(detail, "give it once"));
      }
    }
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
    Map<String, String> all = single();
    all.putAll(changed);
    return target.base()
        + target.path()
        + all.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  /** A text as it stands in a path or query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%2F", "/")
        .replace("%3A", ":");
  }

  /** A part of a path as it is meant. */
  static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A link of this document. */
  static Map<String, Object> link(String rel, String type, String href) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("href", href);
    link.put("rel", rel);
    link.put("type", type);
    return link;
  }

  /** Links as the header of that name has them (RFC 8288). */
  static String linkHeader(List<Map<String, Object>> links) {
    return links.stream()
        .map(
            link ->
                "<"
                    + link.get("href")
                    + ">; rel=\""
                    + link.get("rel")
                    + "\"; type=\""
                    + link.get("type")
                    + "\"")
        .collect(Collectors.joining(", "));
  }

  /** The links to this resource in the form given and in the others offered. */
  Stream<Map<String, Object>> selfAndAlternates(Format given, Format... offered) {
    return Stream.concat(
        Stream.of(link("self", given.mediaType(), target.url())),
        alsoPages(offered)
            .filter(format -> format != given)
            .map(
                format -> link("alternate", format.mediaType(), with(Map.of("f", format.word())))));
  }

  /**
   * The form asked for: by the parameter {@code f}, else by the Accept header, else the first.
   *
   * @param offered the forms that can be made, the preferred first
   */
  Format format(Format... offered) {
    Optional<String> word = parameter("f");
    if (word.isPresent()) {
      return Stream.of(offered)
          .filter(format -> format.named(word.get()))
          .findFirst()
          .orElseThrow(() -> refused("f", word.get(), unknownForm(word.get(), offered)));
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
    return Stream.concat(
            places.values().stream(), parameters.values().stream().flatMap(List::stream))
        .anyMatch(value -> value.contains(Workspace.PREFIX));
  }

  /** Tells whether a page is asked for rather than data of some form. */
  boolean prefersPage() {
    Optional<String> word = parameter("f");
    return word.isPresent()
        ? Format.HTML.named(word.get())
        : preferred(DATA).filter(Format.HTML::equals).isPresent();
  }

  /** The same request for data, whatever is accepted. */
  ApiRequest forData() {
    Map<String, List<String>> others = new TreeMap<>(parameters);
    others.remove("f");
    return new ApiRequest(target, places, others, null, sent);
  }

  private static Problem.Said unknownForm(String word, Format... offered) {
    String words = alsoPages(offered).map(Format::word).collect(Collectors.joining(", "));
    return new Problem.Said(
        "There is no form '" + word + "' of this resource.", "one of: " + words);
  }

  private static String types(Format... offered) {
    return alsoPages(offered).map(Format::mediaType).collect(Collectors.joining(", "));
  }

  /** Every answer of the API has a page as well. */
  private static Stream<Format> alsoPages(Format... offered) {
    return Stream.concat(Stream.of(offered), Stream.of(Format.HTML)).distinct();
  }
}
