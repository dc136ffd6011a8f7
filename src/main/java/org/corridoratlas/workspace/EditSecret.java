// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random texts that nobody guesses: edit secrets, of which only a hash is kept, and ids. */
public final class EditSecret {

  private static final int SECRET_BYTES = 32;
  private static final int ID_LETTERS = 22;
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private EditSecret() {}

  /** A new secret of 256 bits. */
  static String fresh() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A new id; 22 letters of 62 are 131 bits. */
  static String freshId() {
    StringBuilder id = new StringBuilder(Workspace.PREFIX);
    for (int i = 0; i < ID_LETTERS; i++) {
      id.append(BASE62.charAt(RANDOM.nextInt(BASE62.length())));
    }
    return id.toString();
  }

  /** What is kept of a secret: its SHA-256; no salt, since no dictionary has 256 random bits. */
  static String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Tells whether a secret is the one of that hash, in a time that does not say how near it is. */
  static boolean matches(String secret, String hash) {
    return equal(hash(secret), hash);
  }

  /** Compares two texts in a time that does not say where they differ. */
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
