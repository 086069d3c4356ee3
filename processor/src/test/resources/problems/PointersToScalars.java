@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
class Ticks implements Adapter.OfInt<Integer> {
  public Integer fromInt(int raw) { return raw; }
  public int toInt(Integer value) { return value; }
}
@Struct interface A {
  int n();
  @SizeIs("n") List<@Ptr @DWORD Integer> a(); //! PointersToScalars: 'List<Integer>' holds pointers to one scalar each, none of which may be NULL. Write '@Ptr int[]', or add @Nullable behind @Ptr where some may be NULL; an array of the scalars themselves is 'int[]', without @Ptr.
  @SizeIs("n") @Ptr @DWORD int[] b();
  @Ptr(2) @SizeIs("n") @DWORD int[] c();
  @Terminated @Ptr @DWORD long[] d();
  @Fixed(3) List<@Ptr @Nullable @DWORD Integer> e();
  @SizeIs("n") List<@Ptr @TICKS Integer> f();
  @Fixed(3) List<@Ptr @DWORD Long> g(); //! PointersToScalars: 'List<Long>' holds pointers to one scalar each
}
int f(@SizeIs("n") List<@Ptr @DWORD Integer> p, int n); //! PointersToScalars: 'List<Integer>' holds
