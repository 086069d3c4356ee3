// Give each its bits with @CValue, without one that is 0 or @Unknown: Flags has those anyway
/*C struct A { int a; WORD b; }; */
enum Bit { @CValue(1) ONE, @CValue(2) TWO }
@Struct interface A { Flags<Bit> a(); @WORD Flags<Bit> b(); }
