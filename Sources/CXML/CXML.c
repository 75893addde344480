#if !__has_include(<libxml/parser.h>)
#error "padanan needs libxml2's development files: apt-get install libxml2-dev"
#else

#include "CXML.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// libxml2 reports events by callbacks, so the events of one block of input are stored in a queue. The
// queue contains offsets into one arena, which is cleared before the next block, so that memory does
// not grow with the document.

typedef struct span {
  size_t start, length;
} span;

typedef struct attribute {
  span name, value;
} attribute;

typedef struct event {
  cxml_event kind;
  int32_t name;
  // Owned by libxml2's dictionary, valid as long as the parser.
  const xmlChar *prefix, *uri;
  span text;
  int32_t first_attribute, attribute_count;
  int32_t line, column;
} event;

enum { MAXIMUM_ATTRIBUTES = 1000 };

struct cxml_reader {
  xmlParserCtxtPtr parser;
  cxml_limits limits;
  int32_t depth;
  bool has_root, finished;

  char *arena;
  size_t arena_length, arena_capacity;
  event *events;
  int32_t event_count, event_capacity, next;
  event current;
  attribute *attributes;
  int32_t attribute_count, attribute_capacity;
  // Number of attributes in a tag whose end is not read yet; too high if text has `="`.
  int32_t pending_attributes;

  const xmlChar **names;
  int32_t name_count, name_capacity;

  char message[512];
  int32_t error_line, error_column;
};

// Errors.

static void fail(cxml_reader *reader, int32_t line, int32_t column, const char *message) {
  if (reader->message[0] != 0) return;
  snprintf(reader->message, sizeof reader->message, "%s", message ? message : "unknown error");
  // libxml2 ends its messages with a line feed and shows bytes on a second line.
  for (char *c = reader->message; *c != 0; c++) {
    if (*c == '\n') *c = c[1] == 0 ? 0 : ' ';
  }
  reader->error_line = line;
  reader->error_column = column;
}

static void fail_here(cxml_reader *reader, const char *message) {
  fail(reader, xmlSAX2GetLineNumber(reader->parser), xmlSAX2GetColumnNumber(reader->parser),
       message);
  xmlStopParser(reader->parser);
}

