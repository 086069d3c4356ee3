// Choose another name with @Struct("...")
/*C struct FOO_BAR { int x; }; struct FooBar { int x; }; struct FOO_BAR_CONVERTER { int x; }; struct TYPE_CLASH { int x; }; */
@Struct interface FOO_BAR { int x(); }
@Struct("SecondFooBar") interface FooBar { int x(); }
@Struct("ThirdFooBar") interface FOO_BAR_CONVERTER { int x(); }
@Struct("FourthFooBar") interface TYPE_CLASH { int x(); }
