@Struct interface A {
  byte[] a(); //! NoCount: Nothing says how long 'a' is. Add @SizeIs("n") where it is a pointer and something counts it, @Fixed(n) where it is inline, @Terminated where a NULL or another value ends it, @MultiSz for strings one behind the other, @Chain for a linked list.
  List<GOOD_NEIGHBOUR> b(); //! NoCount: Nothing says how long 'b' is
  @DWORD int[] c(); //! NoCount: Nothing says how long 'c' is
  List<@LPWSTR String> d(); //! NoCount: Nothing says how long 'd' is
}
