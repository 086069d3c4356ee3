@Typedef(String.class) @Target(TYPE_USE) @interface A {} //! TypedefOfNothing: The typedef 'A' stands for 'String', which is no type in C
@Typedef(int.class) @Target(TYPE_USE) @interface B {} //! TypedefOfNothing: The typedef 'B' stands for 'int'
@Typedef(Override.class) @Target(TYPE_USE) @interface C {} //! TypedefOfNothing: The typedef 'C' stands for 'Override'
@Typedef(Ptr.class) @Target(TYPE_USE) @interface D {} //! TypedefOfNothing: The typedef 'D' stands for 'Ptr'
@Struct interface S { @A int a(); }
