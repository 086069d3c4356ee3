// It takes an @Out string, array, list, chain or @Ptr struct that the function writes where the caller says
/*C struct LINK { struct LINK *next; int x; };
    int a(char *s, int n);
    int b(int *p, int n, int *k);
    int c(struct POINT *p, int n, int *k);
    int d(struct LINK *p, int n);
    int e(struct POINT *p, int n); */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); int x(); }
int a(@Out @Room("n") @LPSTR String s, int n);
int b(@Out @Room("n") @SizeIs("k") int[] p, int n, @Out int k);
int c(@Out @Room("n") @SizeIs("k") List<POINT> p, int n, @Out int k);
int d(@Out @Room(bytes = "n") @Chain List<LINK> p, int n);
int e(@Out @Room(bytes = "n") @Ptr POINT p, int n);
