// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that begin with the same bits, IPv4 or IPv6.
 *
 * @param text as it was written
 * @param start the first address
 * @param bits how many bits all have in common
 */
public record Network(String text, InetAddress start, int bits) {

  private static final Pattern IPV4 =
      Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /**
   * Reads an address, or an address and the number of bits that count, such as {@code 10.0.0.0/8}.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static Network parse(String text) {
    String[] parts = text.split("/", -1);
    InetAddress start = address(parts[0]);
    if (start == null || parts.length > 2) {
      throw refused(text, "is not an IPv4 or IPv6 address or network");
    }
    int all = start.getAddress().length * 8;
    int bits = parts.length == 1 ? all : number(parts[1]);
    if (bits < 0 || bits > all) {
      throw refused(text, "needs a number from 0 to " + all + " after the slash");
    }
    if (!Arrays.equals(start.getAddress(), masked(start.getAddress(), bits))) {
      throw refused(text, "has bits set beyond the first " + bits);
    }
    return new Network(text, start, bits);
  }

  private static IllegalArgumentException refused(String text, String why) {
    return new IllegalArgumentException(
        "'" + text + "' " + why + "; write it such as 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32");
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** The address that a text is, never looked up by name; or null. */
  static @Nullable InetAddress address(String text) {
    boolean literal = IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
    try {
      return literal ? InetAddress.getByName(text.contains(":") ? "[" + text + "]" : text) : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** Tells whether an address is in it. */
  boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == start.getAddress().length
        && Arrays.equals(masked(bytes, bits), start.getAddress());
  }

  private static byte[] masked(byte[] address, int bits) {
    byte[] masked = address.clone();
    for (int i = 0; i < masked.length; i++) {
      int kept = Math.max(0, Math.min(8, bits - 8 * i));
      masked[i] &= (byte) (0xFF00 >> kept);
    }
    return masked;
  }
}
