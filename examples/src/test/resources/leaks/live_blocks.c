// Counts the blocks that one thread has allocated and no thread has freed; to be loaded with LD_PRELOAD, on glibc.
// The thread counts between live_blocks_begin and live_blocks_end. Frees are noticed whoever makes them and whenever.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

// A hash table with linear probing, which is never more than half full.
#define SLOT_BITS 20
#define SLOTS ((size_t)1 << SLOT_BITS)

static void *slots[SLOTS];
static long live;
static volatile int ever_counted;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static __thread int counting __attribute__((tls_model("initial-exec")));

static size_t home(const void *block) {
  return (size_t)(((uint64_t)(uintptr_t)block >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> (64 - SLOT_BITS));
}

static size_t after(size_t slot) { return (slot + 1) & (SLOTS - 1); }

static size_t distance(size_t from, size_t to) { return (to - from) & (SLOTS - 1); }

static size_t find(const void *block) {
  size_t slot = home(block);
  while (slots[slot] != NULL && slots[slot] != block) {
    slot = after(slot);
  }
  return slot;
}

static void remember(void *block) {
  if (block == NULL || !counting) {
    return;
  }
  pthread_mutex_lock(&lock);
  if ((size_t)live >= SLOTS / 2) {
    abort();
  }
  slots[find(block)] = block;
  live++;
  ever_counted = 1;
  pthread_mutex_unlock(&lock);
}

// Moves blocks up, so that each is found again from its home on.
static void close_gap(size_t gap) {
  for (size_t slot = after(gap); slots[slot] != NULL; slot = after(slot)) {
    if (distance(home(slots[slot]), slot) >= distance(gap, slot)) {
      slots[gap] = slots[slot];
      gap = slot;
    }
  }
  slots[gap] = NULL;
}

static int forget(const void *block) {
  int known = 0;
  if (block != NULL && ever_counted) {
    pthread_mutex_lock(&lock);
    size_t slot = find(block);
    known = slots[slot] != NULL;
    if (known) {
      close_gap(slot);
      live--;
    }
    pthread_mutex_unlock(&lock);
  }
  return known;
}

void *malloc(size_t size) {
  void *block = __libc_malloc(size);
  remember(block);
  return block;
}

void *calloc(size_t count, size_t size) {
  void *block = __libc_calloc(count, size);
  remember(block);
  return block;
}

// Whoever moves it, a block stays the counting thread's.
void *realloc(void *block, size_t size) {
  int known = forget(block);
  void *moved = __libc_realloc(block, size);
  void *kept = moved == NULL && size != 0 ? block : moved;
  int before = counting;
  counting = before || known;
  remember(kept);
  counting = before;
  return moved;
}

void free(void *block) {
  // before the block can be another thread's
  forget(block);
  __libc_free(block);
}

void *memalign(size_t alignment, size_t size) {
  void *block = __libc_memalign(alignment, size);
  remember(block);
  return block;
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  void *block = memalign(alignment, size);
  if (block == NULL) {
    return ENOMEM;
  }
  *result = block;
  return 0;
}

// Forgets whatever was counted before.
void live_blocks_begin(void) {
  pthread_mutex_lock(&lock);
  memset(slots, 0, sizeof slots);
  live = 0;
  pthread_mutex_unlock(&lock);
  counting = 1;
}

void live_blocks_end(void) { counting = 0; }

long live_blocks(void) { return live; }
