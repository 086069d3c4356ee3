@Struct interface A {
  int kind();
  @SwitchIs("kind") //! NotAUnion: @SwitchIs stands on 'int', which is no union. Remove it
  int a();
  @SwitchIs("kind") //! NotAUnion: @SwitchIs stands on 'A'
  @Ptr A b();
  @SwitchIs("kind") //! NotAUnion: @SwitchIs stands on 'List<U>'
  @SizeIs("kind") List<U> c();
  @SwitchIs("kind") U d();
  @Union interface U { @Case(is = 1) int a(); }
}
