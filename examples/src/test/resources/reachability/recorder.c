/*
 * A JVM agent that records what GraalVM must know of a program: which classes and members JNA and
 * the runtime of SizeIs look for by reflection, and which ones JNA's native library asks JNI for.
 *
 * Reflection is seen by breakpoints at the first bytecode of the JDK's own methods, JNI by a
 * function table of our own. The agent's option is the file that the record goes to, a line a use:
 *
 *   reflection|jni|registered <class> [<member> [<descriptor>]]
 *   proxy <interface>
 *   resource <path>
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <jvmti.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jvmtiEnv *jvmti;
static jniNativeInterface *jni;
static char *file;

/* What was recorded, each once. */
#define SLOTS (1 << 17)
static char *lines[SLOTS];
static size_t count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void fatal(const char *what) {
  fprintf(stderr, "recorder: %s\n", what);
  exit(3);
}

static void record(const char *format, ...) {
  char line[2048];
  va_list arguments;
  va_start(arguments, format);
  if (vsnprintf(line, sizeof line, format, arguments) >= (int)sizeof line) {
    fatal("a line is too long");
  }
  va_end(arguments);
  unsigned hash = 5381;
  for (const char *c = line; *c; c++) {
    hash = hash * 33 + (unsigned char)*c;
  }
  pthread_mutex_lock(&lock);
  unsigned i = hash % SLOTS;
  while (lines[i] && strcmp(lines[i], line)) {
    i = (i + 1) % SLOTS;
  }
  if (!lines[i]) {
    if (++count == SLOTS) {
      fatal("too many lines");
    }
    lines[i] = strdup(line);
  }
  pthread_mutex_unlock(&lock);
}

/* The name of a class as Class.getName has it: of arrays, their descriptor. */
static void name_of(jclass type, char *name, size_t size) {
  char *signature;
  if ((*jvmti)->GetClassSignature(jvmti, type, &signature, NULL)) {
    fatal("a class without a signature");
  }
  size_t length = strlen(signature);
  int is_class = signature[0] == 'L';
  snprintf(name, size, "%.*s", (int)(is_class ? length - 2 : length), signature + is_class);
  for (char *c = name; *c; c++) {
    *c = *c == '/' ? '.' : *c;
  }
  (*jvmti)->Deallocate(jvmti, (unsigned char *)signature);
}

static void record_type(const char *kind, jclass type) {
  char name[1024];
  name_of(type, name, sizeof name);
  record("%s %s", kind, name);
}

static void record_member(const char *kind, jclass type, const char *member, const char *sig) {
  char name[1024];
  name_of(type, name, sizeof name);
  record("%s %s %s %s", kind, name, member, sig);
}

static void record_method(const char *kind, jmethodID method) {
  jclass type;
  char *member, *signature;
  if ((*jvmti)->GetMethodDeclaringClass(jvmti, method, &type)
      || (*jvmti)->GetMethodName(jvmti, method, &member, &signature, NULL)) {
    fatal("a method without a name");
  }
  record_member(kind, type, member, signature);
  (*jvmti)->Deallocate(jvmti, (unsigned char *)member);
  (*jvmti)->Deallocate(jvmti, (unsigned char *)signature);
}

/* ---- JNI, as far as JNA's library uses it ---- */

static int is_jna(void *caller) {
  Dl_info library;
  return dladdr(caller, &library) && library.dli_fname && strstr(library.dli_fname, "jna");
}

#define BY_JNA is_jna(__builtin_return_address(0))

static jclass JNICALL find_class(JNIEnv *env, const char *name) {
  jclass type = jni->FindClass(env, name);
  if (BY_JNA && type) {
    record_type("jni", type);
  }
  return type;
}

static jmethodID JNICALL method_id(JNIEnv *env, jclass type, const char *name, const char *sig) {
  if (BY_JNA) {
    record_member("jni", type, name, sig);
  }
  return jni->GetMethodID(env, type, name, sig);
}

static jmethodID JNICALL static_method(JNIEnv *env, jclass type, const char *name, const char *s) {
  if (BY_JNA) {
    record_member("jni", type, name, s);
  }
  return jni->GetStaticMethodID(env, type, name, s);
}

