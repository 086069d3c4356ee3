interface Wide extends Callback { int callback(@LPWSTR String s); }
interface Narrow extends Callback { int callback(@DWORD long n); }
interface Word extends Callback { @SIZE_T long callback(); }
interface Behind extends Callback { int callback(@Ptr int n); }
interface Fine extends Callback { @BOOL boolean callback(@DWORD int n, @ULONGLONG long l, @Nullable String s, @WORD short w); }
int a(Wide cb); //! CallbackMark: An annotation stands on a 'String' of the callback 'Wide', and says something else than JNA does, which does not see it. Remove it
int b(Narrow cb); //! CallbackMark: An annotation stands on a 'long' of the callback 'Narrow'
int c(Word cb); //! CallbackMark: An annotation stands on a 'long' of the callback 'Word'
int d(Behind cb); //! CallbackMark: An annotation stands on a 'int' of the callback 'Behind'
int e(Fine cb);
