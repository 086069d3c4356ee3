// Make it an abstract method, or move it out of the container
/*C struct A { int x; int y; };
    int f(void); */
@Struct interface A { int x(); int y(); }
int f();
//// Outside.java
package PACKAGE;
final class Outside {
  static int z() { return 1; }
}
