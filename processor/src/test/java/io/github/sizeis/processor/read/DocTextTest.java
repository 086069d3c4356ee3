package io.github.sizeis.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocTextTest {

  private static void assertProse(String expected, String comment) {
    assertEquals(expected, DocText.plain(comment));
  }

  @Test
  void linesOfAParagraphAreOne() {
    assertProse("One sentence. Another.", " One sentence.\n   Another.\n");
  }

  @Test
  void paragraphsStayApart() {
    assertProse("One.\n\nTwo.\n\nThree.", " One.\n\n <p>Two.\n <P>\n Three.</p>\n");
  }

  @Test
  void itemsOfAListAreParagraphs() {
    assertProse("A:\n\n- one\n\n- two\n\nB", "A: <ul><li>one</li> <li class=\"x\">two</ul> B");
  }

  @Test
  void inlineTagsAreWhatTheySay() {
    assertProse("a List<String> b", "a {@code List<String>} b");
    assertProse("{x} & <b>", "{@code {x} & <b>}");
    assertProse("Foo.bar", "{@link Foo#bar}");
    assertProse("bar(int, long)", "{@link #bar(int, long)}");
    assertProse("the bar", "{@link Foo#bar(int, long) the bar}");
    assertProse("see it", "{@unknown see it}");
    assertProse("", "{@inheritDoc}");
  }

  @Test
  void markupIsGoneAndEntitiesAreSigns() {
    assertProse("bold & 1 < 2 > 0 \"x\"", "<b>bold</b> &amp; 1 &lt; 2 &gt; 0 &quot;x&quot;");
    assertProse("*/ A B &nosuch; &", "*&#47; &#x41;&nbsp;B &nosuch; &");
    assertProse("a b", "a<!-- no\n more -->\n b");
    assertProse("1 < 2", "1 < 2");
  }

  @Test
  void blockTagsAreParagraphs() {
    assertProse(
        "The size.\n\nReturns bytes\n\nSee Foo\n\nx is it\n\nDeprecated: gone",
        " The size.\n @return bytes\n @see Foo\n @param x is it\n @deprecated gone\n");
  }

  @Test
  void nonsenseIsText() {
    assertProse("{@code <", "{@code <");
    assertProse("@", "{@ } @");
    assertProse("&#99999999;", "&#99999999;");
    assertProse("a b", "a \u0000 b");
  }
}
