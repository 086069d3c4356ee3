@Struct interface A {
  @ValueIs("m") int n(); //! ComputedCount: 'n' is computed, but 'data' tells what it must be. Remove @ValueIs, or let @LengthIs name another field that says how many of 'data' are valid.
  int m();
  @SizeIs("n * 2") byte[] data();
}
