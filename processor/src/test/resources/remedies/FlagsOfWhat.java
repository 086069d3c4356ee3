// Write 'Flags<E>' with an enum for E
/*C struct A { DWORD a; }; */
enum E { @CValue(1) ONE }
@Struct interface A { @DWORD Flags<E> a(); }
