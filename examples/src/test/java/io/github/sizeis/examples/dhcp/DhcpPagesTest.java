package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.Binding;
import io.github.sizeis.examples.dhcp.OracleFunctions.Enumeration;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleFunction;
import io.github.sizeis.examples.dhcp.fake.Arguments;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 27 enumerations, page by page: elements come in order, and each page is freed. */
class DhcpPagesTest {
  private static final int ERROR_ACCESS_DENIED = 5;
  private static final int ERROR_MORE_DATA = 234;
  private static final int ERROR_NO_MORE_ITEMS = 259;
  private static final int TOTAL = 1000;

  static Stream<OracleFunction> enumerations() {
    return OracleFunctions.enumerations();
  }

  /** Pages of random elements; each handle tells which page is next, and the first is zeros. */
  private static final class Pages {
    final DhcpCall call;
    final FakeLibrary library = new FakeLibrary();
    final List<Object> arrays = new ArrayList<>();
    final List<Integer> preferredMaximums = new ArrayList<>();
    int calls;

    Pages(OracleFunction function, int count) {
      call = DhcpCall.of(function);
      for (int i = 0; i < count; i++) {
        arrays.add(call.random(struct()));
      }
      library.does(function.name(), this::answer);
    }

    private Enumeration enumeration() {
      return call.function().enumeration().orElseThrow();
    }

    private Binding struct() {
      return DhcpCall.struct(call.function().parameter(enumeration().result()));
    }

    private int answer(Arguments in) {
      Pointer handle = in.pointer(enumeration().handle());
      int page = handle.getByte(0);
      handle.setByte(0, (byte) (page + 1));
      calls++;
      preferredMaximums.add(in.number(enumeration().preferredMaximum()));
      in.put(enumeration().result(), DhcpCall.graph(struct(), arrays.get(page)));
      in.put(enumeration().read(), elements(page).size());
      in.put(enumeration().total(), TOTAL);
      return page + 1 < arrays.size() ? ERROR_MORE_DATA : 0;
    }

    List<?> elements(int page) {
      return (List<?>) DhcpCall.unwrapped(arrays.get(page));
    }

    List<Object> all() {
      return IntStream.range(0, arrays.size())
          .boxed()
          .<Object>flatMap(i -> elements(i).stream())
          .toList();
    }

    Stream<?> stream() {
      return (Stream<?>) call.on(library);
    }
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void allElementsOfAllPagesComeInOrder(OracleFunction function) {
    Pages pages = new Pages(function, 4);
    assertEquals(pages.all(), pages.stream().toList());
    assertEquals(4, pages.calls);
    assertEquals(0, pages.library.heap().blocksLeft());
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void aStreamThatIsNotReadToItsEndHoldsNothing(OracleFunction function) {
    Pages pages = new Pages(function, 4);
    int first =
        IntStream.range(0, 4).filter(i -> !pages.elements(i).isEmpty()).findFirst().orElse(3);
    List<Object> all = pages.all();
    assertEquals(all.subList(0, Math.min(1, all.size())), pages.stream().limit(1).toList());
    assertEquals(first + 1, pages.calls);
    assertEquals(0, pages.library.heap().blocksLeft());
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void pagesAreAsLongAsTheServerTakesThem(OracleFunction function) {
    Pages pages = new Pages(function, 1);
    assertEquals(pages.all(), pages.stream().toList());
    int preferred = pages.preferredMaximums.get(0);
    String unit = function.enumeration().orElseThrow().unit();
    int most = unit.startsWith("kilobytes") ? 64 : 65536;
    int least = unit.startsWith("bytes") ? 1024 : 1;
    assertTrue(least <= preferred && preferred <= most, preferred + " " + unit);
  }

  /** Nothing is said by a code of its own, or with success; either way there is no page at all. */
  @ParameterizedTest
  @MethodSource("enumerations")
  void nothingIsAnEmptyStream(OracleFunction function) {
    for (int code : List.of(0, ERROR_NO_MORE_ITEMS)) {
      FakeLibrary library = new FakeLibrary().does(function.name(), in -> code);
      assertEquals(0, ((Stream<?>) DhcpCall.of(function).on(library)).count());
    }
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void anErrorComesAfterTheElementsBeforeIt(OracleFunction function) {
    Pages pages = new Pages(function, 3);
    pages.library.does(
        function.name(),
        in -> {
          int code = pages.answer(in);
          return pages.calls == 2 ? ERROR_ACCESS_DENIED : code;
        });
    List<Object> read = new ArrayList<>();
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> pages.stream().forEach(read::add));
    assertEquals(ERROR_ACCESS_DENIED, e.code());
    assertEquals(pages.elements(0), read);
    assertEquals(0, pages.library.heap().blocksLeft());
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void progressIsTold(OracleFunction function) {
    Pages pages = new Pages(function, 3);
    List<Long> read = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    Progress progress =
        (r, t) -> {
          read.add(r);
          totals.add(t);
        };
    ((Stream<?>) pages.call.on(pages.library, pages.call.arguments(progress))).forEach(e -> {});
    long one = pages.elements(0).size();
    long two = one + pages.elements(1).size();
    assertEquals(List.of(one, two, (long) pages.all().size()), read);
    assertEquals(expectedTotals(function, one, two), totals);
  }

  /** The oldest function tells its total with the last page only, so it is not looked at. */
  private static List<Long> expectedTotals(OracleFunction function, long one, long two) {
    String meaning = function.enumeration().orElseThrow().totalMeaning();
    if (meaning.contains("0x7FFFFFFF")) {
      return List.of(-1L, -1L, -1L);
    }
    boolean remaining = meaning.isEmpty() || meaning.startsWith("remaining");
    return remaining
        ? List.of((long) TOTAL, one + TOTAL, two + TOTAL)
        : List.of((long) TOTAL, (long) TOTAL, (long) TOTAL);
  }
}
