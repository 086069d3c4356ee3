// Let what comes out tell a failure, and errno be its code alone, with code = Status.Code.LAST_ERROR
/*C struct PAIR { int a; int b; };
    struct PAIR f(int x, int *y); */
@Struct interface PAIR { int a(); int b(); }
@Status(value = "y != -1", code = Status.Code.LAST_ERROR) PAIR f(int x, @Out int y);
