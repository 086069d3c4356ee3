@Struct interface FIRST { @WORD int kind(); int x(); }
@Struct interface LATER { int x(); @WORD int kind(); }
@Struct interface WIDER { @DWORD int other_kind(); }
@Struct interface NAMED_OTHERWISE { @WORD long other_kind(); int x(); }
@Struct interface POINTER { Pointer kind(); }
@Struct interface BIG { @BigEndian @WORD int kind(); }
@Struct interface RESERVED_KIND { @Reserved @WORD int kind(); int x(); }
@Union(tag = "kind") interface U {
  @Case(is = 1) FIRST a();
  @Case(is = 2) LATER b(); //! TagNotFirst: The arm 'b' does not begin with 'kind': that is not its first field. Let each arm be a struct
  @Case(is = 3) WIDER c(); //! TagNotFirst: The arm 'c' does not begin with 'kind': 'other_kind' is another scalar than in 'a'
  @Case(is = 4) NAMED_OTHERWISE d();
  @Case(is = 5) POINTER e(); //! TagNotFirst: The arm 'e' does not begin with 'kind': 'kind' is no scalar
  @Case(is = 6) BIG f(); //! TagNotFirst: The arm 'f' does not begin with 'kind': 'kind' is another scalar than in 'a'
  @Case(is = 7) int g(); //! TagNotFirst: The arm 'g' does not begin with 'kind': it is no struct by value
  @Case(is = 8) @Ptr FIRST h(); //! TagNotFirst: The arm 'h' does not begin with 'kind': it is no struct by value
  @Case(is = 9) void i(); //! TagNotFirst: The arm 'i' does not begin with 'kind': it is no struct by value
  @Default RESERVED_KIND j(); //! TagNotFirst: The arm 'j' does not begin with 'kind': 'kind' is reserved
}
@Union(tag = "kind") interface DUPLICATES {
  @Case(is = 1) FIRST a();
  @Case(is = 1) //! DuplicateCase: 1 chooses 'b' and 'a' too
  FIRST b();
  @Case(is = 65536) //! CaseRange: 65536 is no value of 'kind': a scalar of 2 bytes cannot hold it
  FIRST c();
}
@Union(tag = "kind") interface WITHOUT {
  @Case(is = 1) FIRST a();
  FIRST b(); //! ArmWithoutCase: Nothing says when a union holds 'b'
}
@Struct interface USER { @Ptr U u(); DUPLICATES d(); }
@Struct @Layout(on = @On(Os.WINDOWS), order = {"x", "kind"}) interface ORDERED { @WORD int kind(); @WORD int x(); }
@Union(tag = "kind") interface BY_ORDER {
  @Case(is = 1) ORDERED a(); //! TagNotFirst: The arm 'a' does not begin with 'kind': its 'order' begins with another field on some machines
}
