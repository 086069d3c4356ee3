// Mark it @Ignore
/*C struct ENTRY { int id; void *handle; };
    int a(struct ENTRY **p, DWORD *n);
    void release(void *p); */
@Struct interface ENTRY { int id(); @Ignore @Nullable Pointer handle(); }
int a(@Out @Allocated(free = "release(p)") @SizeIs("n") List<ENTRY> p, @Out @DWORD int n);
void release(@Nullable Pointer p);
// or declare what it points to
/*C struct KNOWS { int id; struct POINT *point; };
    int b(struct KNOWS **p); */
@Struct interface KNOWS { int id(); @Ptr @Nullable POINT point(); }
int b(@Out @Allocated(free = "release(p)") @Ptr KNOWS p);
// a handle that outlives it may be a number
/*C struct NUM { int id; void *handle; };
    int c(struct NUM **p); */
@Struct interface NUM { int id(); @UINT_PTR long handle(); }
int c(@Out @Allocated(free = "release(p)") @Ptr NUM p);
// or leave 'free' out and declare the function that frees it for the caller
/*C struct KEPT { int id; void *handle; };
    int d(struct KEPT **p);
    void e(void *p); */
@Struct interface KEPT { int id(); @Nullable Pointer handle(); }
int d(@Out @Allocated @Ptr KEPT p);
void e(Pointer p);
