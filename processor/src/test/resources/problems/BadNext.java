@Struct interface A {
  @Next @Ptr A next(); //! BadNext: @Next means nothing on 'next'. It takes the pointer to the next struct of the same kind: '@Next @Ptr @Nullable A'; if it says so already, the compiler does not know @Nullable: import org.jspecify.annotations.Nullable, and put JSpecify on the class path.
}
@Struct interface B {
  @Next @Ptr @Nullable GOOD_NEIGHBOUR next(); //! BadNext: @Next means nothing on 'next'
}
@Struct interface C {
  @Next int next(); //! BadNext: @Next means nothing on 'next'
}
@Struct interface D {
  @Next @FullPtr @Nullable D next(); //! BadNext: @Next means nothing on 'next'
}
@Struct interface E {
  @Next @Ptr(2) @Nullable E next(); //! BadNext: @Next means nothing on 'next'
}
@Struct interface USES_A { @Chain List<A> a(); }
