// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.Json;
import org.corridoratlas.workspace.Fault;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param status the HTTP status, 400 to 599
 * @param type a URI that names the kind of problem
 * @param title the kind in a few words
 * @param detail this occurrence in a sentence
 * @param members further members: {@code parameter}, {@code value}, {@code remedy}
 */
record Problem(int status, String type, String title, String detail, Map<String, ?> members) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final long BUSY_SECONDS = 10;
  private static final String BLANK = "about:blank";

  Problem {
    members = Collections.unmodifiableMap(new LinkedHashMap<String, Object>(members));
  }

  /** A parameter that is unknown, malformed or out of range. */
  static Problem parameter(String parameter, String value, Said said) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("parameter", parameter);
    members.put("value", value);
    members.put("remedy", said.remedy());
    return new Problem(
        400,
        "urn:corridor-atlas:problem:invalid-parameter",
        "Invalid parameter",
        said.detail(),
        members);
  }

  /**
   * The words of a problem.
   *
   * @param detail what is wrong
   * @param remedy what would be right
   */
  record Said(String detail, String remedy) {}

  /** Nothing is at that address. */
  static Problem absent(String detail, String remedy) {
    return new Problem(404, BLANK, "Not Found", detail, Map.of("remedy", remedy));
  }

  /** None of the forms asked for can be made. */
  static Problem unacceptable(String offered) {
    return new Problem(
        406,
        BLANK,
        "Not Acceptable",
        "This resource has no form that the Accept header admits.",
        Map.of("remedy", "accept one of: " + offered));
  }

  /** Plain bytes are refused, and there are no others. */
  static Problem plainRefused() {
    return new Problem(
        406,
        BLANK,
        "Not Acceptable",
        "This answer is too small to be compressed, and the Accept-Encoding header refuses identity.",
        Map.of("remedy", "accept identity"));
  }

  /**
   * The method cannot be used here.
   *
   * @param allowed the methods that can
   */
  static Problem method(String method, String allowed) {
    return new Problem(
        405,
        BLANK,
        "Method Not Allowed",
        method + " cannot be used on this resource.",
        Map.of("remedy", "use one of: " + allowed));
  }

  /** What was sent is larger than is read. */
  static Problem tooLarge(int most) {
    return new Problem(
        413,
        BLANK,
        "Content Too Large",
        "The body has more than " + most + " bytes.",
        Map.of("remedy", "send at most " + most + " bytes"));
  }

  /** What was sent is of a type that is not read. */
  static Problem unsupported(String type, String read) {
    return new Problem(
        415,
        BLANK,
        "Unsupported Media Type",
        type.isEmpty()
            ? "The body has no Content-Type."
            : "A body of type " + type + " is not read.",
        Map.of("remedy", "send " + read));
  }

  /** What was sent can be read, but not used: all that is wrong with it. */
  static Problem faulty(List<Fault> faults) {
    List<Map<String, String>> errors = new ArrayList<>();
    for (Fault fault : faults) {
      Map<String, String> error = new LinkedHashMap<>();
      error.put("pointer", fault.pointer());
      error.put("detail", fault.detail());
      error.put("remedy", fault.remedy());
      errors.add(error);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("remedy", "mend what errors lists");
    members.put("errors", errors);
    return new Problem(
        422,
        "urn:corridor-atlas:problem:faulty-document",
        "Faulty document",
        "What was sent cannot be used: " + faults.get(0) + ".",
        members);
  }

  /** A kept proposal that is not changed, for a reason that its status tells. */
  static Problem unchanged(int status, String title, Said said) {
    return new Problem(status, BLANK, title, said.detail(), Map.of("remedy", said.remedy()));
  }

  /** The client writes more often than is allowed. */
  static Problem tooMany(int perMinute, long seconds) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("remedy", "try again in " + seconds + " s");
    members.put("retryAfterSeconds", seconds);
    String detail = "A client may write " + perMinute + " times a minute.";
    return new Problem(429, BLANK, "Too Many Requests", detail, members);
  }

  /** As many clients as there is room for are taking large answers. */
  static Problem busy(int streams) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("remedy", "try again in " + BUSY_SECONDS + " s, or ask for a page of less");
    members.put("retryAfterSeconds", BUSY_SECONDS);
    String detail = "The server is sending " + streams + " large answers already.";
    return new Problem(503, BLANK, "Service Unavailable", detail, members);
  }

  /** Something failed that nobody foresaw; the log has it under that id. */
  static Problem internal(String id) {
    return new Problem(
        500,
        BLANK,
        "Internal Server Error",
        "The server failed to answer; its log names this failure " + id + ".",
        Map.of("remedy", "report the failure with its id"));
  }

  /** A file that the server reads from was changed or removed while it runs. */
  static Problem changed(String detail) {
    return new Problem(
        500,
        "urn:corridor-atlas:problem:geodata-changed",
        "Geodata changed",
        detail,
        Map.of("remedy", "restore the file, or start the server again"));
  }

  /** The problem as JSON. */
  byte[] bytes() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    json.putAll(members);
    return Json.bytes(json);
  }
}
