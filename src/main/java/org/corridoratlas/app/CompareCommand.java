// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.comparison.ProfileRequest;
import org.corridoratlas.comparison.Profiler;
import org.corridoratlas.export.ComparisonWriter;
import org.corridoratlas.export.ProfileWriter;
import org.corridoratlas.export.report.ReportWriter;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.workspace.Words;
import org.corridoratlas.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares proposals; writes the same bytes as the API. */
@Command(
    name = "compare",
    description = "Compares proposals or options of proposals.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PROPOSAL",
      description =
          "ids of proposals, or of options <proposal>~<route>; files with alignments of one's own:"
              + " GeoJSON, KML, KMZ, GPX, CSV, GeoPackage, or a shapefile packed as ZIP")
  List<String> proposals = List.of();

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "PLACE",
      description = "the ids of two places with a comma between (default: those of the geodata)")
  @Nullable List<String> between;

  @Option(names = "--reference", paramLabel = "OPTION", description = "what others differ from")
  @Nullable String reference;

  @Option(names = "--as-of", paramLabel = "DATE", description = "the day looked at, YYYY-MM-DD")
  @Nullable String asOf;

  @Option(names = "--perspective", paramLabel = "ID", description = "whose boundaries are taken")
  @Nullable String perspective;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "of the names in a report: en (default), hy, az or ru",
      defaultValue = "en")
  String language = "en";

  @Option(
      names = "--profiles",
      description = "writes how the options rise and fall (JSON or CSV) instead of comparing them")
  boolean profiles;

  @Option(
      names = "--workspace",
      paramLabel = "FILE|URL",
      description = "where proposals named own-… are kept",
      defaultValue = "${env:CORRIDOR_ATLAS_WORKSPACE}")
  @Nullable String workspace;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "rail or road: the mode of lines in files that do not say it")
  @Nullable String mode;

  @Option(
      names = "--crs",
      paramLabel = "EPSG:N",
      description = "the reference system of files that do not say it")
  @Nullable String system;

  @Mixin GeodataOption geodata = new GeodataOption();
  @Mixin ElevationOption elevation = new ElevationOption();
  @Mixin Output output = new Output();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Wiring wiring = Wiring.of(geodata.folder(), elevation);
    OwnFiles files =
        OwnFiles.read(
            proposals,
            OwnFiles.Reading.of(
                wiring.views().comparer(),
                Optional.ofNullable(mode),
                Optional.ofNullable(system),
                spec.commandLine().getErr()));
    ComparisonRequest request =
        resolved(
            asked(files.ids(), wiring.atlas().catalogue()).with(files.own()),
            wiring.views().comparer());
    byte[] bytes = profiles ? profiled(wiring, request) : compared(wiring, request);
    output.write(bytes, spec.commandLine().getOut());
    return ExitCodes.FINE;
  }

  private ComparisonRequest resolved(ComparisonRequest request, Comparer comparer) {
    if (workspace == null) {
      return request;
    }
    try (Workspace open = Workspace.open(workspace, Words.of(comparer.basis()), Optional.empty())) {
      return open.resolved(request);
    }
  }

  private byte[] compared(Wiring wiring, ComparisonRequest request) {
    Comparison comparison = wiring.views().comparer().compare(request);
    return switch (output.form) {
      case csv -> ComparisonWriter.csv(comparison);
      case html -> ReportWriter.html(comparison, wiring.atlas(), language);
      case geojson -> ComparisonWriter.geoJson(comparison);
      case gpkg, kml, gpx -> ComparisonWriter.file(comparison, output.form.file().orElseThrow());
    };
  }

  private byte[] profiled(Wiring wiring, ComparisonRequest request) {
    Atlas atlas = wiring.atlas();
    Profiler profiler = Profiler.of(atlas.catalogue(), wiring.views().comparer(), atlas.heights());
    Comparison profile = profiler.profile(new ProfileRequest(request, Map.of()));
    return switch (output.form) {
      case csv -> ProfileWriter.csv(profile);
      case html, gpkg, kml, gpx ->
          throw new IllegalArgumentException(
              "Profiles are written as geojson or csv, not as " + output.form + ".");
      case geojson -> ProfileWriter.json(profile);
    };
  }

  private ComparisonRequest asked(List<String> ids, Catalogue catalogue) {
    return new ComparisonRequest(
        ids,
        Optional.ofNullable(reference),
        between == null ? catalogue.defaultBetween() : between,
        asOf == null ? catalogue.asOf() : AsOf.parse(asOf),
        perspective == null ? catalogue.perspectives().get(0) : perspective);
  }
}
