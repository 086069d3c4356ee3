// Keep 'A' to one of the two with @On, and declare a struct for the other
/*C
#pragma pack(push, 1)
struct A { int x; long long y; };
#pragma pack(pop)
struct A_ARM { int x; long long y; };
*/
@On(value = Os.LINUX, cpu = {Cpu.X86_64, Cpu.X86}) @Struct(pack = 1) interface A { int x(); long y(); }
@On(value = {Os.LINUX, Os.ANDROID, Os.BSD}, cpu = {Cpu.ARM64, Cpu.ARM}) @Struct interface A_ARM { int x(); long y(); }
