// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A cyclic redundancy check. Its value for a text is the remainder of a polynomial over the field
 * of two elements, so that the value for two texts one after the other follows from the values for
 * each: the first is multiplied by as many powers of x as the second has bits, and the second
 * added.
 *
 * <p>Polynomials are held with the coefficient of x⁰ in the highest bit, as both checks have them.
 */
final class Remainder {

  private static final int ONE = 1 << 31;
  private static final int X = 1 << 30;
  private static final int BITS_OF_LENGTH = 31;

  /** The check of gzip (RFC 1952). */
  static final Remainder CRC_32 = new Remainder(0xedb8_8320, CRC32::new);

  /** Castagnoli's check (RFC 3720). */
  static final Remainder CRC_32C = new Remainder(0x82f6_3b78, CRC32C::new);

  private final int divisor;
  private final Supplier<Checksum> check;

  /** At i, the remainder of x to the power 8·2ⁱ. */
  private final int[] powers = new int[BITS_OF_LENGTH];

  private Remainder(int divisor, Supplier<Checksum> check) {
    this.divisor = divisor;
    this.check = check;
    int power = X;
    for (int doubling = 0; doubling < 3; doubling++) {
      power = product(power, power);
    }
    for (int i = 0; i < BITS_OF_LENGTH; i++) {
      powers[i] = power;
      power = product(power, power);
    }
  }

  /** The value for a text. */
  int of(byte[] text) {
    Checksum sum = check.get();
    sum.update(text);
    return (int) sum.getValue();
  }

  /**
   * What the value for a text is multiplied by when another follows.
   *
   * @param bytes the length of the other, 0 or more
   */
  int shift(int bytes) {
    int shift = ONE;
    for (int rest = bytes; rest != 0; rest &= rest - 1) {
      shift = product(shift, powers[Integer.numberOfTrailingZeros(rest)]);
    }
    return shift;
  }

  /**
   * The value for two texts, one after the other.
   *
   * @param shift what {@link #shift} gives for the length of the second
   */
  int joined(int first, int second, int shift) {
    return product(shift, first) ^ second;
  }

  private int product(int left, int right) {
    int product = 0;
    int rest = left;
    int multiple = right;
    while (rest != 0) {
      if (rest < 0) {
        product ^= multiple;
      }
      rest <<= 1;
      multiple = (multiple >>> 1) ^ (divisor & -(multiple & 1));
    }
    return product;
  }
}
