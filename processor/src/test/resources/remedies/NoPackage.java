// Move 'Zoo' to a package
/*C struct MOUSE { int x; }; struct ANIMAL { int kind; union KINDS { struct MOUSE mouse; int cat; } kinds; }; */
@Struct interface MOUSE { int x(); }
@Struct interface ANIMAL { int kind(); @SwitchIs("kind") KINDS kinds(); }
@Union interface KINDS { @Case(is = 1) MOUSE mouse(); @Case(is = 2) int cat(); }
