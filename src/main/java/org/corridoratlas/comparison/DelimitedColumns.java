// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.boundary.DelimitedSegment;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.provenance.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the two states published about the delimited part of a border: the length of each segment,
 * and of all together. The two need not agree, so both are told.
 */
final class DelimitedColumns {

  private final BorderBasis borders;
  private final List<Claim> claims;

  DelimitedColumns(BorderBasis borders, List<Claim> claims) {
    this.borders = borders;
    this.claims = claims;
  }

  void put(List<BorderPiece> pieces, AsOf asOf, Map<String, @Nullable Object> properties) {
    List<DelimitedSegment> segments = delimited(pieces, asOf);
    double official = segments.stream().mapToDouble(DelimitedSegment::officialLengthMetres).sum();
    properties.put("delimitedSegments", segments.stream().map(DelimitedSegment::id).toList());
    properties.put("officialDelimitedMetres", BorderColumns.metres(official));
    properties.put("publishedDelimited", published(segments, asOf));
  }

  private List<DelimitedSegment> delimited(List<BorderPiece> pieces, AsOf asOf) {
    Set<String> agreed =
        pieces.stream()
            .filter(piece -> piece.status(asOf).filter(DelimitedColumns::isAgreed).isPresent())
            .map(piece -> piece.segment().id())
            .collect(Collectors.toSet());
    return borders.segments().stream()
        .filter(segment -> agreed.containsAll(segment.boundaries()))
        .filter(segment -> !segment.boundaries().isEmpty())
        .toList();
  }

  private static boolean isAgreed(LegalStatus status) {
    return status == LegalStatus.DELIMITED || status == LegalStatus.DEMARCATED;
  }

  /** The figures published by the day for just these segments together. */
  private List<Map<String, Object>> published(List<DelimitedSegment> segments, AsOf asOf) {
    Set<String> ids = segments.stream().map(DelimitedSegment::id).collect(Collectors.toSet());
    List<Map<String, Object>> published = new ArrayList<>();
    for (Claim claim : claims) {
      boolean later = claim.date().filter(date -> date.first().isAfter(asOf.day())).isPresent();
      if (!ids.isEmpty() && !later && speaksOf(claim).equals(ids) && claim.metres().isPresent()) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("claim", claim.id());
        figure.put("claimedMetres", BorderColumns.metres(claim.metres().get()));
        figure.put("claimant", claim.claimant());
        claim.feature().text("date").ifPresent(date -> figure.put("date", date));
        figure.put("sources", claim.feature().texts("sources"));
        published.add(figure);
      }
    }
    return published;
  }

  private static Set<String> speaksOf(Claim claim) {
    Measure measure = claim.measure().orElse(null);
    return measure == null ? Set.of() : new HashSet<>(measure.texts("segments"));
  }
}
