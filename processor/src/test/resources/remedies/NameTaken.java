// Rename that type, or choose another name with @Struct("...")
/*C struct FOO { int x; }; struct BAR { int x; }; */
@Struct("FooOfC") interface FOO { int x(); }
@Struct interface BAR { int x(); }
//// Foo.java
package PACKAGE;
class Foo {}
//// Renamed.java
package PACKAGE;
class MyBarConverter {}
