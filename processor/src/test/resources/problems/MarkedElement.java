@Struct(unwrap = true) interface ONE { int x(); }
@Struct interface A {
  int n();
  @SizeIs("n") @Of(ONE.class) int[] a(); //! MarkedElement: @Of stands on the elements of 'int[]', and arrays hold primitives. Write 'List<ONE>'.
  @Fixed(4) @Of(ONE.class) int[] b(); //! MarkedElement: @Of stands on the elements of 'int[]'
  @Fixed(4) @Encoded("UTF-8") byte[] c(); //! MarkedElement: @Encoded stands on the elements of 'byte[]', and arrays hold primitives. Write 'String'.
  @SizeIs("n") List<@Of(ONE.class) Integer> d(); //! MarkedElement: @Of stands on the elements of 'Integer[]', and arrays hold primitives. Write 'List<ONE>'
}
