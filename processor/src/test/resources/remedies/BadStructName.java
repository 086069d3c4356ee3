// Give the struct another name with @CName
/*C struct class_ { int x; }; struct by_reference { int x; }; struct BAD { int x; }; struct USER { struct class_ a; }; */
@CName("class_") @Struct("Klass") interface A { int x(); }
@CName("by_reference") @Struct interface ByReference { int x(); }
@CName("BAD") @Struct interface BadStructNameNative { int x(); }
@Struct interface USER { A a(); }
