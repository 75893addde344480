// A pull reader on libxml2's push parser, declared with types of this header only. (libxml2's
// headers include ICU's, which conflict with the ICU inside Foundation.)
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
  /// The reader needs more input: call `cxml_reader_feed`.
  CXML_MORE = 5
} cxml_event;

/// How the document's encoding is determined.
typedef enum cxml_encoding {
  /// By the byte order mark or the XML declaration.
  CXML_ENCODING_DECLARED,
  /// By the first bytes alone: UTF-16 or UTF-8.
  CXML_ENCODING_DETECTED
} cxml_encoding;

/// Limits; exceeding one is an error. `depth` counts nested elements, the others bytes.
typedef struct cxml_limits {
  int32_t depth;
  size_t text;
  size_t attribute;
  size_t markup;
} cxml_limits;

/// Creates a reader. It does not access the network or load document types; a reference to an
/// entity other than the five predefined ones is an error. NULL if there is not enough memory.
cxml_reader *cxml_reader_open(cxml_encoding encoding, cxml_limits limits);
void cxml_reader_close(cxml_reader *reader);

/// Passes the next bytes of the document, which are copied; `last` marks the end of the document.
void cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, bool last);

/// The next event. An empty element gives a start and an end event; text between two tags gives one
/// event.
cxml_event cxml_reader_next(cxml_reader *reader);

/// A string owned by the reader, without a final NUL, valid until the next event; NULL for none.
typedef struct cxml_string {
  const char *bytes;
  size_t length;
} cxml_string;

/// Properties of the current event. Element names are numbered from 0 in order of appearance.
int32_t cxml_reader_name_number(const cxml_reader *reader);
cxml_string cxml_reader_name(const cxml_reader *reader);
cxml_string cxml_reader_prefix(const cxml_reader *reader);
cxml_string cxml_reader_namespace(const cxml_reader *reader);
cxml_string cxml_reader_text(const cxml_reader *reader);
/// 1-based position of the start of the event: for an element, its `<`.
int32_t cxml_reader_line(const cxml_reader *reader);
int32_t cxml_reader_column(const cxml_reader *reader);

/// The attributes of the current element, namespace declarations first, with qualified names.
int32_t cxml_reader_attribute_count(const cxml_reader *reader);
cxml_string cxml_reader_attribute_name(const cxml_reader *reader, int32_t index);
cxml_string cxml_reader_attribute_value(const cxml_reader *reader, int32_t index);

/// After CXML_ERROR: the message and its 1-based position.
const char *cxml_reader_error(const cxml_reader *reader);
int32_t cxml_reader_error_line(const cxml_reader *reader);
int32_t cxml_reader_error_column(const cxml_reader *reader);

#endif
