@Status(value = "return == 0", message = "reason()") //! MessageCall: 'reason' cannot tell the reason of a failure. Name a function that returns a string; if the string must be freed, say so there, as in @Allocated(free = "release(return)"), by functions that take nothing else.
int f();
int reason();
@Status(value = "return == 0", message = "text(0)") //! MessageCall: 'text' cannot
int g();
@Allocated(free = "release(return, 1)") @LPSTR String text(int code);
void release(@Nullable Pointer p, int kind);
@Status(value = "return == 0", message = "words(p)") //! UnknownParameter: 'h' has no parameter 'p'
int h();
@Allocated @LPSTR String words(@Nullable Pointer p);
@Status(value = "return == 0", message = "wrds(p)") //! UnknownFunction: 'Bad' has no function 'wrds'; did you mean 'words'?
int i(@Nullable Pointer p);
@Status(value = "return == 0", message = "words(p") //! NotACall: 'words(p' is no call
int j(@Nullable Pointer p);
@Status(value = "return == 0", message = "words(p, 1)") //! FreeArguments: 'words' takes 1 argument, not 2
int k(@Nullable Pointer p);
@Status(value = "return == 0", message = "words(n)") //! FreeArgument: 'n' cannot be passed as 'p'
int l(int n);
@Status(value = "return == 0", message = "words(p)")
int m(@Nullable Pointer p);
