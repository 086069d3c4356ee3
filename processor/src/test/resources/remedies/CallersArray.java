// Leave @Allocated out where the array is the caller's
/*C int a(char **names, DWORD max); */
int a(@Out @SizeIs("max") @LengthIs("return") List<@LPSTR String> names, @DWORD int max);
// and declare it as List<com.sun.jna.Pointer> if what the function puts there has to be freed
/*C int b(char **names, DWORD max);
    void release(void *p); */
int b(@Out @SizeIs("max") @LengthIs("return") List<Pointer> names, @DWORD int max);
void release(Pointer p);
// and declare it as com.sun.jna.Pointer if what the function puts there has to be freed
/*C int c(struct POINT *all, DWORD max); */
int c(Pointer all, @DWORD int max);
// where the function makes the array, count it by what comes out
/*C int d(char ***names, DWORD max); */
int d(@Out @Allocated(free = "release(names)", deep = true) @SizeIs("return") List<@LPSTR String> names, @DWORD int max);
// or take it as an @Out com.sun.jna.Pointer
/*C int e(char ***names, DWORD n); */
int e(@Out Pointer names, @DWORD int n);