// A message in plain words for the errors of hand-written and generated files; libxml2's own message
// without the name of its function for the others.
static const char *plain_message(const xmlError *error, char *buffer, size_t size) {
  const char *first = error->str1 ? error->str1 : "";
  const char *second = error->str2 ? error->str2 : "";
  switch (error->code) {
  case XML_ERR_INVALID_CHAR:
  case XML_ERR_INVALID_CHARREF:
    if (error->int1 > 0) {
      snprintf(buffer, size, "the character U+%04X is not allowed in XML", (unsigned)error->int1);
      return buffer;
    }
    return "a character is not allowed in XML";
  case XML_ERR_INVALID_HEX_CHARREF:
  case XML_ERR_INVALID_DEC_CHARREF:
    return "a character reference is not a number; expected one such as &#233; or &#xE9;";
  case XML_ERR_TAG_NAME_MISMATCH:
    snprintf(buffer, size, "mismatch of tags: <%.100s> of line %d ends with </%.100s>", first,
             error->int1, second);
    return buffer;
  case XML_ERR_TAG_NOT_FINISHED:
    snprintf(buffer, size, "the document ends inside <%.100s>", first);
    return buffer;
  case XML_ERR_UNDECLARED_ENTITY:
  case XML_WAR_UNDECLARED_ENTITY:
    snprintf(buffer, size,
             "the entity `&%.100s;` is not defined; expected the character itself or its number, "
             "such as &#160;", first);
    return buffer;
  case XML_ERR_ENTITYREF_SEMICOL_MISSING:
  case XML_ERR_ENTITYREF_NO_NAME:
  case XML_ERR_NAME_REQUIRED:
    return "`&` or `<` does not begin an entity or a tag; expected `&amp;` or `&lt;`";
  case XML_ERR_LT_IN_ATTRIBUTE:
    return "an attribute contains `<`; expected `&lt;`";
  case XML_ERR_ATTRIBUTE_NOT_STARTED:
    return "the value of an attribute does not begin with a quotation mark";
  case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    return "the value of an attribute does not end with a quotation mark";
  case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
    snprintf(buffer, size, "the attribute `%.100s` has no value", first);
    return buffer;
  case XML_ERR_ATTRIBUTE_REDEFINED:
    snprintf(buffer, size, "the attribute `%.100s` occurs twice in a tag", first);
    return buffer;
  case XML_ERR_GT_REQUIRED:
    snprintf(buffer, size, "a tag has no `>` at its end");
    return buffer;
  case XML_ERR_COMMENT_NOT_FINISHED: return "a comment has no end `-->`";
  case XML_ERR_HYPHEN_IN_COMMENT: return "a comment contains `--`";
  case XML_ERR_CDATA_NOT_FINISHED: return "a CDATA section has no end `]]>`";
  case XML_ERR_MISPLACED_CDATA_END: return "the text contains `]]>`; expected `]]&gt;`";
  case XML_NS_ERR_UNDEFINED_NAMESPACE:
    snprintf(buffer, size, "the prefix `%.100s` is not declared with xmlns", first);
    return buffer;
  default: break;
  }
  const char *message = error->message;
  // `xmlParseCharRef: invalid …`
  if (message && strncmp(message, "xml", 3) == 0) {
    const char *colon = strchr(message, ':');
    const char *space = strchr(message, ' ');
    if (colon && (!space || colon < space) && colon[1] == ' ') return colon + 2;
  }
  return message;
}

static void on_error(void *context, xmlErrorPtr error) {
  if (error->level < XML_ERR_ERROR) return;
  cxml_reader *reader = context;
  char plain[400];
  const char *message = plain_message(error, plain, sizeof plain);
  char ending[200];
  // libxml2's messages for these two errors are unclear.
  if (error->code == XML_ERR_DOCUMENT_EMPTY) message = "the document is empty or does not begin with `<`";
  if (error->code == XML_ERR_DOCUMENT_END && reader->depth > 0) {
    snprintf(ending, sizeof ending, "the document ends inside <%.100s>",
             (const char *)reader->parser->name);
    message = ending;
  } else if (error->code == XML_ERR_DOCUMENT_END && !reader->has_root) {
    message = "the document ends before its root element";
  }
  fail(reader, error->line, error->int2, message);
}

// Growing arrays.

static bool reserve(cxml_reader *reader, void **block, size_t wanted, size_t *capacity,
                    size_t size) {
  if (wanted <= *capacity) return true;
  size_t larger = *capacity * 2 > wanted ? *capacity * 2 : wanted + 64;
  void *moved = realloc(*block, larger * size);
  if (moved == NULL) {
    fail_here(reader, "out of memory");
    return false;
  }
  *block = moved;
  *capacity = larger;
  return true;
}

static bool reserve32(cxml_reader *reader, void **block, int32_t wanted, int32_t *capacity,
                      size_t size) {
  size_t wide = (size_t)*capacity;
  bool done = reserve(reader, block, (size_t)wanted, &wide, size);
  *capacity = (int32_t)wide;
  return done;
}

static span keep(cxml_reader *reader, const void *bytes, size_t length) {
  span kept = {reader->arena_length, 0};
  if (!reserve(reader, (void **)&reader->arena, reader->arena_length + length,
               &reader->arena_capacity, 1))
    return kept;
  memcpy(reader->arena + reader->arena_length, bytes, length);
  reader->arena_length += length;
  kept.length = length;
  return kept;
}

