/* Reads DHCPV4_FAILOVER_CLIENT_INFO_ARRAY, and makes the Java values of it. */
#include <jni.h>
#include <stdint.h>
#include <string.h>

typedef struct { uint32_t low, high; } date;
typedef struct { uint32_t length; jbyte *data; } binary;
typedef struct { uint32_t address; jchar *net_bios_name, *host_name; } host;
typedef struct {
  uint32_t address, mask;
  binary hardware;
  jchar *name, *comment;
  date expires;
  host owner;
  uint8_t type, state;
  int32_t status;
  date probation;
  int32_t capable;
  uint32_t sent, ack, recv, start, last, update, binding;
  jchar *policy;
  uint8_t flags;
} client;
typedef struct { uint32_t n; client **clients; } clients;

#define RAW "io/github/sizeis/examples/dhcp/raw/"

static jclass client_class, date_class, host_class, binary_class;
static jmethodID client_new, date_new, host_new, binary_new;
static jobject transferred;

static jclass find(JNIEnv *env, const char *name) {
  return (*env)->NewGlobalRef(env, (*env)->FindClass(env, name));
}

JNIEXPORT void JNICALL Java_io_github_sizeis_examples_dhcp_bench_ClientsInC_prepare(
    JNIEnv *env, jclass self, jclass type) {
  (void) self;
  client_class = (*env)->NewGlobalRef(env, type);
  date_class = find(env, RAW "DateTime");
  host_class = find(env, RAW "DhcpHostInfo");
  binary_class = find(env, RAW "DhcpBinaryData");
  client_new = (*env)->GetMethodID(env, client_class, "<init>",
      "(JJL" RAW "DhcpBinaryData;Ljava/lang/String;Ljava/lang/String;L" RAW "DateTime;L" RAW
      "DhcpHostInfo;IIIL" RAW "DateTime;IJJJJJJJLjava/lang/String;I)V");
  date_new = (*env)->GetMethodID(env, date_class, "<init>", "(JJ)V");
  host_new = (*env)->GetMethodID(env, host_class, "<init>", "(JLjava/lang/String;Ljava/lang/String;)V");
  binary_new = (*env)->GetMethodID(env, binary_class, "<init>", "(Lio/github/sizeis/internal/Ownership;[B)V");
  jclass ownership = (*env)->FindClass(env, "io/github/sizeis/internal/Ownership");
  jfieldID constant = (*env)->GetStaticFieldID(env, ownership, "TRANSFERRED", "Lio/github/sizeis/internal/Ownership;");
  transferred = (*env)->NewGlobalRef(env, (*env)->GetStaticObjectField(env, ownership, constant));
}

static jstring string(JNIEnv *env, const jchar *units) {
  if (!units) {
    return 0;
  }
  jsize n = 0;
  while (units[n]) {
    n++;
  }
  return (*env)->NewString(env, units, n);
}

static jobject date_of(JNIEnv *env, const date *d) {
  return (*env)->NewObject(env, date_class, date_new, (jlong) d->low, (jlong) d->high);
}

static jobject host_of(JNIEnv *env, const host *h) {
  return (*env)->NewObject(env, host_class, host_new, (jlong) h->address, string(env, h->net_bios_name),
      string(env, h->host_name));
}

static jobject binary_of(JNIEnv *env, const binary *b) {
  jbyteArray bytes = 0;
  if (b->data) {
    bytes = (*env)->NewByteArray(env, b->length);
    (*env)->SetByteArrayRegion(env, bytes, 0, b->length, b->data);
  }
  return (*env)->NewObject(env, binary_class, binary_new, transferred, bytes);
}

static jobject client_of(JNIEnv *env, const client *c) {
  return (*env)->NewObject(env, client_class, client_new, (jlong) c->address, (jlong) c->mask,
      binary_of(env, &c->hardware), string(env, c->name), string(env, c->comment), date_of(env, &c->expires),
      host_of(env, &c->owner), (jint) c->type, (jint) c->state, c->status, date_of(env, &c->probation), c->capable,
      (jlong) c->sent, (jlong) c->ack, (jlong) c->recv, (jlong) c->start, (jlong) c->last, (jlong) c->update,
      (jlong) c->binding, string(env, c->policy), (jint) c->flags);
}

JNIEXPORT jobjectArray JNICALL Java_io_github_sizeis_examples_dhcp_bench_ClientsInC_read(
    JNIEnv *env, jclass self, jlong address) {
  (void) self;
  const clients *all = (const clients *) (intptr_t) address;
  jclass object = (*env)->FindClass(env, "java/lang/Object");
  jobjectArray values = (*env)->NewObjectArray(env, all->n, object, 0);
  for (uint32_t i = 0; i < all->n; i++) {
    (*env)->PushLocalFrame(env, 32);
    (*env)->SetObjectArrayElement(env, values, i, client_of(env, all->clients[i]));
    (*env)->PopLocalFrame(env, 0);
  }
  return values;
}
