@Struct interface A {
  @Ptr A next(); //! EndlessChain: A chain of pointers that are never NULL cannot end: A.next -> A. Mark one of the pointers @Nullable; if it is the link of a linked list, mark it @Next too; if it is @Nullable already, the compiler does not know the annotation: import org.jspecify.annotations.Nullable, and put JSpecify on the class path.
}
@Struct interface B {
  @Ptr C c(); //! EndlessChain: A chain of pointers that are never NULL cannot end: B.c -> C.d -> D.b -> B
}
@Struct interface C { D d(); }
@Struct interface D { @Fixed(2) List<@Ptr B> b(); }
