// Declare one of them in another container
/*C int getAll(int x);
    int getall(int x); */
int getAll(int x);
//// Other.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(library = "remedied") interface Other { int getall(int x); }
