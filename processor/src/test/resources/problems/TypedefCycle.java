@Typedef(A.class) @Target(TYPE_USE) @interface A {} //! TypedefCycle: The typedef 'A' stands for itself: A -> A
@Typedef(C.class) @Target(TYPE_USE) @interface B {} //! TypedefCycle: The typedef 'B' stands for itself: B -> C -> D -> B
@Typedef(D.class) @Target(TYPE_USE) @interface C {}
@Typedef(B.class) @Target(TYPE_USE) @interface D {}
@Struct interface S { @A int a(); @C int c(); @D int d(); }
