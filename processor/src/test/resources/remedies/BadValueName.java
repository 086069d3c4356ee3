// Choose another name with @Struct("..."): a Java identifier that hides no class of java.lang
/*C struct A { int x; }; struct OBJECT { int x; }; struct BUILDER { int x; }; */
@Struct("AB") interface A { int x(); }
@Struct("ObjectOfC") interface OBJECT { int x(); }
@Struct("BuilderOfC") interface BUILDER { int x(); }
