// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Disjoint parts of a line, in order of their distance from its start.
 *
 * <p>Parts that touch are one part. Immutable.
 *
 * @param list in order, with room between each and the next
 */
public record LineParts(List<Part> list) {

  /** No part at all. */
  public static final LineParts NONE = new LineParts(List.of());

  /**
   * A part of a line.
   *
   * @param fromMetres distance of its start from the start of the line
   * @param toMetres distance of its end, not less than {@code fromMetres}
   */
  public record Part(double fromMetres, double toMetres) {

    /** Its length, metres. */
    public double lengthMetres() {
      return toMetres - fromMetres;
    }
  }

  /** Copies the list and checks its order. */
  public LineParts {
    list = List.copyOf(list);
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i).fromMetres() <= list.get(i - 1).toMetres()) {
        throw new IllegalArgumentException("parts are not in order or touch: " + list);
      }
    }
  }

  /** One part; none when it has no length. */
  public static LineParts between(double fromMetres, double toMetres) {
    return toMetres > fromMetres ? new LineParts(List.of(new Part(fromMetres, toMetres))) : NONE;
  }

  /** What any of the parts covers; they may come in any order and overlap. */
  public static LineParts union(List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Part::fromMetres));
    List<Part> merged = new ArrayList<>();
    for (Part part : sorted) {
      Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || part.fromMetres() > last.toMetres()) {
        if (part.lengthMetres() > 0) {
          merged.add(part);
        }
      } else if (part.toMetres() > last.toMetres()) {
        merged.set(merged.size() - 1, new Part(last.fromMetres(), part.toMetres()));
      }
    }
    return new LineParts(merged);
  }

  /** What these or others cover. */
  public LineParts or(LineParts others) {
    List<Part> both = new ArrayList<>(list);
    both.addAll(others.list);
    return union(both);
  }

  /** What both these and others cover. */
  public LineParts and(LineParts others) {
    List<Part> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < list.size() && j < others.list.size()) {
      Part a = list.get(i);
      Part b = others.list.get(j);
      double from = Math.max(a.fromMetres(), b.fromMetres());
      double to = Math.min(a.toMetres(), b.toMetres());
      if (to > from) {
        common.add(new Part(from, to));
      }
      if (a.toMetres() < b.toMetres()) {
        i++;
      } else {
        j++;
      }
    }
    return union(common);
  }

  /** What these cover and others do not. */
  public LineParts without(LineParts others) {
    List<Part> rest = new ArrayList<>();
    for (Part part : list) {
      double from = part.fromMetres();
      for (Part taken : others.list) {
        if (taken.toMetres() > from && taken.fromMetres() < part.toMetres()) {
          rest.add(new Part(from, Math.max(from, taken.fromMetres())));
          from = taken.toMetres();
        }
      }
      rest.add(new Part(from, Math.max(from, part.toMetres())));
    }
    return union(rest);
  }

  /** Tells whether a place of the line lies in one of the parts. */
  public boolean covers(double alongMetres) {
    return list.stream()
        .anyMatch(part -> part.fromMetres() <= alongMetres && alongMetres <= part.toMetres());
  }

  /** The same parts, all farther along. */
  public LineParts shifted(double metres) {
    return new LineParts(
        list.stream()
            .map(part -> new Part(part.fromMetres() + metres, part.toMetres() + metres))
            .toList());
  }

  /** The length of all parts together, metres. */
  public double lengthMetres() {
    return list.stream().mapToDouble(Part::lengthMetres).sum();
  }

  /** The length of the longest part, metres; 0 when there is none. */
  public double longestMetres() {
    return list.stream().mapToDouble(Part::lengthMetres).max().orElse(0);
  }
}
