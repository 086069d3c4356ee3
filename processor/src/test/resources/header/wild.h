/* A header that has something of everything, for HeaderTestOptionTest. */
#include <stddef.h>
#include <stdint.h>

#define WILD_LIMIT 12

enum kind { KIND_A, KIND_B, KIND_C };
#define FLAG_READ 1
#define FLAG_ALL 0xFFFFFFFFu
#define ERROR_LOST ((int) 0xC0000005)

struct point {
  int x;
  unsigned short y;
  unsigned short z;
};

typedef struct {
  struct point from;
  const struct point *to;
  struct point **all;
  size_t count;
  unsigned long mask;
  double weight;
  enum kind kind;
  enum kind raw;
  uint32_t flags;
  char sign;
  unsigned char bytes[6];
  int grid[3][4];
  const char *name;
  const char *const *names;
  char title[16];
  uint32_t *numbers[3];
  uint32_t **some;
  struct point ***far;
  char titles[3][8];
  void *data;
  void (*done)(struct point *, int);
  struct opaque *opaque;
  void *handle;
  const uint8_t *blob;
  _Bool on;
} wild;

#pragma pack(push, 1)
struct packed {
  uint8_t first;
  uint32_t second;
};
#pragma pack(pop)

struct bits {
  uint16_t head;
  unsigned int low : 3;
  unsigned int high : 5;
  int level : 6;
  uint32_t tail;
};

struct variant {
  int kind;
  union {
    int64_t number;
    struct {
      uint32_t low;
      uint32_t high;
    };
  };
  struct {
    short left;
    short right;
  } pair;
  int rest;
};

typedef union {
  int16_t whole;
  uint8_t parts[2];
} halves;

struct node {
  struct node *next;
  int value;
  long more[4];
};

struct row {
  uint32_t count;
  struct point points[1];
};

int wild_poll(struct point *points, unsigned long n, int timeout);
void wild_narrow(short small, float real);
const char *wild_name(void *handle, int64_t position);
struct point wild_move(struct point from, double by);
unsigned int wild_open(const char *name, struct point **found, _Bool quiet);
int wild_again(int times);
