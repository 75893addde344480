// The part of libxml2 that padanan uses: a pull reader, behind types of its own.
// (libxml2's headers include ICU's, which clash with the ICU inside Foundation.)
#ifndef CXML_H
#define CXML_H

#include <stdbool.h>
#include <stdint.h>

typedef struct cxml_reader cxml_reader;

typedef enum cxml_event {
  CXML_ERROR = -1,
  CXML_END = 0,
  CXML_ELEMENT_START = 1,
  CXML_ELEMENT_END = 2,
  CXML_TEXT = 3,
  CXML_COMMENT = 4
} cxml_event;

/// Reads `bytes`, which must stay alive until close. No network, no entity is loaded or expanded
/// beyond libxml2's limits. NULL when there is no memory.
cxml_reader *cxml_reader_open(const uint8_t *bytes, int32_t length);
void cxml_reader_close(cxml_reader *reader);

/// The next event. An empty element gives a start and an end.
cxml_event cxml_reader_next(cxml_reader *reader);

/// Of the current event; valid until the next call. Names are local names.
const char *cxml_reader_name(const cxml_reader *reader);
const char *cxml_reader_namespace(const cxml_reader *reader);
const char *cxml_reader_text(const cxml_reader *reader);
int32_t cxml_reader_line(const cxml_reader *reader);
int32_t cxml_reader_column(const cxml_reader *reader);
int32_t cxml_reader_depth(const cxml_reader *reader);

/// The attribute's value, to be freed with cxml_free; NULL where there is none.
char *cxml_reader_attribute(const cxml_reader *reader, const char *name);
void cxml_free(char *string);

/// The qualified name of the element, its prefix included.
const char *cxml_reader_qualified_name(const cxml_reader *reader);

/// Steps to the element's first attribute, then to the next one, namespace declarations among
/// them; false after the last, and the reader stands at the element again.
bool cxml_reader_next_attribute(cxml_reader *reader);
/// Of the attribute that was stepped to.
const char *cxml_reader_attribute_name(const cxml_reader *reader);
const char *cxml_reader_attribute_value(const cxml_reader *reader);

/// After CXML_ERROR: what libxml2 said, and where (1-based).
const char *cxml_reader_error(const cxml_reader *reader);
int32_t cxml_reader_error_line(const cxml_reader *reader);
int32_t cxml_reader_error_column(const cxml_reader *reader);

#endif