static jfieldID JNICALL field_id(JNIEnv *env, jclass type, const char *name, const char *sig) {
  if (BY_JNA) {
    record_member("jni", type, name, sig);
  }
  return jni->GetFieldID(env, type, name, sig);
}

static jfieldID JNICALL static_field(JNIEnv *env, jclass type, const char *name, const char *sig) {
  if (BY_JNA) {
    record_member("jni", type, name, sig);
  }
  return jni->GetStaticFieldID(env, type, name, sig);
}

static jmethodID JNICALL from_method(JNIEnv *env, jobject reflected) {
  jmethodID method = jni->FromReflectedMethod(env, reflected);
  if (BY_JNA) {
    record_method("jni", method);
  }
  return method;
}

static jint JNICALL throw_new(JNIEnv *env, jclass type, const char *message) {
  if (BY_JNA) {
    record_member("jni", type, "<init>", "(Ljava/lang/String;)V");
  }
  return jni->ThrowNew(env, type, message);
}

static jint JNICALL register_natives(
    JNIEnv *env, jclass type, const JNINativeMethod *methods, jint n) {
  for (jint i = 0; BY_JNA && i < n; i++) {
    record_member("registered", type, methods[i].name, methods[i].signature);
  }
  return jni->RegisterNatives(env, type, methods, n);
}

static void watch_jni(void) {
  jniNativeInterface *ours;
  if ((*jvmti)->GetJNIFunctionTable(jvmti, &jni) || (*jvmti)->GetJNIFunctionTable(jvmti, &ours)) {
    fatal("no table of JNI");
  }
  ours->FindClass = find_class;
  ours->GetMethodID = method_id;
  ours->GetStaticMethodID = static_method;
  ours->GetFieldID = field_id;
  ours->GetStaticFieldID = static_field;
  ours->FromReflectedMethod = from_method;
  ours->ThrowNew = throw_new;
  ours->RegisterNatives = register_natives;
  if ((*jvmti)->SetJNIFunctionTable(jvmti, ours)) {
    fatal("the table of JNI stays");
  }
}

/* ---- Reflection, as far as JNA and the runtime use it ---- */

/* What a hooked method's receiver, or the argument that is named, tells. */
enum subject { TYPE, NAMED, MEMBERS, FIELD, METHOD, INTERFACES, CLASS_NAME, COMPONENT, RESOURCE };

struct hook {
  const char *type, *name, *signature;
  enum subject subject;
  int is_static;
  jmethodID method;
};

#define ACCESSOR(kind, descriptor) \
  {"java/lang/reflect/Field", "get" kind, "(Ljava/lang/Object;)" descriptor, FIELD, 0, 0}, \
  {"java/lang/reflect/Field", "set" kind, "(Ljava/lang/Object;" descriptor ")V", FIELD, 0, 0}

