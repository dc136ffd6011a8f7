// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the server is seen from outside by the word of trusted proxies: {@code X-Forwarded-*}, or
 * where there is none of these, {@code Forwarded} (RFC 7239). Nobody else's word counts.
 *
 * @param trusted the addresses of the proxies
 */
record Forwarded(List<Network> trusted) {

  private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
  private static final Pattern PAIR =
      Pattern.compile("\\s*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([^\"\\\\,;]*)\")\\s*");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");

  Forwarded {
    trusted = List.copyOf(trusted);
  }

  /** What each proxy said, the one that we speak with last; an empty text where it said nothing. */
  private record Said(List<String> clients, List<String> schemes, List<String> hosts) {}

  /**
   * The address of the server as the client wrote it, without a slash at the end; nothing when the
   * request is not of a trusted proxy, or what that says is malformed.
   *
   * @param peer the address that sent the request
   * @param header the value of a header by its name, lines of one name joined; null for none
   */
  Optional<String> base(String peer, UnaryOperator<@Nullable String> header) {
    if (trusted.isEmpty() || !trusts(peer)) {
      return Optional.empty();
    }
    Said said = said(header);
    int beyond = 0;
    for (int i = said.clients().size() - 1; i > 0 && trusts(said.clients().get(i)); i--) {
      beyond++;
    }
    String scheme = at(beyond, said.schemes(), "http").toLowerCase(Locale.ROOT);
    String host = at(beyond, said.hosts(), text("Host", header));
    String prefix = text("X-Forwarded-Prefix", header);
    boolean sound =
        (scheme.equals("http") || scheme.equals("https"))
            && Authority.valid(host)
            && PREFIX.matcher(prefix).matches();
    return sound
        ? Optional.of(scheme + "://" + host + prefix.replaceAll("/$", ""))
        : Optional.empty();
  }

  /**
   * The address of who asks: the nearest that is no trusted proxy.
   *
   * @param peer the address that sent the request
   * @param header the value of a header by its name, lines of one name joined; null for none
   */
  String client(String peer, UnaryOperator<@Nullable String> header) {
    if (trusted.isEmpty() || !trusts(peer)) {
      return peer;
    }
    List<String> clients = said(header).clients();
    for (int i = clients.size() - 1; i >= 0; i--) {
      if (!trusts(clients.get(i))) {
        return clients.get(i);
      }
    }
    return peer;
  }

  private static String text(String name, UnaryOperator<@Nullable String> header) {
    String value = header.apply(name);
    return value == null ? "" : value.strip();
  }

  /** The word that many proxies away; the farthest, where not all spoke. */
  private static String at(int beyond, List<String> words, String otherwise) {
    String word = words.isEmpty() ? "" : words.get(Math.max(0, words.size() - 1 - beyond));
    return word.isEmpty() ? otherwise : word;
  }

  private static Said said(UnaryOperator<@Nullable String> header) {
    boolean split =
        Stream.of("For", "Proto", "Host", "Prefix")
            .anyMatch(word -> header.apply("X-Forwarded-" + word) != null);
    if (split) {
      return new Said(
          list(text("X-Forwarded-For", header)),
          list(text("X-Forwarded-Proto", header)),
          list(text("X-Forwarded-Host", header)));
    }
    List<Map<String, String>> elements =
        list(text("Forwarded", header)).stream().map(Forwarded::element).toList();
    return new Said(all("for", elements), all("proto", elements), all("host", elements));
  }

  private static List<String> list(String value) {
    return value.isEmpty()
        ? List.of()
        : Stream.of(value.split(",", -1)).map(String::strip).toList();
  }

  private static List<String> all(String name, List<Map<String, String>> elements) {
    return elements.stream().map(element -> element.getOrDefault(name, "")).toList();
  }

  /** The pairs of an element; a malformed one says a host that is none. */
  private static Map<String, String> element(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.split(";", -1)) {
      Matcher parts = PAIR.matcher(pair);
      if (!parts.matches()) {
        return Map.of("host", "?");
      }
      String value = parts.group(2) == null ? parts.group(3) : parts.group(2);
      pairs.put(parts.group(1).toLowerCase(Locale.ROOT), value);
    }
    return pairs;
  }

  private boolean trusts(String node) {
    String host =
        node.startsWith("[")
            ? node.substring(1, Math.max(1, node.indexOf(']')))
            : node.indexOf(':') == node.lastIndexOf(':') ? node.split(":", -1)[0] : node;
    InetAddress address = Network.address(host);
    return address != null && trusted.stream().anyMatch(network -> network.holds(address));
  }
}
