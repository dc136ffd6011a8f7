// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tells what a run of OGC's test suite found, and ends with 1 when it found a fault of the server.
 *
 * <p>{@code java Report.java testng-results.xml}
 */
final class Report {

  /** Two corners of a box span no box around it where axes turn, and ten features are not all. */
  private static final String CORNERS =
      "fault of the suite: it takes a box in metres from two corners, and compares first pages";

  private static final String PLACELESS =
      "fault of the suite: it compares the place of a feature that has none";

  private static final String EMPTY =
      "fault of the suite: it asks for a feature of a collection that has none";

  private static final List<String> STATUS = List.of("PASS", "FAIL", "SKIP");

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> notPassed = new TreeMap<>();
  private int faults;

  public static void main(String[] arguments) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Report report = new Report();
    Element results =
        factory.newDocumentBuilder().parse(Path.of(arguments[0]).toFile()).getDocumentElement();
    for (Element part : within(results, "test")) {
      for (Element group : within(part, "class")) {
        within(group, "test-method").forEach(test -> report.add(part, group, test));
      }
    }
    System.exit(report.print());
  }

  private static List<Element> within(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String text(Element parent, String name) {
    List<Element> found = within(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  private void add(Element part, Element group, Element test) {
    String status = test.getAttribute("status");
    if (test.getAttribute("is-config").equals("true") && status.equals("PASS")) {
      return;
    }
    String name = group.getAttribute("name").replaceAll(".*\\.", "");
    for (String row : List.of(part.getAttribute("name"), "  " + name)) {
      counts.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(status, 1, Integer::sum);
    }
    if (!status.equals("PASS")) {
      String with = parameters(test);
      String cause = cause(test, text(test, "message").replaceAll("\\s+", " "), with);
      boolean isOfSuite = cause.startsWith("fault of the suite");
      faults += status.equals("FAIL") && !isOfSuite ? 1 : 0;
      String what = status + " " + name + "." + test.getAttribute("name") + ": " + cause;
      notPassed.computeIfAbsent(what, key -> new ArrayList<>()).add(with);
    }
  }

  /** What the test was given, a collection by its id. */
  private static String parameters(Element test) {
    return within(test, "value").stream()
        .map(value -> value.getTextContent().strip())
        .filter(value -> !value.isEmpty() && !value.contains("JsonPath@"))
        .map(value -> value.replaceAll("^\\{id=([^,]*),.*", "$1"))
        .collect(Collectors.joining(" "));
  }

  private static String cause(Element test, String message, String with) {
    String name = test.getAttribute("name");
    if (message.contains("\"geometryInDefaultCrs\" is null")) {
      return PLACELESS;
    }
    if (name.equals("verifyBboxCrsParameter") && with.contains("/EPSG/0/326")) {
      return CORNERS;
    }
    boolean isGivenAll =
        within(test, "value").stream().noneMatch(value -> value.hasAttribute("is-null"));
    if (name.equals("verifyFeatureCrsParameter") && !isGivenAll && message.contains("<404>")) {
      return EMPTY;
    }
    // What is named by the parameters need not stand in the message too.
    return message.replaceAll("(with|for collection with) id '?[\\w-]+'?", "$1 id …");
  }

  private int print() {
    System.out.printf("%-40s %6s %6s %7s%n", "", "passed", "failed", "skipped");
    counts.forEach(
        (row, of) -> {
          Object[] cells = STATUS.stream().map(status -> of.getOrDefault(status, 0)).toArray();
          System.out.printf("%-40s ", row).printf("%6d %6d %7d%n", cells);
        });
    notPassed.forEach(
        (what, all) -> System.out.printf("%n%s%n  %d times: %s%n", what, all.size(), few(all)));
    boolean isWhole =
        counts.size() > 2 && counts.values().stream().allMatch(of -> of.containsKey("PASS"));
    System.out.printf("%n%d faults of the server%s%n", faults, isWhole ? "" : ", not all tested");
    return faults == 0 && isWhole ? 0 : 1;
  }

  private static String few(List<String> all) {
    String first = all.stream().distinct().limit(3).collect(Collectors.joining("; "));
    return all.stream().distinct().count() > 3 ? first + "; …" : first;
  }
}
