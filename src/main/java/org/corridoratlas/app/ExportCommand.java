// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.CollectionWriter;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.query.Atlas;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a whole collection. */
@Command(
    name = "export",
    description = "Writes a collection with its licence and disclaimer.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "COLLECTION", description = "the id of a collection")
  String collection = "";

  @Mixin GeodataOption geodata = new GeodataOption();
  @Mixin Output output = new Output();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Atlas atlas = Wiring.of(geodata.folder()).atlas();
    Dataset dataset =
        atlas
            .dataset(collection)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no collection '" + collection + "'; one of: " + atlas.ids()));
    if (output.form == Output.Form.html) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "A collection has no report; use -f geojson, csv, gpkg, kml or gpx.");
    }
    FeatureCollection shown = atlas.find(dataset.id()).orElseThrow();
    List<Feature> features = shown.list();
    Map<String, Object> members = CollectionWriter.terms(atlas.catalogue(), dataset);
    output.write(
        out -> {
          if (output.form.file().isPresent()) {
            CollectionWriter.file(output.form.file().get(), dataset, features, members, out);
          } else if (output.form == Output.Form.csv) {
            CollectionWriter.csv(shown.columns().of(name -> true), features, members, out);
          } else {
            CollectionWriter.geoJson(
                CollectionWriter.opening(members), Map.of(), features, null, out);
          }
        },
        spec.commandLine().getOut());
    return ExitCodes.FINE;
  }
}
