@Struct(unwrap = true) //! UnwrapUnion: 'A' is marked unwrap, but its one part is a union. Remove unwrap
interface A {
  int kind();
  @SwitchIs("kind") U u();
  @Union interface U { @Case(is = 1) int a(); }
}
