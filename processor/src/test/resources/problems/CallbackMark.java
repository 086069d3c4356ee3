interface Wide extends Callback { int callback(@LPWSTR String s); }
interface Narrow extends Callback { int callback(@DWORD long n); }
interface Word extends Callback { @SIZE_T long callback(); }
interface Behind extends Callback { int callback(@Ptr int n); }
interface Fine extends Callback { @BOOL boolean callback(@DWORD int n, @ULONGLONG long l, @Nullable String s, @WORD short w); }
int a(Wide cb); //! CallbackMark: The annotation on a 'String' of the callback 'Wide' has no effect, because JNA converts it and does not see the annotation
int b(Narrow cb); //! CallbackMark: The annotation on a 'long' of the callback 'Narrow' has no effect
int c(Word cb); //! CallbackMark: The annotation on a 'long' of the callback 'Word' has no effect
int d(Behind cb); //! CallbackMark: The annotation on a 'int' of the callback 'Behind' has no effect
int e(Fine cb);
