// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * What a page looks like from afar: one pixel for a square of its window, so that it shows where
 * everything is and in which colours, but not which letters the fonts of this machine have.
 */
final class Snapshot {

  /** Renews the kept ones instead of comparing with them. */
  private static final boolean RENEW = Boolean.getBoolean("snapshots.renew");

  private static final Path KEPT =
      Path.of("src/test/resources/org/corridoratlas/browser/snapshots");
  private static final int SQUARE = 10;

  /** Squares differ when their mean colours are farther apart, of 255. */
  private static final int FAR = 20;

  /** The share of squares that may differ; text that breaks otherwise moves some. */
  private static final double MOST_DIFFERENT = 0.04;

  private Snapshot() {}

  /** Compares a picture of a window with the kept one of that name. */
  static void assertLooksAsKept(String name, byte[] png) throws IOException {
    BufferedImage seen = fromAfar(read(png));
    Path file = Path.of("target", "snapshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(seen, "png", file.toFile());
    if (RENEW) {
      Files.createDirectories(KEPT);
      ImageIO.write(seen, "png", KEPT.resolve(name + ".png").toFile());
    }
    try (InputStream in = Files.newInputStream(KEPT.resolve(name + ".png"))) {
      BufferedImage kept = ImageIO.read(in);
      assertThat(seen.getWidth()).isEqualTo(kept.getWidth());
      assertThat(seen.getHeight()).isEqualTo(kept.getHeight());
      assertThat(different(seen, kept))
          .as("share of squares of %s unlike %s", file, KEPT.resolve(name + ".png"))
          .isLessThan(MOST_DIFFERENT);
    }
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage fromAfar(BufferedImage picture) {
    int width = picture.getWidth() / SQUARE;
    int height = picture.getHeight() / SQUARE;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        small.setRGB(x, y, mean(picture, x * SQUARE, y * SQUARE));
      }
    }
    return small;
  }

  private static int mean(BufferedImage picture, int left, int top) {
    int[] sums = new int[3];
    for (int x = left; x < left + SQUARE; x++) {
      for (int y = top; y < top + SQUARE; y++) {
        Color colour = new Color(picture.getRGB(x, y));
        sums[0] += colour.getRed();
        sums[1] += colour.getGreen();
        sums[2] += colour.getBlue();
      }
    }
    int all = SQUARE * SQUARE;
    return new Color(sums[0] / all, sums[1] / all, sums[2] / all).getRGB();
  }

  /** The share of squares with another colour, 0 to 1. */
  static double different(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        Color a = new Color(one.getRGB(x, y));
        Color b = new Color(other.getRGB(x, y));
        int away =
            Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(
                    Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
        count += away > FAR ? 1 : 0;
      }
    }
    return (double) count / ((double) one.getWidth() * one.getHeight());
  }
}
