// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.route.Section;

/**
 * What options may lie near to, besides places.
 *
 * @param railways all sections of railway, whatever their status
 * @param rivers lines of water
 */
public record Surroundings(List<Section> railways, List<Feature> rivers) {

  /** Copies the lists. */
  public Surroundings {
    railways = List.copyOf(railways);
    rivers = List.copyOf(rivers);
  }

  /** What a catalogue holds; without the dataset {@code waters} there are no rivers. */
  static Surroundings of(Catalogue catalogue) {
    return new Surroundings(
        catalogue.collection("sections").list().stream()
            .map(Section::of)
            .filter(section -> section.mode().equals("rail"))
            .toList(),
        catalogue.find("waters").map(FeatureCollection::list).orElse(List.of()).stream()
            .filter(feature -> feature.text("kind").filter("river"::equals).isPresent())
            .filter(feature -> feature.geometry().isPresent())
            .toList());
  }
}
