// The part of libxml2 that padanan uses: a reader that is fed bytes and gives events, behind types
// of its own. (libxml2's headers include ICU's, which clash with the ICU inside Foundation.)
#ifndef CXML_H
#define CXML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cxml_reader cxml_reader;

typedef enum cxml_event {
  CXML_ERROR = -1,
  CXML_END = 0,
  CXML_ELEMENT_START = 1,
  CXML_ELEMENT_END = 2,
  CXML_TEXT = 3,
  CXML_COMMENT = 4,
  /// The reader wants `cxml_reader_feed` before it can say more.
  CXML_MORE = 5
} cxml_event;

/// Where the document's encoding is read from.
typedef enum cxml_encoding {
  /// The byte order mark or the XML declaration.
  CXML_ENCODING_DECLARED,
  /// The first bytes alone: UTF-16 or UTF-8.
  CXML_ENCODING_DETECTED
} cxml_encoding;

/// What stops the reading of a document that asks too much, in elements and bytes.
typedef struct cxml_limits {
  int32_t depth;
  size_t text;
  size_t attribute;
} cxml_limits;

/// Nothing is ever fetched, no document type is loaded, and a reference to an entity that is not
/// one of XML's own five is an error. NULL when there is no memory.
cxml_reader *cxml_reader_open(cxml_encoding encoding, cxml_limits limits);
void cxml_reader_close(cxml_reader *reader);

/// Takes the next bytes of the document, which need not stay alive; `last` ends it.
void cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, bool last);

/// The next event. An empty element gives a start and an end, text between two tags one event.
cxml_event cxml_reader_next(cxml_reader *reader);

/// A string of the reader's, not terminated by NUL; valid until the next event. NULL for none.
typedef struct cxml_string {
  const char *bytes;
  size_t length;
} cxml_string;

/// Of the current event. Every name of an element has a number, counted from 0 as they appear.
int32_t cxml_reader_name_number(const cxml_reader *reader);
cxml_string cxml_reader_name(const cxml_reader *reader);
cxml_string cxml_reader_prefix(const cxml_reader *reader);
cxml_string cxml_reader_namespace(const cxml_reader *reader);
cxml_string cxml_reader_text(const cxml_reader *reader);
/// 1-based place of the event's beginning: of an element, its `<`.
int32_t cxml_reader_line(const cxml_reader *reader);
int32_t cxml_reader_column(const cxml_reader *reader);

/// The attributes of the element that began, namespace declarations first, by qualified name.
int32_t cxml_reader_attribute_count(const cxml_reader *reader);
cxml_string cxml_reader_attribute_name(const cxml_reader *reader, int32_t index);
cxml_string cxml_reader_attribute_value(const cxml_reader *reader, int32_t index);

/// After CXML_ERROR: what is wrong, and where (1-based).
const char *cxml_reader_error(const cxml_reader *reader);
int32_t cxml_reader_error_line(const cxml_reader *reader);
int32_t cxml_reader_error_column(const cxml_reader *reader);

#endif
