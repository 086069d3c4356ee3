@Struct interface A {
  int n();
  @SizeIs byte[] a(); //! SizeIsArguments: @SizeIs takes one count. Write either @SizeIs("n") in elements or @SizeIs(bytes = "n").
  @SizeIs(value = "n", bytes = "n") byte[] b(); //! SizeIsArguments: @SizeIs takes
  @SizeIs("") byte[] c(); //! SizeIsArguments: @SizeIs takes
  @SizeIs(bytes = "n") int[] d();
  @Fixed(4) @LengthIs byte[] e(); //! SizeIsArguments: @LengthIs takes one count. Write either @LengthIs("n") in elements
  @Fixed(4) @LengthIs(bytes = "n") byte[] f();
}
