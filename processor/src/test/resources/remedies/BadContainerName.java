// Choose a name of a capital and small letters that no class of java.lang has
/*C enum Kind { A = 1 }; struct THING { enum Kind kind; }; */
enum Kind { @CValue(1) A }
@Struct interface THING { Kind kind(); }
