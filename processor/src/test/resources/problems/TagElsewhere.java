@Struct interface FIRST { @WORD int kind(); int x(); }
@Struct interface WIDER { @DWORD int other_kind(); }
@Struct interface NAMED_OTHERWISE { @WORD long other_kind(); int x(); }
@Struct interface POINTER { Pointer kind(); }
@Struct interface BIG { @BigEndian @WORD int kind(); }
@Struct interface COMPUTED_KIND { @ValueIs("x") @WORD int kind(); int x(); }
@Struct interface RESERVED_KIND { @Reserved @WORD int kind(); int x(); }
@Union(tag = "kind") interface U {
  @Case(is = 1) FIRST a();
  @Case(is = 3) WIDER c(); //! TagElsewhere: The arm 'c' lacks the tag 'kind': 'other_kind' is another scalar than in 'a'. Let each arm be a struct
  @Case(is = 4) NAMED_OTHERWISE d();
  @Case(is = 5) POINTER e(); //! TagElsewhere: The arm 'e' lacks the tag 'kind': 'kind' is no scalar
  @Case(is = 6) BIG f(); //! TagElsewhere: The arm 'f' lacks the tag 'kind': 'kind' is another scalar than in 'a'
  @Case(is = 7) COMPUTED_KIND k(); //! TagElsewhere: The arm 'k' lacks the tag 'kind': 'kind' is computed from other fields
  @Default RESERVED_KIND j(); //! TagElsewhere: The arm 'j' lacks the tag 'kind': 'kind' is reserved
}
@Union(tag = "kind") interface NO_STRUCTS {
  @Case(is = 1) FIRST a();
  @Case(is = 7) int g(); //! TagElsewhere: The arm 'g' lacks the tag 'kind': it is no struct by value
  @Case(is = 8) @Ptr FIRST h(); //! TagElsewhere: The arm 'h' lacks the tag 'kind': it is no struct by value
  @Case(is = 9) void i(); //! TagElsewhere: The arm 'i' lacks the tag 'kind': it is no struct by value
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
@Struct interface USER { @Ptr U u(); DUPLICATES d(); NO_STRUCTS n(); }
@Struct interface LATER { int x(); @WORD int kind(); }
@Union(tag = "kind") interface TWO_PLACES {
  @Case(is = 1) FIRST a();
  @Case(is = 2) LATER b(); //! TagElsewhere: The arm 'b' lacks the tag 'kind': at byte 0 on WIN64 it has another field. Let each arm be a struct
}
@Struct interface WIDE_THERE { int x(); @DWORD int y(); }
@Struct interface FURTHER { @Fixed(5) byte[] x(); byte y(); }
@Struct interface LIKE { @WORD int a(); @WORD int b(); @WORD int c(); }
@Struct interface TOO_SHORT { int x(); }
@Union(tag = "kind") interface UNNAMED {
  @Case(is = 1) LATER a();
  @Case(is = 2) WIDE_THERE b(); //! TagElsewhere: The arm 'b' lacks the tag 'kind': at byte 4 on WIN64 'y' is another scalar than in 'a'
  @Case(is = 3) FURTHER c(); //! TagElsewhere: The arm 'c' lacks the tag 'kind': at byte 4 on WIN64 begins none of its fields
  @Case(is = 4) LIKE d();
  @Default TOO_SHORT e(); //! TagElsewhere: The arm 'e' lacks the tag 'kind': at byte 4 on WIN64 begins none of its fields
}
@Struct interface LONGS { @io.github.sizeis.c.CLong long x(); @WORD int kind(); }
@Struct interface INTS { int x(); @WORD int y(); }
@Union(tag = "kind") interface BY_ABI {
  @Case(is = 1) LONGS a();
  @Default INTS b(); //! TagElsewhere: The arm 'b' lacks the tag 'kind': at byte 8 on SYSV64 begins none of its fields
}
@Struct @Layout(on = @On(Os.WINDOWS), order = {"x", "kind"}) interface ORDERED { @WORD int kind(); @WORD int x(); }
@Union(tag = "kind") interface BY_ORDER {
  @Case(is = 1) FIRST a();
  @Default ORDERED b(); //! TagElsewhere: The arm 'b' lacks the tag 'kind': at byte 0 on WIN64 it has another field
}
@Struct interface LAID_OUT { @Ptr TWO_PLACES t(); UNNAMED u(); @Ptr BY_ABI a(); BY_ORDER o(); }
