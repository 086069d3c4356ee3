@CName("class") @Struct("Klass") interface A { int x(); } //! BadStructName: A JNA structure cannot be called 'class'
@Struct interface ByReference { int x(); } //! BadStructName: A JNA structure cannot be called 'ByReference'
@Struct interface BadNative { int x(); } //! BadStructName: A JNA structure cannot be called 'BadNative'
@Struct interface USER { A a(); }
