// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code catalogue.json}, as {@code catalogue.schema.json} states them. */
final class CatalogueSchema {

  private static final String FILE = "catalogue.schema.json";
  private static final String DATASETS = "datasets";

  private CatalogueSchema() {}

  /**
   * What the rules say of a catalogue.
   *
   * @param problems every rule broken, with the JSON pointer as property
   * @param refused the places of the datasets whose entries break a rule
   */
  record Verdict(List<DatasetProblem> problems, Set<Integer> refused) {

    /** Tells whether the entry of the dataset at that place is well formed. */
    boolean accepts(int place) {
      return !refused.contains(place);
    }
  }

  static Verdict judge(JsonNode root) {
    Set<Integer> refused = new HashSet<>();
    List<DatasetProblem> problems =
        Rules.SCHEMA.validate(root).stream()
            .map(message -> problem(message, root, refused))
            .distinct()
            .toList();
    return new Verdict(problems, refused);
  }

  private static DatasetProblem problem(
      ValidationMessage message, JsonNode root, Set<Integer> refused) {
    JsonNodePath path = message.getInstanceLocation();
    String dataset = GeodataFolder.CATALOGUE;
    if (path.getNameCount() > 1 && DATASETS.equals(path.getElement(0).toString())) {
      int place = ((Number) path.getElement(1)).intValue();
      refused.add(place);
      dataset = root.path(DATASETS).path(place).path("id").asText(dataset);
    }
    String text = message.getMessage();
    String rule = text.substring(text.indexOf(": ") + 1).strip();
    return new DatasetProblem(
        dataset, "", path.toString(), rule, "correct the entry in " + GeodataFolder.CATALOGUE);
  }

  /** Read on first use and kept: a program has one set of rules. */
  private static final class Rules {

    static final JsonSchema SCHEMA = read();

    private static JsonSchema read() {
      try (InputStream in = GeodataFolder.bundled().open(FILE)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(text, InputFormat.JSON, config);
      } catch (IOException e) {
        throw new UncheckedIOException(FILE + " is missing from the program", e);
      }
    }
  }
}
