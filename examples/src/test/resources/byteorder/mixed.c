/*
 * Memory of the structs that Mixed.java declares, as C compilers for machines of both byte orders lay it out.
 * images.sh made the images beside this file of it; the root lies at their first byte, at address 0x10000.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#define IMAGE __attribute__((section(".image")))

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define BE16(x) (x)
#define BE32(x) (x)
#define BE64(x) (x)
#else
#define BE16(x) __builtin_bswap16(x)
#define BE32(x) __builtin_bswap32(x)
#define BE64(x) __builtin_bswap64(x)
#endif

typedef enum { FIRST = 0x0102, SECOND = 0x0304 } kind;

struct scalars {
  int8_t i8;
  uint8_t u8;
  int16_t i16;
  uint16_t u16;
  int32_t i32;
  uint32_t u32;
  int64_t i64;
  uint64_t u64;
  float f;
  double d;
  long l;
  unsigned long ul;
  ptrdiff_t ss;
  size_t s;
  wchar_t w;
  char16_t c16;
  bool yes;
  kind kind;
  uint16_t narrow;
  uint32_t marks;
};

struct network {
  uint16_t port;
  uint16_t s;
  uint32_t u32;
  uint64_t i64;
  uint32_t f;
  uint64_t d;
  uint16_t c16;
  uint32_t kind;
  uint32_t marks;
  uint32_t address;
  uint16_t n;
  const uint16_t *counted;
};

struct bits {
  uint32_t one : 1;
  uint32_t seven : 7;
  int32_t twelve : 12;
  uint32_t seventeen : 17;
  uint8_t three : 3;
  uint64_t thirty_three : 33;
  int64_t thirty_one : 31;
  uint64_t all : 64;
  uint16_t five : 5;
  uint8_t between;
  uint8_t : 3;
  uint8_t four : 4;
};

#pragma pack(push, 1)
struct tight {
  uint8_t three : 3;
  int32_t seventeen : 17;
  uint16_t nine : 9;
  uint64_t sixty : 60;
};
#pragma pack(pop)

struct guid {
  uint32_t Data1;
  uint16_t Data2;
  uint16_t Data3;
  uint8_t Data4[8];
};

struct filetime {
  uint32_t low;
  uint32_t high;
};

struct adapted {
  struct guid id;
  struct filetime time;
  uint32_t host;
  uint32_t network;
  int64_t seconds;
  uint32_t both[2];
};

struct pair {
  uint16_t a;
  uint32_t b;
};

struct link {
  int32_t number;
  const struct link *next;
};

struct choice {
  kind kind;
  union {
    int16_t small;
    double large;
  } u;
};

struct arrays {
  int16_t shorts[3];
  int32_t ints[20];
  double doubles[10];
  long longs[3];
  struct pair pairs[2];
  uint32_t n;
  const int64_t *counted;
  const float *floats;
  const struct pair *structs;
  const struct pair *const *pointers;
  const int16_t *until;
  const char *const *names;
};

struct texts {
  char16_t fixed16[6];
  char32_t fixed32[6];
  const char16_t *wide;
  const char16_t *longer;
  const char16_t *cyrillic;
  const char32_t *utf32;
  const uint16_t *big_endian;
  const uint16_t *little_endian;
  const char *utf8;
  uint16_t n;
  const char16_t *counted16;
  const char32_t *counted32;
  const char16_t *several;
};

struct tail {
  uint16_t n;
  uint32_t rest[];
};

struct everything {
  struct scalars scalars;
  struct network network;
  struct bits bits;
  struct tight tight;
  struct adapted adapted;
  struct choice first;
  struct choice second;
  struct arrays arrays;
  struct texts texts;
  const struct link *links;
  const struct pair *shared;
  const struct pair *again;
  const struct tail *tail;
  void *opaque;
};

static const uint16_t ports[3];
static const int64_t longs[3];
static const float floats[3];
static const struct pair pairs[3];
static const struct pair *const pointers[3];
static const int16_t until[3];
static const char ada[4], grace[6];
static const char *const names[3];
static const char16_t wide[6], longer[40], cyrillic[6], run16[3], several[9];
static const char32_t utf32[4], run32[3];
static const uint16_t big_endian[3], little_endian[3];
static const char utf8[5];
static const struct link links[3];
static const struct tail tail;

__attribute__((section(".root"))) const struct everything root = {
  .scalars = {
    .i8 = -2, .u8 = 0xFE, .i16 = -0x1234, .u16 = 0xFEDC, .i32 = -0x12345678, .u32 = 0xFEDCBA98,
    .i64 = -0x123456789ABCDEF0, .u64 = 0xFEDCBA9876543210, .f = 1.5f, .d = -2.25, .l = -3, .ul = 0x80000001,
    .ss = -4, .s = 5, .w = 0x1F600, .c16 = 0x20AC, .yes = true, .kind = SECOND, .narrow = FIRST, .marks = 0x80000001
  },
  .network = {
    .port = BE16(0x1F90), .s = BE16(0xFFFE), .u32 = BE32(0xFEDCBA98), .i64 = BE64(0xFEDCBA9876543210),
    .f = BE32(0x3FC00000), .d = BE64(0xC002000000000000), .c16 = BE16(0x20AC), .kind = BE32(SECOND),
    .marks = BE32(0x80000001), .address = BE32(0x0A000001), .n = BE16(3), .counted = ports
  },
  .bits = {
    .one = 1, .seven = 0x55, .twelve = -1000, .seventeen = 0x1ABCD, .three = 5, .thirty_three = 0x123456789,
    .thirty_one = -0x3BCDEF01, .all = 0xFEDCBA9876543210, .five = 0x15, .between = 0xA5, .four = 9
  },
  .tight = {.three = 5, .seventeen = -54321, .nine = 0x155, .sixty = 0xEDCBA9876543210},
  .adapted = {
    .id = {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF}},
    .time = {.low = 0xD53E8000, .high = 0x019DB1DE}, .host = 0x0A000001, .network = BE32(0x0A000002),
    .seconds = 1000000000, .both = {BE32(0x0A000003), BE32(0x0A000004)}
  },
  .first = {.kind = FIRST, .u.small = -0x1234},
  .second = {.kind = SECOND, .u.large = 1e100},
  .arrays = {
    .shorts = {1, -2, 0x1234},
    .ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, -19, 0x12345678},
    .doubles = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0.1},
    .longs = {1, -2, 0x12345678},
    .pairs = {{1, 2}, {0x1234, 0x12345678}},
    .n = 3, .counted = longs, .floats = floats, .structs = pairs, .pointers = pointers, .until = until, .names = names
  },
  .texts = {
    .fixed16 = u"fixed", .fixed32 = U"wide\U0001F600", .wide = wide, .longer = longer, .cyrillic = cyrillic,
    .utf32 = utf32, .big_endian = big_endian, .little_endian = little_endian, .utf8 = utf8, .n = 3,
    .counted16 = run16, .counted32 = run32, .several = several
  },
  .links = links, .shared = &pairs[1], .again = &pairs[1], .tail = &tail, .opaque = (void *) 0x12345678
};

IMAGE static const uint16_t ports[3] = {80, 443, 0x1F90};
IMAGE static const int64_t longs[3] = {1, -2, 0x123456789ABCDEF0};
IMAGE static const float floats[3] = {1, -2.5f, 0.1f};
IMAGE static const struct pair pairs[3] = {{1, 2}, {3, 4}, {5, 0x12345678}};
IMAGE static const struct pair *const pointers[3] = {&pairs[2], &pairs[0], &pairs[1]};
IMAGE static const int16_t until[3] = {1, 0x1234, -2};
IMAGE static const char ada[4] = "Ada";
IMAGE static const char grace[6] = "Grace";
IMAGE static const char *const names[3] = {ada, grace, NULL};
IMAGE static const char16_t wide[6] = u"h\u00E9llo";
IMAGE static const char16_t longer[40] = u"a string that is longer than four units";
IMAGE static const char16_t cyrillic[6] = u"\u043F\u0440\u0438\u0432\u0442";
IMAGE static const char32_t utf32[4] = U"a\U0001F600\u20AC";
IMAGE static const uint16_t big_endian[3] = {BE16('b'), BE16(0x20AC), 0};
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
IMAGE static const uint16_t little_endian[3] = {__builtin_bswap16('l'), __builtin_bswap16(0x20AC), 0};
#else
IMAGE static const uint16_t little_endian[3] = {'l', 0x20AC, 0};
#endif
IMAGE static const char utf8[5] = "h\u00E9!";
IMAGE static const char16_t run16[3] = {'r', 0x20AC, 'n'};
IMAGE static const char32_t run32[3] = {'r', 0x1F600, 'n'};
IMAGE static const char16_t several[9] = u"one\0two\0";
IMAGE static const struct link links[3] = {{1, &links[1]}, {-2, &links[2]}, {0x12345678, NULL}};
IMAGE static const struct tail tail = {2, {7, 0x12345678}};
