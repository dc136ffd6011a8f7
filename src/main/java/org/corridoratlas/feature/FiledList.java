// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Features that are read when they are asked for. Whoever goes through them has only a block of the
 * file in memory at a time; those near one another in the file are read together.
 */
final class FiledList extends AbstractList<Feature> {

  private static final int BLOCK_BYTES = 1 << 18;

  /** Reading on over so many bytes that nobody asked for is cheaper than reading anew. */
  private static final int GAP_BYTES = 1 << 12;

  private final FileContents contents;
  private final @Nullable Ordinals listed;
  private final int from;
  private final int to;

  /** The features of some ordinals; of all, when that is null. */
  FiledList(FileContents contents, @Nullable Ordinals listed) {
    this(contents, listed, 0, listed == null ? contents.size() : listed.size());
  }

  private FiledList(FileContents contents, @Nullable Ordinals listed, int from, int to) {
    this.contents = contents;
    this.listed = listed;
    this.from = from;
    this.to = to;
  }

  private int ordinal(int place) {
    return listed == null ? place : listed.at(place);
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public Feature get(int index) {
    return contents.read(ordinal(from + Objects.checkIndex(index, size())));
  }

  @Override
  public List<Feature> subList(int first, int end) {
    Objects.checkFromToIndex(first, end, size());
    return new FiledList(contents, listed, from + first, from + end);
  }

  @Override
  public Iterator<Feature> iterator() {
    return new Reading();
  }

  /**
   * Goes through its features, but for those that surely have no such text as a value.
   *
   * @param text null when any is wanted
   * @param taker takes each, and its ordinal
   */
  void each(@Nullable String text, ObjIntConsumer<Feature> taker) {
    JsonText wanted = text == null ? null : new JsonText(text);
    Reading reading = new Reading();
    while (reading.hasNext()) {
      int ordinal = reading.step();
      int start = (int) (contents.start(ordinal) - reading.blockStart);
      int end = start + contents.length(ordinal);
      if (wanted == null || wanted.mayStandIn(reading.block, start, end)) {
        taker.accept(contents.parse(ordinal, reading.block, reading.blockStart), ordinal);
      }
    }
  }

  /** How many bytes its features have. */
  long bytes() {
    long sum = 0;
    for (int place = from; place < to; place++) {
      sum += contents.length(ordinal(place));
    }
    return sum;
  }

  private final class Reading implements Iterator<Feature> {

    private int next = from;
    private int loaded = from;
    private long blockStart;
    private byte[] block = new byte[0];

    @Override
    public boolean hasNext() {
      return next < to;
    }

    @Override
    public Feature next() {
      if (next >= to) {
        throw new NoSuchElementException();
      }
      return contents.parse(step(), block, blockStart);
    }

    /** The ordinal of the next feature, whose bytes are in the block from now on. */
    int step() {
      if (next >= loaded) {
        load();
      }
      return ordinal(next++);
    }

    private void load() {
      blockStart = contents.start(ordinal(next));
      long blockEnd = contents.end(ordinal(next));
      loaded = next + 1;
      while (loaded < to
          && contents.start(ordinal(loaded)) - blockEnd <= GAP_BYTES
          && contents.end(ordinal(loaded)) - blockStart <= BLOCK_BYTES) {
        blockEnd = contents.end(ordinal(loaded++));
      }
      block = contents.read(blockStart, blockEnd);
    }
  }
}
