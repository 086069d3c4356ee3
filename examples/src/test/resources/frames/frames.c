// Changes its arguments, rightly and wrongly, as the tests ask for it.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct bytes {
  uint32_t n;
  uint8_t *p;
};

// Another count, and a pointer that is moved.
void frames_bytes(struct bytes *b, uint32_t n, int move) {
  b->n = n;
  b->p += move;
}

void frames_each(struct bytes *list, uint32_t k, uint32_t which, uint32_t n, int move) {
  if (which < k) {
    frames_bytes(&list[which], n, move);
  }
}

void frames_swap(struct bytes *a, struct bytes *b, uint32_t an, uint32_t bn) {
  uint8_t *p = a->p;
  a->p = b->p;
  b->p = p;
  a->n = an;
  b->n = bn;
}

void frames_exchange(struct bytes *list, uint32_t k) {
  for (uint32_t i = 0; i + 1 < k; i += 2) {
    struct bytes first = list[i];
    list[i] = list[i + 1];
    list[i + 1] = first;
  }
}

// Bytes of its own instead.
void frames_replace(struct bytes *b, uint32_t n) {
  static uint8_t own[64];
  memset(own, 7, sizeof own);
  b->p = own;
  b->n = n;
}

// Its own argument, as bytes.
void frames_itself(struct bytes *b, uint32_t n) {
  b->p = (uint8_t *)b;
  b->n = n;
}

struct part {
  uint32_t cap, n;
  int32_t *p;
};

void frames_part(struct part *window, uint32_t cap, uint32_t n) {
  window->cap = cap;
  window->n = n;
}

struct point {
  int32_t x, y;
};

struct points {
  uint32_t n;
  struct point *p;
};

void frames_points(struct points *some, uint32_t n) { some->n = n; }

void frames_flat(int32_t *p, uint32_t *n, uint32_t more) { *n += more; }

void frames_part_of_room(int32_t *p, uint32_t *cap, uint32_t *n, uint32_t new_cap, uint32_t new_n) {
  *cap = new_cap;
  *n = new_n;
}

struct texts {
  char *text;
  uint32_t n;
  char *counted;
  int32_t *numbers;
  char *list;
};

// Lets nothing end any more where it ended.
void frames_endless(struct texts *t, uint32_t what, uint32_t n) {
  if (what == 0) {
    memset(t->text, 'x', strlen(t->text) + 1);
  } else if (what == 1) {
    t->n = n;
  } else if (what == 2) {
    int32_t *p = t->numbers;
    while (*p) {
      p++;
    }
    *p = 1;
  } else if (what == 3) {
    char *p = t->list;
    while (*p) {
      p += strlen(p) + 1;
    }
    *p = 'x';
  } else {
    t->text += n;
  }
}

struct node {
  struct node *next;
  int32_t id;
  struct point **points;
  uint32_t n;
};

// Another chain, and other pointers in an array.
struct nodes {
  struct node *first;
};

void frames_nodes(struct nodes *chain, uint32_t what) {
  struct node *first = chain->first;
  struct node *second = first->next;
  if (what == 0) {
    second->next = (struct node *)second->points;
  } else if (what == 1) {
    second->points[1] = (struct point *)&first->points[first->n];
  } else if (what == 2) {
    struct point *p = second->points[0];
    second->points[0] = first->points[0];
    first->points[0] = p;
  } else {
    first->next = NULL;
    first->n = 1000;
  }
}

struct tail {
  uint32_t n;
  int32_t numbers[];
};

struct tails {
  struct tail *tail;
};

void frames_tail(struct tails *t, uint32_t n) { t->tail->n = n; }

struct choice {
  uint32_t tag;
  union {
    uint8_t *small;
    struct point *large;
    int32_t number;
  };
};

void frames_choice(struct choice *c, uint32_t tag) { c->tag = tag; }

// What it returns is what it was given.
struct point *frames_filled(struct point *p) {
  p->x = 1;
  p->y = 2;
  return p;
}

struct point *frames_not_a_point(int32_t *x, int32_t *y) {
  *x = 1;
  *y = 2;
  return (struct point *)y;
}

const char *frames_back(const char *s, int move) { return s + move; }

struct room {
  uint32_t n;
  int32_t *p;
};

void frames_room(struct room *first, uint32_t size, uint32_t n) {
  first->n = n;
  first->p = (int32_t *)(first + 1);
  memset(first->p, 0, size - sizeof *first);
}

void frames_rooms(struct room *first, uint32_t size, struct room *other, uint32_t n) {
  frames_room(first, size, 0);
  frames_room(other, size, n);
  first->p = other->p;
  first->n = n;
}

void frames_cut(char *s, uint32_t n) { memset(s, 'x', n); }

// A block of its own that points to what it was given.
struct borrowed {
  const char *given;
  char *own;
};

static int live;

void frames_borrow(const char *given, struct borrowed **b) {
  *b = malloc(sizeof **b);
  (*b)->given = given;
  (*b)->own = strcpy(malloc(4), "own");
  live = 2;
}

char *frames_same(char *s) {
  live = 0;
  return s;
}

void frames_free(void *p) {
  free(p);
  live--;
}

int frames_live(void) { return live; }

int frames_fail(char *buffer, char **reason) {
  *reason = buffer;
  memset(buffer, 'x', 3);
  return 1;
}
