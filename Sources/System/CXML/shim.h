// Without this, libxml2's headers bring in Debian's ICU, whose types clash with those of Foundation's
// own copy wherever both are seen. What it hides is the inside of character encoders, not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/SAX2.h>

// xmlFree is a variable, which Swift's concurrency checks do not let through.
static inline void xml_free_text(xmlChar *text) { xmlFree(text); }
