// Name a string that comes out, and is @Nullable: it is NULL where nothing has failed
/*C int f(char **text);
    void release(void *p); */
@Status(value = "return == 0", message = "text")
int f(@Out @Allocated(free = "release(text)") @LPSTR @Nullable String text);
void release(@Nullable Pointer p);
