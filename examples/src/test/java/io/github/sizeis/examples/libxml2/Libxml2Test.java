package io.github.sizeis.examples.libxml2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.RealLibrary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** libxml2 itself. */
class Libxml2Test {
  private static final int XPATH_NODESET = 1;
  private static final int XPATH_NUMBER = 3;
  private static final int XPATH_STRING = 4;

  private final Libxml2Client xml = Libxml2Client.load();
  private Pointer doc;
  private Pointer context;

  @BeforeAll
  static void present() {
    RealLibrary.require("libxml2", "xml2", "libxml2.so.2");
  }

  @BeforeEach
  void parse() {
    byte[] text = "<a><b/><c/><b x='1'/></a>".getBytes(StandardCharsets.UTF_8);
    doc = xml.readMemory(text, null, null, 0);
    context = xml.xPathNewContext(doc);
  }

  @AfterEach
  void free() {
    xml.xPathFreeContext(context);
    xml.freeDoc(doc);
  }

  @Test
  void nodesAreFound() {
    XmlXPathObject found = xml.xPathEval("/a/*", context);
    assertEquals(XPATH_NODESET, found.type());
    assertEquals(
        List.of("b", "c", "b"), found.nodesetval().nodeTab().stream().map(XmlNode::name).toList());
  }

  @Test
  void nothingFoundIsAnEmptySet() {
    assertEquals(List.of(), xml.xPathEval("/a/d", context).nodesetval().nodeTab());
  }

  @Test
  void aNumberAndAStringHaveNoNodes() {
    XmlXPathObject count = xml.xPathEval("count(//b)", context);
    assertEquals(XPATH_NUMBER, count.type());
    assertEquals(2.0, count.floatval());
    assertNull(count.nodesetval());
    XmlXPathObject name = xml.xPathEval("name(/*)", context);
    assertEquals(XPATH_STRING, name.type());
    assertEquals("a", name.stringval());
  }

  @Test
  void whatIsNoExpressionGivesNull() {
    assertNull(xml.xPathEval("count(", context));
  }
}
