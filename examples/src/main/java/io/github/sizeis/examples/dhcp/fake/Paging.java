package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpError;
import java.util.List;
import java.util.function.Function;

/**
 * How a function pages through what a server has. The resume handle counts the elements that have
 * gone; to clients it means nothing.
 *
 * @param result the parameter for the page
 * @param read the parameter for how many elements are in it
 * @param total the parameter for how many there are: all, or those from this page on
 * @param remaining whether the total is of those from this page on
 * @param elementSize what an element counts of the preferred maximum: its bytes, or 1
 */
record Paging(String result, String read, String total, boolean remaining, int elementSize) {
  /** Servers never give less than this, whatever is preferred. */
  private static final int LEAST = 1;

  /** Lets a page come out, and returns what the function returns. */
  <T> int page(Arguments in, List<T> all, Function<List<T>, Graph> graph) {
    int from = in.numberAt("ResumeHandle");
    long most = Integer.toUnsignedLong(in.number("PreferredMaximum")) / elementSize;
    int to = (int) Math.min(all.size(), from + Math.max(LEAST, most));
    in.put(read, to - from);
    in.put(total, remaining ? all.size() - from : all.size());
    if (from == all.size()) {
      return Answers.code(DhcpError.ERROR_NO_MORE_ITEMS);
    }
    in.put("ResumeHandle", to);
    in.put(result, graph.apply(all.subList(from, to)));
    return Answers.code(to < all.size() ? DhcpError.ERROR_MORE_DATA : DhcpError.ERROR_SUCCESS);
  }
}
