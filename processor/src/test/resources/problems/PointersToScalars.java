@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
class Ticks implements Adapter.OfInt<Integer> {
  public Integer fromInt(int raw) { return raw; }
  public int toInt(Integer value) { return value; }
}
@Struct interface A {
  int n();
  @SizeIs("n") List<@Ptr @DWORD Integer> a(); //! PointersToScalars: 'List<Integer>' holds pointers to single scalars. Write 'List<@Ptr T>' with a struct T that has the 'int' as its one field, or 'List<Pointer>'; an array of the scalars themselves is 'int[]', without @Ptr.
  @SizeIs("n") @Ptr @DWORD int[] b(); //! PointersToScalars: 'int[]' holds pointers to single scalars
  @Ptr(2) @SizeIs("n") @DWORD int[] c(); //! PointersToScalars: 'int[]' holds pointers to single scalars
  @Terminated @Ptr @DWORD long[] d(); //! PointersToScalars: 'long[]' holds pointers to single scalars. Write 'List<@Ptr T>' with a struct T that has the 'long' as
  @Fixed(3) List<@Ptr @Nullable @DWORD Integer> e(); //! PointersToScalars: 'List<Integer>' holds
  @SizeIs("n") List<@Ptr @TICKS Integer> f();
}
int f(@SizeIs("n") List<@Ptr @DWORD Integer> p, int n); //! PointersToScalars: 'List<Integer>' holds
