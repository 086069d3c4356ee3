enum None {} //! EnumEmpty: The enum 'None' has no constant with a number
enum Only { @Unknown OTHER } //! EnumEmpty: The enum 'Only' has no constant
@Struct interface S { None a(); }
