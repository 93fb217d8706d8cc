// libcurl sets options and asks for results through variadic functions, which Swift cannot call.
#include <curl/curl.h>

static inline CURLcode curl_set_long(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_string(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}

typedef size_t (*curl_data_function)(char *data, size_t size, size_t count, void *user);

static inline CURLcode curl_set_data_function(CURL *curl, CURLoption option, curl_data_function function) {
  return curl_easy_setopt(curl, option, function);
}

static inline long curl_response_code(CURL *curl) {
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  return code;
}
