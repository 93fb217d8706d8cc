// libcurl, opened at run time: it draws some thirty other libraries in, whose loading would keep every command
// waiting, and only `studio dataset fetch` needs it. Its variadic functions, which Swift cannot call, have a name a type.
#ifndef SKETCH_CURL_H
#define SKETCH_CURL_H

#include <curl/curl.h>

// Loads libcurl and returns NULL, or a message that says why it could not be loaded. Safe to call from any thread;
// nothing else here may be called before it has succeeded.
const char *curl_load(void);

CURL *curl_new(void);
void curl_free_handle(CURL *curl);
CURLcode curl_perform(CURL *curl);
const char *curl_error_text(CURLcode code);
long curl_response_code(CURL *curl);

struct curl_slist *curl_list_append(struct curl_slist *list, const char *text);
void curl_list_free(struct curl_slist *list);

typedef size_t (*curl_data_function)(char *data, size_t size, size_t count, void *user);

CURLcode curl_set_long(CURL *curl, CURLoption option, long value);
CURLcode curl_set_string(CURL *curl, CURLoption option, const char *value);
CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *value);
CURLcode curl_set_data_function(CURL *curl, CURLoption option, curl_data_function function);

#endif
