@Struct interface A {
  byte[] a(); //! NoCount: Nothing says how long 'a' is. Add @SizeIs("n") where it is a pointer, @Fixed(n) where it is inline.
  List<GOOD_NEIGHBOUR> b(); //! NoCount: Nothing says how long 'b' is
  @DWORD int[] c(); //! NoCount: Nothing says how long 'c' is
  List<@LPWSTR String> d(); //! NoCount: Nothing says how long 'd' is
}
