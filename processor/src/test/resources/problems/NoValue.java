@Struct interface A {
  int n();
  @SizeIs("1 / 0") byte[] a(); //! NoValue: '1 / 0' cannot be a count: / by zero
  @SizeIs("2 - 3") byte[] b(); //! NoValue: '2 - 3' cannot be a count: it is -1
  @SizeIs("n + (1 << 64)") byte[] c(); //! NoValue: 'n + (1 << 64)' cannot be a count: shift by 64
  @SizeIs("n / 0") byte[] e(); //! NoValue: 'n / 0' cannot be a count: / by zero
  @SizeIs("4") byte[] d();
  @Fixed(3) @FirstIs("3") @LastIs("1") byte[] z(); //! NoValue: '1 + 1 - 3' cannot be a count: it is -1
  @MaxIs("-1") byte[] y();
}
