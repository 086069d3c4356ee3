@Struct interface A {} //! EmptyStruct: The struct 'A' has no fields
@Struct interface USER { A a(); }