static event *add_event(cxml_reader *reader, cxml_event kind) {
  if (!reserve32(reader, (void **)&reader->events, reader->event_count + 1,
                 &reader->event_capacity, sizeof(event)))
    return NULL;
  event *added = &reader->events[reader->event_count++];
  memset(added, 0, sizeof *added);
  added->kind = kind;
  added->name = -1;
  added->line = xmlSAX2GetLineNumber(reader->parser);
  added->column = xmlSAX2GetColumnNumber(reader->parser);
  return added;
}

// Names are interned by libxml2, so that equal names are equal pointers.
static int32_t name_number(cxml_reader *reader, const xmlChar *name) {
  // A format has few names, so search from the most recent one.
  for (int32_t i = reader->name_count - 1; i >= 0; i--) {
    if (reader->names[i] == name) return i;
  }
  if (!reserve32(reader, (void **)&reader->names, reader->name_count + 1, &reader->name_capacity,
                 sizeof(xmlChar *)))
    return 0;
  if (reader->name_count == 10000) {
    fail_here(reader, "more than 10000 different element names");
    return 0;
  }
  reader->names[reader->name_count] = name;
  return reader->name_count++;
}

static void add_attribute(cxml_reader *reader, const xmlChar *prefix, const xmlChar *name,
                          const xmlChar *value, size_t length) {
  if (length > reader->limits.attribute) {
    fail_here(reader, "an attribute is too long");
    return;
  }
  if (!reserve32(reader, (void **)&reader->attributes, reader->attribute_count + 1,
                 &reader->attribute_capacity, sizeof(attribute)))
    return;
  attribute added;
  size_t prefix_length = prefix ? strlen((const char *)prefix) : 0;
  added.name = keep(reader, prefix ? prefix : (const xmlChar *)"", prefix_length);
  if (prefix_length > 0 && name != NULL) added.name.length += keep(reader, ":", 1).length;
  if (name != NULL)
    added.name.length += keep(reader, name, strlen((const char *)name)).length;
  added.value = keep(reader, value, length);
  reader->attributes[reader->attribute_count++] = added;
}

// The callback comes after the whole tag, but the position of an element is that of its `<`.
static void move_to_tag(cxml_reader *reader, event *added) {
  xmlParserInputPtr input = reader->parser->input;
  if (input == NULL || input->cur == NULL) return;
  const xmlChar *start = input->cur;
  while (start > input->base && *start != '<') start--;
  int32_t lines = 0, characters = 0;
  for (const xmlChar *c = start; c < input->cur; c++) {
    if (*c == '\n') lines++;
    if ((*c & 0xC0) != 0x80) characters++;
  }
  if (lines == 0) {
    added->column -= characters;
  } else {
    added->line -= lines;
    added->column = 1;
    for (const xmlChar *c = start; c > input->base && c[-1] != '\n'; c--) {
      if ((*c & 0xC0) != 0x80) added->column++;
    }
  }
  if (added->column < 1) added->column = 1;
}

// Callbacks.

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes) {
  (void)defaulted;
  cxml_reader *reader = context;
  event *added = add_event(reader, CXML_ELEMENT_START);
  if (added == NULL) return;
  move_to_tag(reader, added);
  if (++reader->depth > reader->limits.depth) {
    char message[80];
    snprintf(message, sizeof message, "elements are nested more than %d deep",
             reader->limits.depth);
    fail(reader, added->line, added->column, message);
    reader->event_count--;
    xmlStopParser(reader->parser);
    return;
  }
  reader->has_root = true;
  added->name = name_number(reader, name);
  added->prefix = prefix;
  added->uri = uri;
  added->first_attribute = reader->attribute_count;
  for (int i = 0; i < namespace_count; i++) {
    const xmlChar *value = namespaces[2 * i + 1] ? namespaces[2 * i + 1] : (const xmlChar *)"";
    add_attribute(reader, (const xmlChar *)"xmlns", namespaces[2 * i], value,
                  strlen((const char *)value));
  }
  for (int i = 0; i < attribute_count; i++) {
    const xmlChar **a = attributes + 5 * i;
    add_attribute(reader, a[1], a[0], a[3], (size_t)(a[4] - a[3]));
  }
  added->attribute_count = reader->attribute_count - added->first_attribute;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  cxml_reader *reader = context;
  event *added = add_event(reader, CXML_ELEMENT_END);
  if (added == NULL) return;
  move_to_tag(reader, added);
  reader->depth--;
  added->name = name_number(reader, name);
  added->prefix = prefix;
  added->uri = uri;
}

