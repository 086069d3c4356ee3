@Status(value = "return == 0", message = "text") //! NotAMessage: 'text' cannot tell the reason of a failure
int f(@LPSTR @Nullable String text);
@Status(value = "return == 0", message = "text") //! NotAMessage: 'text' cannot
int g(@Out @Allocated @LPSTR String text);
@Status(value = "return == 0", message = "txt") //! UnknownParameter: 'h' has no parameter 'txt'; did you mean 'text'?
int h(@Out @Allocated @LPSTR @Nullable String text);
@Status(value = "return == 0", message = "text")
int i(@Out @Allocated @LPSTR @Nullable String text);
