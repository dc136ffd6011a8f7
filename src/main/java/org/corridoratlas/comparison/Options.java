// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.route.OwnAlignment;
import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Route;

/** Finds the options that ids stand for. */
final class Options {

  private final ComparisonBasis basis;
  private final Map<String, OwnAlignment> own = new LinkedHashMap<>();

  Options(ComparisonBasis basis, List<OwnAlignment> own) {
    this.basis = basis;
    own.forEach(alignment -> this.own.put(alignment.proposal().id(), alignment));
  }

  /**
   * The options that a request names, each once, in the order of the request.
   *
   * @throws ComparisonException when none, too many or an unknown id is named
   */
  List<Option> of(List<String> ids) {
    if (ids.isEmpty() || ids.size() > ComparisonRequest.MOST_PROPOSALS) {
      throw new ComparisonException(
          "proposals",
          String.join(",", ids),
          "proposals takes 1 to " + ComparisonRequest.MOST_PROPOSALS + " ids, not " + ids.size(),
          "name proposals or options by id with commas between");
    }
    Map<String, Option> options = new LinkedHashMap<>();
    for (String id : ids) {
      named("proposals", id).forEach(option -> options.putIfAbsent(option.id(), option));
    }
    return List.copyOf(options.values());
  }

  /**
   * The reference among the compared options.
   *
   * @throws ComparisonException when it is not one of them
   */
  Option reference(Optional<String> id, List<Option> compared) {
    if (id.isEmpty()) {
      return compared.get(0);
    }
    List<Option> named = named("reference", id.get());
    return compared.stream()
        .filter(option -> named.stream().anyMatch(other -> other.id().equals(option.id())))
        .findFirst()
        .orElseThrow(
            () ->
                new ComparisonException(
                    "reference",
                    id.get(),
                    "reference '" + id.get() + "' is not among the compared options",
                    "use one of " + String.join(", ", compared.stream().map(Option::id).toList())));
  }

  private List<Option> named(String parameter, String id) {
    int separator = id.indexOf(Option.SEPARATOR);
    String proposalId = separator < 0 ? id : id.substring(0, separator);
    OwnAlignment brought = own.get(proposalId);
    Proposal proposal = brought == null ? basis.proposals().get(proposalId) : brought.proposal();
    if (proposal == null) {
      throw unknown(parameter, id, "there is no proposal '" + proposalId + "'");
    }
    List<Option> options = new ArrayList<>();
    for (String routeId : proposal.routes()) {
      if (separator < 0 || routeId.equals(id.substring(separator + 1))) {
        options.add(new Option(proposal, brought == null ? route(routeId) : brought.route()));
      }
    }
    if (options.isEmpty()) {
      throw unknown(parameter, id, "proposal '" + proposalId + "' has no such route");
    }
    return options;
  }

  private Route route(String id) {
    return basis
        .routes()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("a proposal names route " + id));
  }

  private ComparisonException unknown(String parameter, String id, String message) {
    List<String> known = new ArrayList<>();
    for (Proposal proposal : basis.proposals().values()) {
      known.add(proposal.id());
      proposal.routes().forEach(route -> known.add(proposal.id() + Option.SEPARATOR + route));
    }
    return new ComparisonException(
        parameter, id, message, "use one of " + String.join(", ", known));
  }
}
