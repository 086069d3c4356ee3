// Write CallbackStructNative.G for a pointer to it; for the struct itself .ByValue, and @Struct(byValue = true)
/*C struct G { int a; int b; };
    int f(void *cb);
    int g(void *cb);
    int h(void *cb); */
@Struct(byValue = true) interface G { int a(); int b(); }
interface Behind extends Callback { int callback(CallbackStructNative.G g, int n); }
interface ByItself extends Callback { CallbackStructNative.G.ByValue callback(CallbackStructNative.G.ByValue g); }
int f(Behind cb);
int g(ByItself cb);
// or com.sun.jna.Pointer
interface Any extends Callback { int callback(Pointer g); }
int h(Any cb);
