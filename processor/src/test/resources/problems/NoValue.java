@Struct interface A {
  int n();
  @SizeIs("1 / 0") byte[] a(); //! NoValue: '1 / 0' counts nothing: / by zero
  @SizeIs("2 - 3") byte[] b(); //! NoValue: '2 - 3' counts nothing: it is -1
  @SizeIs("n + (1 << 64)") byte[] c(); //! NoValue: 'n + (1 << 64)' counts nothing: shift by 64
  @SizeIs("n / 0") byte[] e(); //! NoValue: 'n / 0' counts nothing: / by zero
  @SizeIs("4") byte[] d();
  @Fixed(3) @FirstIs("3") @LastIs("1") byte[] z(); //! NoValue: '1 + 1 - 3' counts nothing: it is -1
  @MaxIs("-1") byte[] y();
}