static struct hook hooks[] = {
  {"java/lang/Class", "forName", "(Ljava/lang/String;)Ljava/lang/Class;", CLASS_NAME, 1, 0},
  {"java/lang/Class", "forName", "(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;",
      CLASS_NAME, 1, 0},
  {"java/lang/Class", "getField", "(Ljava/lang/String;)Ljava/lang/reflect/Field;", NAMED, 0, 0},
  {"java/lang/Class", "getDeclaredField", "(Ljava/lang/String;)Ljava/lang/reflect/Field;",
      NAMED, 0, 0},
  {"java/lang/Class", "getFields", "()[Ljava/lang/reflect/Field;", MEMBERS, 0, 0},
  {"java/lang/Class", "getDeclaredFields", "()[Ljava/lang/reflect/Field;", MEMBERS, 0, 0},
  {"java/lang/Class", "getMethod",
      "(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;", MEMBERS, 0, 0},
  {"java/lang/Class", "getDeclaredMethod",
      "(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;", MEMBERS, 0, 0},
  {"java/lang/Class", "getMethods", "()[Ljava/lang/reflect/Method;", MEMBERS, 0, 0},
  {"java/lang/Class", "getDeclaredMethods", "()[Ljava/lang/reflect/Method;", MEMBERS, 0, 0},
  {"java/lang/Class", "getConstructor", "([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;",
      MEMBERS, 0, 0},
  {"java/lang/Class", "getDeclaredConstructor",
      "([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;", MEMBERS, 0, 0},
  {"java/lang/Class", "getConstructors", "()[Ljava/lang/reflect/Constructor;", MEMBERS, 0, 0},
  {"java/lang/Class", "getDeclaredConstructors", "()[Ljava/lang/reflect/Constructor;",
      MEMBERS, 0, 0},
  {"java/lang/Class", "getEnumConstants", "()[Ljava/lang/Object;", TYPE, 0, 0},
  {"java/lang/Class", "getDeclaredClasses", "()[Ljava/lang/Class;", MEMBERS, 0, 0},
  {"java/lang/Class", "getClasses", "()[Ljava/lang/Class;", MEMBERS, 0, 0},
  {"java/lang/Class", "newInstance", "()Ljava/lang/Object;", TYPE, 0, 0},
  {"java/lang/Class", "getResource", "(Ljava/lang/String;)Ljava/net/URL;", RESOURCE, 0, 0},
  {"java/lang/Class", "getResourceAsStream", "(Ljava/lang/String;)Ljava/io/InputStream;",
      RESOURCE, 0, 0},
  {"java/lang/ClassLoader", "getResource", "(Ljava/lang/String;)Ljava/net/URL;", RESOURCE, 0, 0},
  {"java/lang/reflect/Constructor", "newInstance", "([Ljava/lang/Object;)Ljava/lang/Object;",
      METHOD, 0, 0},
  {"java/lang/reflect/Method", "invoke",
      "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;", METHOD, 0, 0},
  {"java/lang/reflect/Proxy", "newProxyInstance",
      "(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)"
      "Ljava/lang/Object;", INTERFACES, 1, 0},
  {"java/lang/reflect/Array", "newInstance", "(Ljava/lang/Class;I)Ljava/lang/Object;",
      COMPONENT, 1, 0},
  ACCESSOR("", "Ljava/lang/Object;"),
  ACCESSOR("Boolean", "Z"), ACCESSOR("Byte", "B"), ACCESSOR("Char", "C"), ACCESSOR("Short", "S"),
  ACCESSOR("Int", "I"), ACCESSOR("Long", "J"), ACCESSOR("Float", "F"), ACCESSOR("Double", "D"),
};

#define HOOKS (sizeof hooks / sizeof hooks[0])

/* Whether JNA or the runtime calls; generated code and tests do not count. */
static int is_watched(jthread thread) {
  static const char *const packages[] = {
    "Lcom/sun/jna/", "Lio/github/sizeis/runtime/", "Lio/github/sizeis/jna/",
    "Lio/github/sizeis/internal/", "Lio/github/sizeis/adapters/"
  };
  jmethodID caller;
  jlocation at;
  jclass type;
  char *signature;
  if ((*jvmti)->GetFrameLocation(jvmti, thread, 1, &caller, &at)
      || (*jvmti)->GetMethodDeclaringClass(jvmti, caller, &type)
      || (*jvmti)->GetClassSignature(jvmti, type, &signature, NULL)) {
    return 0;
  }
  int watched = 0;
  for (size_t i = 0; i < sizeof packages / sizeof packages[0]; i++) {
    watched |= !strncmp(signature, packages[i], strlen(packages[i]));
  }
  (*jvmti)->Deallocate(jvmti, (unsigned char *)signature);
  return watched;
}

static jobject local(jthread thread, int slot) {
  jobject value;
  if ((*jvmti)->GetLocalObject(jvmti, thread, 0, slot, &value)) {
    fatal("an argument that cannot be read");
  }
  return value;
}

static void record_string(JNIEnv *env, const char *format, jclass type, jstring text) {
  const char *chars = jni->GetStringUTFChars(env, text, NULL);
  char name[1024] = "";
  if (type) {
    name_of(type, name, sizeof name);
  }
  record(format, type ? name : chars, chars);
  jni->ReleaseStringUTFChars(env, text, chars);
}

