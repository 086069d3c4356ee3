@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface LAST { int a(); TABLE table(); }
@Struct interface A {
  @DWORD int n();
  @SizeIs("n") List<TABLE> a(); //! FlexibleElement: The elements of 'a' are 'TABLE', which end with flexible arrays, so that no one can tell where the next one begins. Write List<@Ptr TABLE> where C has pointers
  @SizeIs("n") List<@Ptr TABLE> b();
  @Fixed(2) List<LAST> c(); //! FlexibleElement: The elements of 'c' are 'LAST'
  @Terminated List<TABLE> e(); //! FlexibleElement: The elements of 'e' are 'TABLE'
  @SizeIs("n") @Inline List<TABLE> d(); //! FlexibleElement: The elements of 'd' are 'TABLE'
}
