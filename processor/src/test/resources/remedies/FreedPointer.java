// Leave 'free' out and declare the function that frees it for the caller, or declare what it points to
/*C int f(void **p);
    void *g(void);
    int h(struct POINT **p);
    int release(void *p);
    int other(void *p); */
int f(@Out @Allocated Pointer p);
@Allocated Pointer g();
int release(@Nullable Pointer p);
int h(@Out @Allocated(free = "other(p)") @Ptr POINT p);
int other(@Nullable Pointer p);
