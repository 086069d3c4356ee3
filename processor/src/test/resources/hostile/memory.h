// The memory that hostile.c was lent, and its own; and that no pointer leads anywhere else.
#define _GNU_SOURCE
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

// The types that pointers are followed to, with the pointers that they hold.
enum { LEAF, POINTER, P_BYTES, P_BLOCKS, P_NODE, P_TABLE, P_NAMED, P_OWNED,
       BYTES, BLOCKS, TEXTS, NODE, TABLE, CHOICE, NAMED, OWNED, TYPES };

static const struct type {
  uint32_t size, skipped, count;
  struct { uint32_t at; int to; } pointers[4];
} types[TYPES] = {
  [LEAF] = {1, 0, 0, {{0, 0}}},
  [POINTER] = {8, 0, 1, {{0, LEAF}}},
  [P_BYTES] = {8, 0, 1, {{0, BYTES}}},
  [P_BLOCKS] = {8, 0, 1, {{0, BLOCKS}}},
  [P_NODE] = {8, 0, 1, {{0, NODE}}},
  [P_TABLE] = {8, 0, 1, {{0, TABLE}}},
  [P_NAMED] = {8, 0, 1, {{0, NAMED}}},
  [P_OWNED] = {8, 0, 1, {{0, OWNED}}},
  [BYTES] = {16, 0, 1, {{8, LEAF}}},
  [BLOCKS] = {16, 0, 1, {{8, BYTES}}},
  [TEXTS] = {40, 0, 4, {{0, LEAF}, {16, LEAF}, {24, LEAF}, {32, LEAF}}},
  [NODE] = {32, 0, 2, {{0, NODE}, {16, POINTER}}},
  [TABLE] = {16, 8, 1, {{8, LEAF}}},
  [CHOICE] = {16, 0, 1, {{8, LEAF}}},
  [NAMED] = {16, 0, 1, {{0, LEAF}}},
  [OWNED] = {24, 0, 2, {{8, NAMED}, {16, LEAF}}},
};

// Memory of its own: slots with a page between them that nobody may touch.
enum { SLOTS = 64, SLOT = 12 << 10, STRIDE = 16 << 10, HEAD = 512, SHOWN = 5 << 10, LARGEST = 64 };
enum { RETURNED, ENDLESS, SHORT, FIRST_FREE };
enum { PIECES = 256, MARKS = 4096, SAID = 1 << 21 };

struct piece {
  uint8_t *at;
  uint32_t length, span; // what may be written, and what may be read
  int type;
  bool lent, in_frame, filled;
};

static uint8_t *slots;
static int used_slots;
static bool filled[SLOTS], given[SLOTS], freed[SLOTS];
static struct piece pieces[PIECES];
static int used_pieces;
static const uint8_t *program;
static int length, at;
static uint8_t said[SAID];
static int used_said;
static const char *wrong;
static int fills, clears;
static struct { const uint8_t *p; int type; } marks[MARKS];
static int used_marks;
static bool changed;

static uint8_t *slot(int number) { return slots + (size_t) number * STRIDE; }

static void map_slots(void) {
  slots = mmap(NULL, (size_t) SLOTS * STRIDE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < SLOTS; i++) {
    mprotect(slot(i), SLOT, PROT_READ | PROT_WRITE);
  }
  memset(slot(ENDLESS), 'x', SLOT);
  for (int i = 0; i < SLOT; i++) {
    slot(SHORT)[i] = "ab\0"[i % 3];
  }
  used_slots = FIRST_FREE;
  // memory that nobody has written holds a pattern, and so does what was freed
  mallopt(M_PERTURB, 0xA5);
}

// Begins an input.
void begin(const uint8_t *bytes, int count) {
  if (slots == NULL) {
    map_slots();
  }
  for (int i = FIRST_FREE; i < used_slots; i++) {
    memset(slot(i), 0, filled[i] ? SLOT : HEAD);
    filled[i] = given[i] = freed[i] = false;
  }
  program = bytes;
  length = count;
  at = used_said = fills = clears = used_pieces = 0;
  used_slots = FIRST_FREE;
  wrong = NULL;
}

static void say(const uint8_t *bytes, uint32_t count) {
  if (used_said + 4 + count > SAID) {
    wrong = "too much was written to tell it";
    return;
  }
  memcpy(said + used_said, &count, 4);
  memcpy(said + used_said + 4, bytes, count);
  used_said += 4 + count;
}

