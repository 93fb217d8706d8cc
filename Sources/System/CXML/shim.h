#include <libxml/parser.h>

// xmlFree is a variable, which Swift's concurrency checks do not let through.
static inline void xml_free_text(xmlChar *text) { xmlFree(text); }
