// Name it, as in @Idl(library = "dhcpsapi")
/*C int f(int x); */
//// Homely.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(library = "dhcpsapi") interface Homely { int f(int x); }
