@Status("x == 0") void f(@Out int x); //! NoCode: 'f' returns no code that tells a failure
@Status(value = "return != 0", names = Why.class, message = "errbuf") //! NoCode: 'i' returns no code
@Nullable Pointer i(@Out @Allocated @LPSTR @Nullable String errbuf);
@Status(value = "return != 0", message = "errbuf")
@Nullable Pointer j(@Out @Allocated @LPSTR @Nullable String errbuf);
enum Why { NONE }
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g();
@Status("return =! 0") int h(); //! NotAnExpression: 'return =! 0' is no expression
