enum E { @CValue(1) ONE, @CValue(2) @Unknown A } //! EnumUnknownNumber: 'E.A' is @Unknown and has a number too
@Struct interface S { E a(); }
