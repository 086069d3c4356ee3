@Status("x == 0") void f(@Out int x); //! NoCode: 'f' returns no code that tells a failure. Say @Status(value = ..., code = Status.Code.LAST_ERROR) where errno tells the reason; where something else tells it, or nothing does, leave @Status out
@Status(value = "return != 0", message = "errbuf") //! NoCode: 'i' returns no code
@Nullable Pointer i(@Out @Allocated @LPSTR @Nullable String errbuf);
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g();
@Status("return =! 0") int h(); //! NotAnExpression: 'return =! 0' is no expression