static void on_text(void *context, const xmlChar *text, int length) {
  cxml_reader *reader = context;
  event *last = reader->event_count > reader->next ? &reader->events[reader->event_count - 1] : NULL;
  if (last == NULL || last->kind != CXML_TEXT) {
    last = add_event(reader, CXML_TEXT);
    if (last == NULL) return;
    last->text.start = reader->arena_length;
  }
  if (last->text.length + (size_t)length > reader->limits.text) {
    fail_here(reader, "a text is too long");
    return;
  }
  last->text.length += keep(reader, text, (size_t)length).length;
}

static void on_comment(void *context, const xmlChar *text) {
  cxml_reader *reader = context;
  event *added = add_event(reader, CXML_COMMENT);
  if (added == NULL) return;
  added->text = keep(reader, text, strlen((const char *)text));
}

// Not called for the five predefined entities. All other entities are refused, declared or not,
// because they would have to be expanded.
static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
  cxml_reader *reader = context;
  // Called for a declaration too, which is harmless without a reference.
  if (reader->parser->inSubset != 0) return NULL;
  char message[200];
  snprintf(message, sizeof message,
           "the entity `&%.100s;` is not expanded; expected the character itself, or &amp; &lt; "
           "&gt; &apos; &quot; or a number such as &#160;",
           (const char *)name);
  fail_here(reader, message);
  return NULL;
}

static xmlEntityPtr on_parameter_entity(void *context, const xmlChar *name) {
  char message[200];
  snprintf(message, sizeof message, "the parameter entity `%%%.100s;` is not expanded",
           (const char *)name);
  fail_here(context, message);
  return NULL;
}

cxml_reader *cxml_reader_open(cxml_encoding encoding, cxml_limits limits) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  reader->limits = limits;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.comment = on_comment;
  handler.getEntity = on_entity;
  handler.getParameterEntity = on_parameter_entity;
  handler.serror = on_error;
  reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
  if (reader->parser == NULL) {
    free(reader);
    return NULL;
  }
  // XML_PARSE_HUGE disables libxml2's limits; the reader has its own.
  // XML_PARSE_NOENT resolves predefined entities and character references in attributes.
  int options = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT;
  if (encoding == CXML_ENCODING_DETECTED) options |= XML_PARSE_IGNORE_ENC;
  xmlCtxtUseOptions(reader->parser, options);
  return reader;
}

void cxml_reader_close(cxml_reader *reader) {
  if (reader == NULL) return;
  if (reader->parser->myDoc != NULL) xmlFreeDoc(reader->parser->myDoc);
  xmlFreeParserCtxt(reader->parser);
  free(reader->arena);
  free(reader->events);
  free(reader->attributes);
  free(reader->names);
  free(reader);
}

