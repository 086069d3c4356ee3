interface Plain {}
@Struct interface A {
  Object a(); //! UnknownType: 'Object' says nothing of memory
  Plain b(); //! UnknownType: 'Plain' says
  Set<String> c(); //! UnknownType: 'Set<String>' says
  Override d(); //! UnknownType: 'Override' says
  Callback e(); //! UnknownType: 'Callback' says
  com.sun.jna.Memory f(); //! UnknownType: 'Memory' says
  int n();
  @SizeIs("n") List<Object> g(); //! UnknownType: 'Object' says
}
