@Struct @Layout(order = {"y", "x"}) interface A { @Bits(3) int x(); int y(); } //! OrderOfNone: 'A' has an 'order', but is a struct with bit fields, whose fields keep their places. Keep 'A' to some machines with @On, and declare a struct for the others.
@Untagged @Union @Layout(order = {"y", "x"}) interface B { int x(); int y(); } //! OrderOfNone: 'B' has an 'order', but is a union
@Struct interface HERE { int x(); int y(); }
class Both implements Adapter.OfLong<Long> {
  public Long fromLong(long raw) { return raw; }
  public long toLong(Long value) { return value; }
}
@Struct(adapter = Both.class) @Layout(order = {"y", "x"}) interface C { int x(); int y(); } //! OrderOfNone: 'C' has an 'order', but is a struct with an adapter
