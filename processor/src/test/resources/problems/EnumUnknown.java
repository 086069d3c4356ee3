enum Two { ONE, @Unknown A, @Unknown B } //! EnumUnknown: 'Two' has several constants marked @Unknown
@Struct interface S { Two a(); }
