// A library that does to its arguments what an input tells it, but for what no caller can survive:
// it writes only where it was lent memory, and gives no pointer to memory that is not there. What it
// gives of its own is larger than a caller's limits.
#include "program.h"

static void begin_call(void) { used_pieces = 0; }

// A pointer to a block that the caller must free.
static void give(const uint8_t *field) {
  for (int i = FIRST_FREE; i < used_slots; i++) {
    if (pointer(field) == slot(i)) {
      given[i] = true;
    }
  }
}

void hostile_free(uint8_t *p) {
  const struct piece *in = piece_of(p);
  if ((in != NULL && in->lent) || (p != NULL && in_frame(p))) {
    wrong = "an argument was freed";
  }
  for (int i = FIRST_FREE; i < used_slots; i++) {
    if (p == slot(i)) {
      wrong = freed[i] ? "a block was freed twice" : wrong;
      freed[i] = true;
    }
  }
}

void hostile_clear(uint8_t *p) {
  clears++;
  const struct piece *in = piece_of(p);
  if (in == NULL || !in->lent || p != in->at) {
    wrong = "what was cleared is no argument";
  }
}

static void lend_bytes(uint8_t *a) {
  lend(a, 16, BYTES);
  lend(pointer(a + 8), u32(a), LEAF);
}

static void lend_text(uint8_t *a) {
  if (a != NULL) {
    lend(a, strlen((char *) a) + 1, LEAF);
  }
}

void hostile_bytes(uint8_t *a) { begin_call(); lend_bytes(a); run(LEAF); }

static void lend_list(uint8_t *a, uint32_t n) {
  lend(a, 16 * n, BYTES);
  for (uint32_t i = 0; i < n; i++) {
    lend(pointer(a + 16 * i + 8), u32(a + 16 * i), LEAF);
  }
}

void hostile_blocks(uint8_t *a) {
  begin_call();
  lend(a, 16, BLOCKS);
  lend_list(pointer(a + 8), u32(a));
  run(LEAF);
}

void hostile_part(uint8_t *a) {
  begin_call();
  lend(a, 16, BYTES);
  lend(pointer(a + 8), 4 * u32(a), LEAF);
  run(LEAF);
}

static void lend_texts(uint8_t *a) {
  lend(a, 40, TEXTS);
  lend_text(pointer(a));
  lend(pointer(a + 16), u32(a + 8), LEAF);
  uint32_t n = 0;
  for (; u32(pointer(a + 24) + 4 * n) != 0; n++) {}
  lend(pointer(a + 24), 4 * n + 4, LEAF);
  const char *list = (char *) pointer(a + 32);
  for (n = 0; list[n] != 0; n += strlen(list + n) + 1) {}
  lend(pointer(a + 32), n + 1, LEAF);
}

void hostile_texts(uint8_t *a) { begin_call(); lend_texts(a); run(LEAF); }

void hostile_nodes(uint8_t *a) {
  begin_call();
  lend(a, 8, P_NODE);
  for (uint8_t *node = pointer(a); node != NULL; node = pointer(node)) {
    lend(node, 32, NODE);
    uint8_t *points = pointer(node + 16);
    lend(points, 8 * u32(node + 24), POINTER);
    for (uint32_t i = 0; i < u32(node + 24); i++) {
      lend(pointer(points + 8 * i), 8, LEAF);
    }
  }
  run(LEAF);
}

// An array at the end of a struct has room for one element, as `numbers[1]` has.
static uint32_t one_at_least(uint32_t n) { return n == 0 ? 1 : n; }

void hostile_tails(uint8_t *a) {
  begin_call();
  lend(a, 8, POINTER);
  lend(pointer(a), 4 + 4 * one_at_least(u32(pointer(a))), LEAF);
  run(LEAF);
}

void hostile_tables(uint8_t *a) {
  begin_call();
  lend(a, 8, P_TABLE);
  uint8_t *table = pointer(a);
  uint32_t n = u32(table);
  lend(table, 8 + 16 * one_at_least(n), TABLE);
  for (uint32_t i = 0; i < n; i++) {
    lend(pointer(table + 16 + 16 * i), u32(table + 8 + 16 * i), LEAF);
  }
  run(LEAF);
}

void hostile_choice(uint8_t *a) {
  begin_call();
  lend(a, 16, CHOICE);
  if (u32(a) == 1) {
    lend_text(pointer(a + 8));
  } else if (u32(a) == 2) {
    lend(pointer(a + 8), 8, LEAF);
  }
  run(LEAF);
}

static void lend_forms(uint8_t *a, uint32_t n) {
  lend(a, 16 * n, CHOICE);
  for (; n > 0; n--, a += 16) {
    if (u32(a) == 1 || u32(a) == 2) {
      lend_text(pointer(a + 8));
    }
  }
}

void hostile_form(uint8_t *a) { begin_call(); lend_forms(a, 1); run(LEAF); }

