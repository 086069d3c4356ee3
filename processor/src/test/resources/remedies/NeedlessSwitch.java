// Remove @SwitchIs
/*C union U { int a; float b; }; struct A { int kind; union U u; }; */
@Untagged @Union interface U { int a(); float b(); }
@Struct interface A { int kind(); U u(); }
