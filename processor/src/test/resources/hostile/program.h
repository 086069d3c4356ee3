// What an input tells hostile.c to do.
#include "memory.h"

static uint32_t next(void) { return at < length ? program[at++] : 0; }

static uint64_t value(const struct piece *a) {
  switch (next() % 14) {
    case 0: return 0;
    case 1: return 1;
    case 2: return a->length;
    case 3: return a->length + 1;
    case 4: return UINT32_MAX;
    case 5: return INT32_MAX;
    case 6: return 1u << 31;
    case 7: return UINT64_MAX;
    case 8: return a->length / 4 + 1;
    case 9: return a->length / 8;
    case 10: return a->length / 16 + 1;
    case 11: return next() | next() << 8;
    default: return next();
  }
}

static uint8_t *word_of(struct piece *a) {
  uint32_t words = a->length / 8;
  return words == 0 ? NULL : a->at + 8 * (next() % words);
}

static struct piece *any(void) { return &pieces[next() % used_pieces]; }

static uint8_t *take_slot(bool with_x) {
  if (used_slots == SLOTS) {
    return NULL;
  }
  uint8_t *taken = slot(used_slots);
  filled[used_slots++] = with_x;
  memset(taken, with_x ? 'x' : 0, SLOT);
  add(taken, HEAD, SLOT, LEAF, false, false);
  pieces[used_pieces - 1].filled = with_x;
  return taken;
}

static void write_number(struct piece *a) {
  uint32_t width = 1u << next() % 4;
  if (a->length >= width) {
    uint32_t places = a->length / width;
    uint64_t v = value(any());
    memcpy(a->at + width * (next() % places), &v, width);
  }
}

static void write_bytes(struct piece *a) {
  uint32_t from = next() % a->length;
  for (uint32_t left = next() % 32; left > 0 && from < a->length; left--) {
    a->at[from++] = next();
  }
}

static void write_pointer(struct piece *a, int how) {
  uint8_t *word = word_of(a);
  if (word == NULL) {
    return;
  }
  struct piece *b = any();
  uint8_t *other = word_of(b);
  uint8_t *old = pointer(word);
  uint32_t far = next();
  switch (how) {
    case 0: set_pointer(word, b->at + far % (b->length + 1)); break;
    case 1: set_pointer(word, b->at + (far % (b->length + 1) & ~7u)); break;
    case 2:
      if (frame_edge(false) != NULL) {
        set_pointer(word, frame_edge(false) + far % (frame_edge(true) - frame_edge(false)));
      }
      break;
    case 3: set_pointer(word, NULL); break;
    case 4: set_pointer(word, slot(far % 2 ? ENDLESS : SHORT) + far / 2); break;
    case 5: set_pointer(word, take_slot(false)); break;
    case 6: set_pointer(word, take_slot(true)); break;
    case 7: set_pointer(word, (uint8_t *) ((uintptr_t) old + (int8_t) far)); break;
    default:
      if (other != NULL) {
        set_pointer(word, pointer(other));
        set_pointer(other, old);
      }
  }
}

// Does what the input tells, up to a return, which the next call goes on behind.
static int64_t run(int returned) {
  uint8_t *result = slot(RETURNED);
  memset(result, 0, HEAD);
  add(result, 8, SLOT, returned, false, false);
  for (int i = ENDLESS; i <= SHORT; i++) {
    add(slot(i), 0, SLOT, LEAF, false, false);
    pieces[used_pieces - 1].filled = true;
  }
  struct piece *first = &pieces[0];
  for (bool returns = false; at < length && used_pieces < PIECES - 2 && !returns;) {
    uint32_t what = next() % 16;
    if (what == 0) {
      static const int usual[] = {0, 122, 234, 259, 1, -1};
      uint32_t which = next() % 8;
      int64_t v = which < 6 ? usual[which] : (int64_t) value(first);
      if (returned == LEAF) {
        memcpy(result, &v, 8);
      }
      returns = true;
      continue;
    }
    struct piece *a = any();
    if (a->length == 0) {
      continue;
    }
    if (what < 4) {
      write_number(a);
    } else if (what < 5) {
      write_bytes(a);
    } else if (what < 14) {
      write_pointer(a, what - 5);
    } else if (what == 14) {
      memset(a->at, 'y', a->length);
    } else {
      memset(a->at, 0, a->length);
    }
  }
  make_safe();
  for (int i = 0; i < used_pieces; i++) {
    if (pieces[i].lent || is_result(&pieces[i])) {
      say(pieces[i].at, pieces[i].length);
    }
  }
  int64_t v;
  memcpy(&v, result, 8);
  return v;
}