void hostile_forms(uint8_t *a, uint8_t *k) {
  begin_call();
  lend_forms(a, u32(k));
  lend(k, 4, LEAF);
  run(LEAF);
}

void hostile_pair(uint8_t *a, uint8_t *b, uint8_t *c) {
  begin_call();
  lend_bytes(a);
  lend_texts(b);
  lend(c, 4, LEAF);
  run(LEAF);
}

struct point { int32_t x, y; };

struct point hostile_by_value(struct point a) {
  begin_call();
  int64_t v = run(LEAF);
  memcpy(&a, &v, 8);
  return a;
}

void hostile_list(uint8_t *a, uint8_t *k) {
  begin_call();
  lend_list(a, u32(k));
  lend(k, 4, LEAF);
  run(LEAF);
}

void hostile_pointers(uint8_t *a, uint32_t k) {
  begin_call();
  lend(a, 8 * k, P_BYTES);
  for (uint32_t i = 0; i < k; i++) {
    lend_bytes(pointer(a + 8 * i));
  }
  run(LEAF);
}

int hostile_ints(uint8_t *a, uint8_t *n) {
  begin_call();
  lend(a, 4 * u32(n), LEAF);
  lend(n, 4, LEAF);
  return run(LEAF);
}

int hostile_window(uint8_t *a, uint8_t *cap, uint8_t *n) {
  begin_call();
  lend_room(a, 4 * u32(cap), LEAF);
  lend(cap, 4, LEAF);
  lend(n, 4, LEAF);
  return run(LEAF);
}

int hostile_returned(uint8_t *a, uint32_t cap) {
  begin_call();
  lend_room(a, cap, LEAF);
  return run(LEAF);
}

void hostile_names(uint8_t *a, uint32_t max, uint8_t *n) {
  begin_call();
  lend_room(a, 8 * max, POINTER);
  lend(n, 4, LEAF);
  run(LEAF);
}

static int fill_room(uint8_t *a, uint32_t bytes, int type, uint8_t *n) {
  begin_call();
  lend_room(a, bytes, type);
  lend(n, 4, LEAF);
  return run(LEAF);
}

void hostile_text(uint8_t *a, uint32_t n) { fill_room(a, n, LEAF, NULL); }
void hostile_wide(uint8_t *a, uint32_t n) { fill_room(a, 2 * n, LEAF, NULL); }
void hostile_multi(uint8_t *a, uint32_t n) { fill_room(a, n, LEAF, NULL); }
void hostile_room(uint8_t *a, uint32_t n) { fill_room(a, n, BLOCKS, NULL); }
void hostile_chain(uint8_t *a, uint32_t n) { fill_room(a, n, NODE, NULL); }
int hostile_grow(uint8_t *a, uint8_t *n) { return fill_room(a, u32(n), LEAF, n); }
int hostile_grow_table(uint8_t *a, uint8_t *n) { return fill_room(a, u32(n), TABLE, n); }

void hostile_rooms(uint8_t *a, uint8_t *b, uint32_t n) {
  begin_call();
  lend_room(a, n, BYTES);
  lend_room(b, n, BYTES);
  run(LEAF);
}

static int make(uint8_t *a, int type, uint8_t *n, uint8_t *total, uint8_t *handle) {
  begin_call();
  lend(a, 8, type);
  lend(n, 4, LEAF);
  lend(total, 4, LEAF);
  lend(handle, 4, LEAF);
  int returned = run(LEAF);
  give(a);
  return returned;
}

int hostile_made_list(uint8_t *a, uint8_t *n) { return make(a, P_NAMED, n, NULL, NULL); }
int hostile_made_text(uint8_t *a) { return make(a, POINTER, NULL, NULL, NULL); }
void hostile_made_chain(uint8_t *a) { make(a, P_NODE, NULL, NULL, NULL); }
int hostile_made_deep(uint8_t *a) { return make(a, P_OWNED, NULL, NULL, NULL); }

int hostile_pages(uint8_t *a, uint8_t *n, uint8_t *total, uint8_t *handle) {
  return make(a, P_NAMED, n, total, handle);
}

void *hostile_made_returned(void) {
  begin_call();
  run(P_BLOCKS);
  give(slot(RETURNED));
  return pointer(slot(RETURNED));
}

int hostile_filled(uint8_t *a) {
  fills++;
  begin_call();
  lend(a, 16, BLOCKS);
  return run(LEAF);
}

void *hostile_back(uint8_t *a) {
  begin_call();
  lend_text(a);
  run(POINTER);
  return pointer(slot(RETURNED));
}

void *hostile_points_back(uint8_t *a, int n) {
  begin_call();
  lend(a, 8 * n, LEAF);
  run(POINTER);
  return pointer(slot(RETURNED));
}

int hostile_fails(uint8_t *a, uint8_t *reason) {
  begin_call();
  lend_bytes(a);
  lend(reason, 8, POINTER);
  return run(LEAF);
}
