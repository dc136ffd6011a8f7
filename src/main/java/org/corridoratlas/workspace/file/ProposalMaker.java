// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.workspace.AlignmentReader;
import org.corridoratlas.workspace.Fault;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Words;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** Makes own proposals of the parts of a file, and tells what became of each. */
final class ProposalMaker {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROPERTIES = "/properties/";

  /** Ends that lie nearer than this are joined, degrees: about a metre. */
  private static final double JOINT_DEGREES = 1e-5;

  private static final int LONGEST_NAME = 200;

  /** Of several properties that say the same the first counts. */
  private static final Map<String, List<String>> SAYING =
      Map.of(
          "name", List.of("name", "Name", "NAME", "name.en", "title"),
          "mode", List.of("mode", "MODE"),
          "description", List.of("description", "DESCRIPTIO", "desc"));

  private final Words words;
  private final AlignmentReader reader;
  private final String fallback;
  private final Place place;
  private final Gathering found;
  private final List<ObjectNode> features = new ArrayList<>();
  private final List<Told> kept = new ArrayList<>();

  ProposalMaker(Words words, String file, Place place, Gathering found) {
    this.words = words;
    this.reader = new AlignmentReader(words);
    this.fallback = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    this.place = place;
    this.found = found;
  }

  Imported made(String format, boolean asked) {
    for (Part part : found.parts()) {
      part(part);
    }
    List<Told> report = new ArrayList<>(found.told());
    report.addAll(kept);
    return new Imported(format, place.name(), asked, features, report);
  }

  private void part(Part part) {
    List<List<Coordinate>> lines = new ArrayList<>();
    for (int i = 0; i < part.geometry().getNumGeometries(); i++) {
      Geometry member = part.geometry().getGeometryN(i);
      if (member instanceof LineString line && !member.isEmpty()) {
        join(located(line), lines);
      } else {
        tell(part.where(), Told.Fate.REFUSED, member.getGeometryType(), "lines are taken only");
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String where = lines.size() == 1 ? part.where() : part.where() + ", line " + (i + 1);
      feature(where, lines.get(i), part.said());
    }
  }

  private List<Coordinate> located(LineString line) {
    List<Coordinate> located = new ArrayList<>();
    for (Coordinate at : line.getCoordinates()) {
      located.add(place.projection().inverse(new Coordinate(at.x, at.y)));
    }
    return located;
  }

  /** A line that begins where the one before ends goes on with it. */
  private static void join(List<Coordinate> line, List<List<Coordinate>> lines) {
    List<Coordinate> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
    boolean joins =
        !last.isEmpty() && last.get(last.size() - 1).distance(line.get(0)) <= JOINT_DEGREES;
    if (joins) {
      last.addAll(line.subList(1, line.size()));
    } else {
      lines.add(line);
    }
  }

  private void feature(String where, List<Coordinate> line, Map<String, String> said) {
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
    feature.put("id", "f" + (features.size() + 1));
    ObjectNode geometry = feature.putObject("geometry").put("type", "LineString");
    ArrayNode coordinates = geometry.putArray("coordinates");
    line.forEach(at -> coordinates.addArray().add(at.x).add(at.y));
    ObjectNode properties = feature.putObject("properties");
    String name = said("name", said).strip();
    properties.put("name", shortened(where, name.isEmpty() ? fallback : name));
    optional("mode", said("mode", said), properties);
    optional("description", said("description", said), properties);
    structured("stretches", said, properties);
    structured("positionalAccuracyMetres", said, properties);
    if (isSound(where, feature, properties)) {
      features.add(feature);
      tell(where, Told.Fate.KEPT, line.size() + " positions", "");
    }
  }

  private String shortened(String where, String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    tell(where, Told.Fate.CHANGED, "its name", "it has at most " + LONGEST_NAME + " characters");
    return name.substring(0, LONGEST_NAME).strip();
  }

  private static String said(String property, Map<String, String> said) {
    return SAYING.getOrDefault(property, List.of(property)).stream()
        .map(name -> said.getOrDefault(name, ""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static void optional(String property, String text, ObjectNode properties) {
    if (!text.isEmpty()) {
      properties.put(property, text);
    }
  }

  private static void structured(String property, Map<String, String> said, ObjectNode properties) {
    String text = said.getOrDefault(property, "");
    if (text.isBlank()) {
      return;
    }
    try {
      properties.set(property, JSON.readTree(text));
    } catch (JsonProcessingException e) {
      properties.put(property, text); // which is told as no such value
    }
  }

  /** Leaves out what is said amiss, and refuses lines that could not be compared. */
  private boolean isSound(String where, ObjectNode feature, ObjectNode properties) {
    for (Fault fault : faults(feature, properties)) {
      if (!fault.pointer().startsWith(PROPERTIES)) {
        tell(where, Told.Fate.REFUSED, fault.pointer() + " " + fault.detail(), fault.remedy());
        return false;
      }
      String property = fault.pointer().substring(PROPERTIES.length()).replaceFirst("/.*", "");
      if (properties.remove(property) != null) {
        String what = property + " left out: " + fault.pointer() + " " + fault.detail();
        tell(where, Told.Fate.CHANGED, what, fault.remedy());
      }
    }
    return true;
  }

  private List<Fault> faults(ObjectNode feature, ObjectNode properties) {
    ObjectNode whole = feature.deepCopy();
    if (!properties.has("mode")) {
      ((ObjectNode) whole.get("properties")).put("mode", words.modes().get(0));
    }
    try {
      reader.read(whole.toString().getBytes(StandardCharsets.UTF_8), AlignmentReader.DRAFT);
      return List.of();
    } catch (FaultyDocumentException e) {
      return e.faults();
    }
  }

  private void tell(String where, Told.Fate fate, String what, String why) {
    kept.add(new Told(where, fate, what, why));
  }
}
