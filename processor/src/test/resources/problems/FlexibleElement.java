@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface LAST { int a(); TABLE table(); }
@Struct interface A {
  @DWORD int n();
  @SizeIs("n") List<TABLE> a(); //! FlexibleElement: The elements of 'a' are 'TABLE', which end with flexible arrays, so nothing tells where the next element begins
  @SizeIs("n") List<@Ptr TABLE> b();
  @Fixed(2) List<LAST> c(); //! FlexibleElement: The elements of 'c' are 'LAST'
  @Terminated List<TABLE> e(); //! FlexibleElement: The elements of 'e' are 'TABLE'
  @SizeIs("n") @Inline List<TABLE> d(); //! FlexibleElement: The elements of 'd' are 'TABLE'
}
int f(@SizeIs("n") List<TABLE> a, @DWORD int n); //! FlexibleElement: The elements of 'a' are 'TABLE'
int g(@Out @SizeIs("n") List<LAST> a, @DWORD int n); //! FlexibleElement: The elements of 'a' are 'LAST'
int h(@Out @Room(bytes = "n") @SizeIs("k") List<TABLE> a, @DWORD int n, @Out @DWORD int k); //! FlexibleElement: The elements of 'a' are 'TABLE'
int i(@Out @Allocated @SizeIs("n") List<TABLE> a, @Out @DWORD int n); //! FlexibleElement: The elements of 'a' are 'TABLE'
@Allocated @SizeIs("n") List<TABLE> j(@Out @DWORD int n); //! FlexibleElement: The elements of 'return' are 'TABLE'
@Allocated @Terminated List<TABLE> k(); //! FlexibleElement: The elements of 'return' are 'TABLE'
int l(@Fixed(2) List<TABLE> a); //! FlexibleElement: The elements of 'a' are 'TABLE'
int m(@SizeIs("n") List<@Ptr TABLE> a, @DWORD int n);
int o(@Ptr TABLE a);
int q(Pointer a, @DWORD int n);
