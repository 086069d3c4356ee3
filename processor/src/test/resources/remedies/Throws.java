// Remove the 'throws' clause
/*C struct A { int x; };
    int f(void); */
@Struct interface A { int x(); }
int f();
