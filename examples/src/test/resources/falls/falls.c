// What bindings by hand fall over, as small functions.
#define _GNU_SOURCE
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

struct item {
  int number;
  const char *name;
};

static int sum_of_item(const struct item *item) { return item->number + (item->name ? (int)strlen(item->name) : 0); }

int falls_sum(const struct item *items, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) {
    sum += sum_of_item(&items[i]);
  }
  return sum;
}

int falls_sum_pointers(const struct item **items, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) {
    sum += sum_of_item(items[i]);
  }
  return sum;
}

int falls_is_null(const struct item *items, int n) { return items == NULL && n == 0; }

// No elements, and pointers that lead nowhere.
void falls_junk(struct item **items, struct item ***pointers, int *n) {
  *items = (struct item *)(uintptr_t)0xDEADBEE8u;
  *pointers = (struct item **)(uintptr_t)0x10;
  *n = 0;
}

// Memory that is no longer there when it was freed: whoever looks at it again is killed.
#define PAGE 4096

int falls_take(struct item **item) {
  char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) {
    return -1;
  }
  *item = (struct item *)page;
  (*item)->number = 7;
  (*item)->name = strcpy(page + sizeof(struct item), "seven");
  return 0;
}

static int lost;

int falls_lose(struct item **item) {
  lost++;
  return falls_take(item);
}

int falls_lost(void) { return lost; }

int falls_give_back(struct item *item) { return munmap(item, PAGE); }

// Looks at its arguments only when something else has had its turn.
int falls_later(const struct item *items, int n, const char *more, void (*turn)(void)) {
  turn();
  return falls_sum(items, n) + (int)strlen(more);
}

struct two_doubles { double x, y; };
struct three_floats { float x, y, z; };
struct mixed { int64_t whole; double part; };
struct large { int32_t numbers[6]; double weight; };

struct two_doubles falls_two_doubles(struct two_doubles in) { return (struct two_doubles){in.y, in.x}; }
struct three_floats falls_three_floats(struct three_floats in) { return (struct three_floats){in.z, in.x, in.y}; }
struct mixed falls_mixed(struct mixed in) { return (struct mixed){in.whole + 1, in.part / 2}; }
struct large falls_large(struct large in) {
  in.numbers[5] = in.numbers[0];
  in.weight = -in.weight;
  return in;
}
