enum Plain { ONE, TWO }
enum Zero { @CValue(0) NONE, @CValue(1) ONE }
enum Open { @CValue(1) ONE, @Unknown OTHER }
enum Good { @CValue(1) ONE, @CValue(0x80000000L) LAST }
@Struct interface A {
  Flags<Plain> a(); //! FlagsNumbers: The constants of 'Plain' do not all have bits
  @WORD Flags<Zero> b(); //! FlagsNumbers: The constants of 'Zero' do not all have bits
  @WORD Flags<Open> c(); //! FlagsNumbers: The constants of 'Open' do not all have bits
  Flags<Good> d();
  @WORD Flags<Good> e(); //! EnumRange: 'Good.LAST' is 2147483648
}