static void record_field(JNIEnv *env, jobject reflected) {
  jfieldID id = jni->FromReflectedField(env, reflected);
  jclass field = jni->GetObjectClass(env, reflected);
  jmethodID declaring =
      jni->GetMethodID(env, field, "getDeclaringClass", "()Ljava/lang/Class;");
  jclass type = jni->CallObjectMethod(env, reflected, declaring);
  char *member, *signature;
  if ((*jvmti)->GetFieldName(jvmti, type, id, &member, &signature, NULL)) {
    fatal("a field without a name");
  }
  record_member("reflection", type, member, signature);
  (*jvmti)->Deallocate(jvmti, (unsigned char *)member);
  (*jvmti)->Deallocate(jvmti, (unsigned char *)signature);
}

static void record_interfaces(JNIEnv *env, jobjectArray interfaces) {
  char all[1024] = "proxy";
  for (jsize i = 0; i < jni->GetArrayLength(env, interfaces); i++) {
    char name[512];
    name_of(jni->GetObjectArrayElement(env, interfaces, i), name, sizeof name);
    strncat(strncat(all, " ", 2), name, sizeof all - strlen(all) - 2);
  }
  record("%s", all);
}

static void JNICALL reached(
    jvmtiEnv *unused, JNIEnv *env, jthread thread, jmethodID method, jlocation at) {
  struct hook *hook = hooks;
  while (hook->method != method) {
    hook++;
  }
  if (!is_watched(thread) || jni->PushLocalFrame(env, 32)) {
    return;
  }
  switch (hook->subject) {
    case TYPE:
    case MEMBERS:
      record_type("reflection", local(thread, 0));
      break;
    case NAMED:
      record_string(env, "reflection %s %s", local(thread, 0), local(thread, 1));
      break;
    case CLASS_NAME:
      record_string(env, "reflection %s", NULL, local(thread, 0));
      break;
    case FIELD:
      record_field(env, local(thread, 0));
      break;
    case METHOD:
      record_method("reflection", jni->FromReflectedMethod(env, local(thread, 0)));
      break;
    case INTERFACES:
      record_interfaces(env, local(thread, 1));
      break;
    case COMPONENT:
      record_type("array", local(thread, 0));
      break;
    case RESOURCE:
      record_string(env, "resource %s", NULL, local(thread, 1));
      break;
  }
  jni->PopLocalFrame(env, NULL);
}

static void JNICALL started(jvmtiEnv *unused, JNIEnv *env, jthread thread) {
  watch_jni();
  for (size_t i = 0; i < HOOKS; i++) {
    struct hook *h = &hooks[i];
    jclass type = jni->FindClass(env, h->type);
    h->method = h->is_static ? jni->GetStaticMethodID(env, type, h->name, h->signature)
                             : jni->GetMethodID(env, type, h->name, h->signature);
    if (!h->method || (*jvmti)->SetBreakpoint(jvmti, h->method, 0)) {
      fprintf(stderr, "%s.%s%s: ", h->type, h->name, h->signature);
      fatal("not watched");
    }
  }
  if ((*jvmti)->SetEventNotificationMode(jvmti, JVMTI_ENABLE, JVMTI_EVENT_BREAKPOINT, NULL)) {
    fatal("no breakpoints");
  }
}

JNIEXPORT jint JNICALL Agent_OnLoad(JavaVM *vm, char *options, void *unused) {
  file = strdup(options);
  if ((*vm)->GetEnv(vm, (void **)&jvmti, JVMTI_VERSION_1_2)) {
    fatal("no JVMTI");
  }
  jvmtiCapabilities wanted = {.can_generate_breakpoint_events = 1, .can_access_local_variables = 1};
  jvmtiEventCallbacks callbacks = {.VMInit = started, .Breakpoint = reached};
  if ((*jvmti)->AddCapabilities(jvmti, &wanted)
      || (*jvmti)->SetEventCallbacks(jvmti, &callbacks, sizeof callbacks)
      || (*jvmti)->SetEventNotificationMode(jvmti, JVMTI_ENABLE, JVMTI_EVENT_VM_INIT, NULL)) {
    fatal("no events");
  }
  return JNI_OK;
}

JNIEXPORT void JNICALL Agent_OnUnload(JavaVM *vm) {
  FILE *out = fopen(file, "w");
  if (!out) {
    fatal("no file for the record");
  }
  for (size_t i = 0; i < SLOTS; i++) {
    if (lines[i]) {
      fprintf(out, "%s\n", lines[i]);
    }
  }
  if (fclose(out)) {
    fatal("the record is not whole");
  }
}
