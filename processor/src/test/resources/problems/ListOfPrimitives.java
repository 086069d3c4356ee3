@Struct interface A {
  int n();
  @SizeIs("n") List<Integer> a(); //! ListOfPrimitives: 'List<Integer>' is a list of primitives. Write 'int[]'.
  @Fixed(4) List<@WCHAR Character> b(); //! ListOfPrimitives: 'List<Character>' is a list of primitives. Write 'char[]'.
  @SizeIs("n") List<@DWORD Long> c(); //! ListOfPrimitives: 'List<Long>' is a list of primitives. Write 'long[]'.
}
