@Struct interface A {
  @Fixed(3) @Inline byte[] a(); //! InlineFixed: 'a' is @Fixed, so @Inline does not say more. Remove @Inline; beside @Fixed it is for lists of strings only, which lie in place with it and are pointers without it, and it has no number there.
  @Inline @Fixed(16) @Utf8 String b(); //! InlineFixed: 'b' is @Fixed
  @Inline @Fixed(3) List<GOOD_NEIGHBOUR> c(); //! InlineFixed: 'c' is @Fixed
  @Inline(0) @Fixed({3, 16}) List<@WCHAR String> d(); //! InlineFixed: 'd' is @Fixed, so @Inline(0) does not say more
}
