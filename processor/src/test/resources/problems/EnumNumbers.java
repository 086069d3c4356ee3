enum Some { @CValue(1) ONE, TWO, @Unknown OTHER } //! EnumNumbers: Some constants of 'Some' have @CValue, 'TWO' has not
@Struct interface S { Some a(); }