// libxml2 searches a comment, a processing instruction or a tag for its end again with each block,
// and compares each attribute of a tag with all before it. Both are quadratic, so both are limited.
static void limit_pending(cxml_reader *reader, const uint8_t *bytes, size_t length) {
  xmlParserInputPtr input = reader->parser->input;
  if (reader->message[0] != 0 || input == NULL || input->cur >= input->end) return;
  size_t pending = (size_t)(input->end - input->cur);
  if (pending > reader->limits.markup) {
    char message[100];
    snprintf(message, sizeof message,
             "a tag, a comment or a processing instruction is longer than %zu bytes",
             reader->limits.markup);
    fail_here(reader, message);
    return;
  }
  if (pending <= length) reader->pending_attributes = 0;
  size_t fresh = pending < length ? pending : length;
  const uint8_t *start = bytes + length - fresh;
  for (size_t i = 1; i < fresh; i++) {
    if (start[i - 1] == '=' && (start[i] == '"' || start[i] == '\'')) reader->pending_attributes++;
  }
  if (reader->pending_attributes > MAXIMUM_ATTRIBUTES) {
    fail_here(reader, "a tag has more than 1000 attributes");
  }
}

void cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, bool last) {
  if (reader->finished) return;
  // Only a text that continues in the next block may remain; move it to the start of the arena.
  span rest = {0, 0};
  if (reader->next < reader->event_count) {
    event unfinished = reader->events[reader->next];
    rest.length = unfinished.text.length;
    memmove(reader->arena, reader->arena + unfinished.text.start, rest.length);
    unfinished.text = rest;
    reader->events[0] = unfinished;
    reader->event_count = 1;
  } else {
    reader->event_count = 0;
  }
  reader->arena_length = rest.length;
  reader->attribute_count = 0;
  reader->next = 0;
  xmlParseChunk(reader->parser, (const char *)bytes, (int)length, last);
  if (!last) limit_pending(reader, bytes, length);
  reader->finished = last || reader->message[0] != 0;
}

cxml_event cxml_reader_next(cxml_reader *reader) {
  if (reader->next < reader->event_count) {
    event *found = &reader->events[reader->next];
    bool may_grow =
        found->kind == CXML_TEXT && reader->next == reader->event_count - 1 && !reader->finished;
    if (!may_grow) {
      reader->current = *found;
      reader->next++;
      return reader->current.kind;
    }
  }
  if (!reader->finished) return CXML_MORE;
  return reader->message[0] != 0 ? CXML_ERROR : CXML_END;
}

static cxml_string in_arena(const cxml_reader *reader, span place) {
  cxml_string string = {reader->arena + place.start, place.length};
  return string;
}
static cxml_string interned(const xmlChar *name) {
  cxml_string string = {(const char *)name, name ? strlen((const char *)name) : 0};
  return string;
}

int32_t cxml_reader_name_number(const cxml_reader *reader) { return reader->current.name; }
cxml_string cxml_reader_name(const cxml_reader *reader) {
  return interned(reader->current.name < 0 ? NULL : reader->names[reader->current.name]);
}
cxml_string cxml_reader_prefix(const cxml_reader *reader) {
  return interned(reader->current.prefix);
}
cxml_string cxml_reader_namespace(const cxml_reader *reader) {
  return interned(reader->current.uri);
}
cxml_string cxml_reader_text(const cxml_reader *reader) {
  return in_arena(reader, reader->current.text);
}
int32_t cxml_reader_line(const cxml_reader *reader) { return reader->current.line; }
int32_t cxml_reader_column(const cxml_reader *reader) { return reader->current.column; }

int32_t cxml_reader_attribute_count(const cxml_reader *reader) {
  return reader->current.kind == CXML_ELEMENT_START ? reader->current.attribute_count : 0;
}
cxml_string cxml_reader_attribute_name(const cxml_reader *reader, int32_t index) {
  return in_arena(reader, reader->attributes[reader->current.first_attribute + index].name);
}
cxml_string cxml_reader_attribute_value(const cxml_reader *reader, int32_t index) {
  return in_arena(reader, reader->attributes[reader->current.first_attribute + index].value);
}

const char *cxml_reader_error(const cxml_reader *reader) { return reader->message; }
int32_t cxml_reader_error_line(const cxml_reader *reader) { return reader->error_line; }
int32_t cxml_reader_error_column(const cxml_reader *reader) { return reader->error_column; }

#endif
