// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.page.Frame;
import org.corridoratlas.export.page.PageWriter;

/** A resource that is also given as a page, made from the very answer that programs get. */
final class PagedResource implements Resource {

  private static final Map<String, String> NAMES = Map.of("api", "API", "items", "Features");

  private final Resource data;
  private final String disclaimer;

  /**
   * A resource with pages.
   *
   * @param data answers with JSON
   * @param disclaimer what holds for everything here
   */
  PagedResource(Resource data, String disclaimer) {
    this.data = data;
    this.disclaimer = disclaimer;
  }

  @Override
  public Representation represent(ApiRequest request) {
    if (!request.prefersPage()) {
      return data.represent(request);
    }
    Representation json = data.represent(request.forData());
    if (json.body().isPresent()) {
      throw ApiRequest.refused(
          "limit",
          request.parameter("limit").orElse(""),
          new Problem.Said("A page cannot show so many features.", "less, or f=geojson"));
    }
    byte[] page = PageWriter.page(frame(request), json.encoded(null).bytes());
    Representation answer =
        Representation.of(Format.HTML.mediaType(), page)
            .with("Content-Security-Policy", PageFiles.policy());
    for (Map.Entry<String, String> header : json.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return json.isStored() ? answer : answer.fleeting();
  }

  private Frame frame(ApiRequest request) {
    List<Frame.Step> trail = new ArrayList<>();
    String base = request.target().base();
    trail.add(new Frame.Step("Corridor Atlas", base + "/"));
    StringBuilder path = new StringBuilder();
    String title = "";
    for (String part : request.target().path().split("/", -1)) {
      if (!part.isEmpty()) {
        path.append('/').append(part);
        title = NAMES.getOrDefault(part, PercentEncoding.decoded(part));
        trail.add(new Frame.Step(title, base + path));
      }
    }
    return new Frame(title, trail, base, request.with(Map.of("f", "json")), disclaimer);
  }
}
