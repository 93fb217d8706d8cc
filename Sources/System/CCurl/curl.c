#include "fetching.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// Calls the function types of libcurl's own header through pointers; its checking macros would stand in the way.
#undef curl_easy_setopt
#undef curl_easy_getinfo

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];
static struct {
  __typeof__(&curl_easy_init) init;
  __typeof__(&curl_easy_cleanup) cleanup;
  __typeof__(&curl_easy_perform) perform;
  __typeof__(&curl_easy_strerror) strerror;
  __typeof__(&curl_easy_getinfo) getinfo;
  __typeof__(&curl_easy_setopt) setopt;
  __typeof__(&curl_slist_append) append;
  __typeof__(&curl_slist_free_all) free_all;
} functions;

static void load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(failure, sizeof failure, "%s", dlerror());
    return;
  }
  struct {
    const char *name;
    void **function;
  } wanted[] = {
      {"curl_easy_init", (void **)&functions.init},         {"curl_easy_cleanup", (void **)&functions.cleanup},
      {"curl_easy_perform", (void **)&functions.perform},   {"curl_easy_strerror", (void **)&functions.strerror},
      {"curl_easy_getinfo", (void **)&functions.getinfo},   {"curl_easy_setopt", (void **)&functions.setopt},
      {"curl_slist_append", (void **)&functions.append},    {"curl_slist_free_all", (void **)&functions.free_all},
  };
  for (size_t k = 0; k < sizeof wanted / sizeof *wanted; k++) {
    *wanted[k].function = dlsym(library, wanted[k].name);
    if (!*wanted[k].function) snprintf(failure, sizeof failure, "libcurl.so.4 has no %s", wanted[k].name);
  }
}

const char *curl_load(void) {
  pthread_once(&once, load);
  return failure[0] ? failure : NULL;
}

CURL *curl_new(void) { return functions.init(); }
void curl_free_handle(CURL *curl) { functions.cleanup(curl); }
CURLcode curl_perform(CURL *curl) { return functions.perform(curl); }
const char *curl_error_text(CURLcode code) { return functions.strerror(code); }

long curl_response_code(CURL *curl) {
  long code = 0;
  functions.getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  return code;
}

struct curl_slist *curl_list_append(struct curl_slist *list, const char *text) { return functions.append(list, text); }
void curl_list_free(struct curl_slist *list) { functions.free_all(list); }

CURLcode curl_set_long(CURL *curl, CURLoption option, long value) { return functions.setopt(curl, option, value); }
CURLcode curl_set_string(CURL *curl, CURLoption option, const char *value) {
  return functions.setopt(curl, option, value);
}
CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *value) { return functions.setopt(curl, option, value); }
CURLcode curl_set_data_function(CURL *curl, CURLoption option, curl_data_function function) {
  return functions.setopt(curl, option, function);
}
