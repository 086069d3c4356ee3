package io.github.sizeis.examples.libxml2;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** XPath of libxml2, {@code libxml/xpath.h}: a pointer array of which a part is in use. */
@Idl(
    library = {"xml2", "libxml2.so.2"},
    prefix = "xml",
    header = {"libxml/parser.h", "libxml/xpath.h"})
public interface Libxml2 {

  /** The first fields of every node; what it is linked with stays native. */
  @Struct(partial = true)
  interface xmlNode {
    /** The application's own. */
    @Ignore
    @Nullable Pointer _private();

    /** Element, attribute, text, and so on. */
    int type();

    /** The name. */
    @Utf8
    @Nullable String name();
  }

  /** A set of nodes, with room for more. */
  @Struct
  interface xmlNodeSet {
    /** How many nodes there are. */
    int nodeNr();

    /** How many there is room for. */
    int nodeMax();

    /** The nodes. */
    @SizeIs("nodeMax")
    @LengthIs("nodeNr")
    List<@Ptr xmlNode> nodeTab();
  }

  /** The result of an XPath expression. */
  @Struct(partial = true)
  interface xmlXPathObject {
    /** Node set, truth, number, string. */
    int type();

    /** The nodes, where it is a set of them and not empty. */
    @Ptr
    @Nullable xmlNodeSet nodesetval();

    /** The truth. */
    int boolval();

    /** The number. */
    double floatval();

    /** The string. */
    @Utf8
    @Nullable String stringval();
  }

  /** Parses a document; null where it is none. */
  @Nullable Pointer xmlReadMemory(
      @SizeIs("size") byte[] buffer,
      int size,
      @Utf8 @Nullable String URL,
      @Utf8 @Nullable String encoding,
      int options);

  /** Frees a document. */
  void xmlFreeDoc(@Nullable Pointer cur);

  /** Makes what expressions are evaluated in. */
  Pointer xmlXPathNewContext(Pointer doc);

  /** Frees a context. */
  void xmlXPathFreeContext(@Nullable Pointer ctxt);

  /** Evaluates an expression; null where it is none. */
  @Allocated(free = "xmlXPathFreeObject(return)")
  @Ptr
  @Nullable xmlXPathObject xmlXPathEval(@Utf8 String str, Pointer ctx);

  /** Frees a result. */
  void xmlXPathFreeObject(@Nullable Pointer obj);
}
