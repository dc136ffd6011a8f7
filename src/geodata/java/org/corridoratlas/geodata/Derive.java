// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.corridoratlas.geodata.base.BaseLayers;
import org.corridoratlas.geodata.facts.ClaimTable;
import org.corridoratlas.geodata.facts.FactLayers;
import org.corridoratlas.geodata.facts.SectionLayers;
import org.corridoratlas.geodata.facts.StoryTable;

/** The derivation program: runs every step in order, then seals the catalogue with checksums. */
public final class Derive {
  private Derive() {}

  /**
   * Derives all datasets.
   *
   * @param args the project folder; the working folder when absent
   * @throws IOException when a source cannot be read or a dataset cannot be written
   */
  public static void main(String[] args) throws IOException {
    Workshop workshop = Workshop.in(Path.of(args.length == 0 ? "." : args[0]));
    List<Derivation> steps =
        List.of(
            new BaseLayers(),
            new FactLayers(),
            new SectionLayers(),
            new ClaimTable(),
            new StoryTable());
    for (Derivation step : steps) {
      step.run(workshop);
    }
    new CatalogueSeal(workshop.geodata()).renew();
  }
}
