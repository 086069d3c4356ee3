@Struct interface A {
  int n();
  @SizeIs byte[] a(); //! SizeIsArguments: @SizeIs needs a count. Write either @SizeIs("n") in elements or @SizeIs(bytes = "n").
  @SizeIs(value = "n", bytes = "n") byte[] b(); //! SizeIsArguments: @SizeIs needs
  @SizeIs("") byte[] c(); //! SizeIsArguments: @SizeIs needs
  @SizeIs(bytes = "n") int[] d();
}
