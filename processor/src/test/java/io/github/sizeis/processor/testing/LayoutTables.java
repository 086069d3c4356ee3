package io.github.sizeis.processor.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of offsets that the Javadoc of generated structures shows. */
public final class LayoutTables {

  private static final Pattern TABLE =
      Pattern.compile(
          "<table>(.*?)</table>(?:(?!<table>).)*?public static class (\\w+) extends \\w+",
          Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[dh]>(.*?)</t[dh]>", Pattern.DOTALL);

  private LayoutTables() {}

  /** Returns the cells by structure, ABI and field; the whole is a field with an empty name. */
  public static Map<String, Map<String, Map<String, String>>> of(String natives) {
    Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();
    // comments of nested classes are indented
    Matcher table = TABLE.matcher(natives.replaceAll("\\n\\s*\\* ?", "\n"));
    while (table.find()) {
      tables.put(table.group(2), columns(table.group(1)));
    }
    return tables;
  }

  private static Map<String, Map<String, String>> columns(String html) {
    List<List<String>> rows =
        ROW.matcher(html)
            .results()
            .map(r -> CELL.matcher(r.group(1)).results().map(c -> c.group(1)).toList())
            .toList();
    Map<String, Map<String, String>> columns = new HashMap<>();
    for (int column = 1; column < rows.get(0).size(); column++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (List<String> row : rows.subList(1, rows.size())) {
        cells.put(row.get(0).replace("<em>whole</em>", ""), row.get(column));
      }
      for (String abi : rows.get(0).get(column).split(" ", -1)) {
        columns.put(abi, cells);
      }
    }
    return columns;
  }
}