// Ends it: all that its calls have lent or given, as numbers of bytes and bytes.
const uint8_t *end(int *count) {
  for (int i = ENDLESS; i < used_slots; i++) {
    say(slot(i), SHOWN);
    if (given[i] && !freed[i]) {
      wrong = "a block was not freed";
    }
  }
  if (clears != fills) {
    wrong = "a struct was not freed once";
  }
  *count = used_said;
  return said;
}

const char *what_is_wrong(void) { return wrong; }

static void add(void *p, uint32_t bytes, uint32_t span, int type, bool lent, bool in_frame) {
  if (p != NULL && span > 0 && used_pieces < PIECES) {
    pieces[used_pieces++] = (struct piece) {p, bytes, span, type, lent, in_frame, false};
  }
}

static void lend(void *p, uint32_t bytes, int type) { add(p, bytes, bytes, type, true, true); }

static void lend_room(void *p, uint32_t bytes, int type) { add(p, bytes, bytes, type, true, false); }

static uint32_t u32(const uint8_t *p) { uint32_t v; memcpy(&v, p, 4); return v; }

static uint8_t *pointer(const uint8_t *p) { uint8_t *v; memcpy(&v, p, 8); return v; }

static void set_pointer(uint8_t *p, const void *v) { memcpy(p, &v, 8); }

static struct piece *piece_of(const uint8_t *p) {
  for (int i = 0; i < used_pieces; i++) {
    if (p >= pieces[i].at && p < pieces[i].at + pieces[i].span) {
      return &pieces[i];
    }
  }
  return NULL;
}

static uint8_t *frame_edge(bool is_end) {
  uint8_t *edge = NULL;
  for (int i = 0; i < used_pieces; i++) {
    uint8_t *one = pieces[i].at + (is_end ? pieces[i].length : 0);
    if (pieces[i].in_frame && (edge == NULL || (is_end ? one > edge : one < edge))) {
      edge = one;
    }
  }
  return edge;
}

static bool in_frame(const uint8_t *p) { return p >= frame_edge(false) && p < frame_edge(true); }

static bool is_result(const struct piece *a) { return a->at == slot(RETURNED); }

static bool is_safe(uint8_t *p, int type);

// Follows the pointers of what lies from an address on; one that leads nowhere becomes NULL.
static void follow(uint8_t *p, int type, const struct piece *in) {
  const struct type *t = &types[type];
  // what is its own ends with zeros, into which a struct may go
  const uint8_t *end = in->at + in->length + (in->lent || in->filled ? 0 : LARGEST);
  for (uint8_t *e = p + t->skipped; e + t->size <= end; e += t->size) {
    for (uint32_t i = 0; i < t->count; i++) {
      uint8_t *field = e + t->pointers[i].at;
      bool is_number = type == CHOICE && u32(e) != 1 && u32(e) != 2;
      if (!is_number && pointer(field) != NULL && !is_safe(pointer(field), t->pointers[i].to)) {
        set_pointer(field, NULL);
        changed = true;
      }
    }
  }
}

static bool is_safe(uint8_t *p, int type) {
  const struct piece *in = piece_of(p);
  if (in == NULL) {
    return in_frame(p);
  }
  if (is_result(in) || (!in->lent && p - in->at > HEAD)) {
    return false;
  }
  if (types[type].count == 0) {
    return true;
  }
  if (!in->lent && (in->filled || (p - in->at) % 8 != 0)) {
    return false;
  }
  for (int i = 0; i < used_marks; i++) {
    if (marks[i].p == p && marks[i].type == type) {
      return true;
    }
  }
  if (used_marks == MARKS) {
    return false;
  }
  marks[used_marks].p = p;
  marks[used_marks++].type = type;
  follow(p, type, in);
  return true;
}

static void make_safe(void) {
  for (int round = 0; round < 64; round++) {
    changed = false;
    used_marks = 0;
    for (int i = 0; i < used_pieces; i++) {
      follow(pieces[i].at, pieces[i].type, &pieces[i]);
    }
    if (!changed) {
      return;
    }
  }
  for (int i = 0; i < used_pieces; i++) {
    memset(pieces[i].at, 0, pieces[i].length);
  }
}
