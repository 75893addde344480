#if !__has_include(<libxml/xmlreader.h>)
#error "padanan needs libxml2's development files: apt-get install libxml2-dev"
#else

#include "CXML.h"

#include <libxml/xmlreader.h>
#include <stdlib.h>
#include <string.h>

struct cxml_reader {
  xmlTextReaderPtr reader;
  bool end_pending;
  char message[512];
  int32_t error_line, error_column;
};

static void record(void *context, xmlErrorPtr error) {
  cxml_reader *reader = context;
  if (reader->message[0] != 0 || error->level < XML_ERR_ERROR) return;
  strncpy(reader->message, error->message ? error->message : "unknown error", 511);
  size_t length = strlen(reader->message);
  while (length > 0 && reader->message[length - 1] == '\n') reader->message[--length] = 0;
  reader->error_line = error->line;
  reader->error_column = error->int2;
}

cxml_reader *cxml_reader_open(const uint8_t *bytes, int32_t length) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  reader->reader = xmlReaderForMemory(
      (const char *)bytes, length, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA);
  if (reader->reader == NULL) {
    free(reader);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(reader->reader, (xmlStructuredErrorFunc)record, reader);
  return reader;
}

void cxml_reader_close(cxml_reader *reader) {
  if (reader == NULL) return;
  xmlFreeTextReader(reader->reader);
  free(reader);
}

cxml_event cxml_reader_next(cxml_reader *reader) {
  if (reader->end_pending) {
    reader->end_pending = false;
    return CXML_ELEMENT_END;
  }
  for (;;) {
    int status = xmlTextReaderRead(reader->reader);
    if (status < 0) return CXML_ERROR;
    if (status == 0) return reader->message[0] ? CXML_ERROR : CXML_END;
    switch (xmlTextReaderNodeType(reader->reader)) {
      case XML_READER_TYPE_ELEMENT:
        reader->end_pending = xmlTextReaderIsEmptyElement(reader->reader) == 1;
        return CXML_ELEMENT_START;
      case XML_READER_TYPE_END_ELEMENT: return CXML_ELEMENT_END;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return CXML_TEXT;
      case XML_READER_TYPE_COMMENT: return CXML_COMMENT;
      default: break;
    }
  }
}

const char *cxml_reader_name(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstLocalName(reader->reader);
}
const char *cxml_reader_namespace(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstNamespaceUri(reader->reader);
}
const char *cxml_reader_text(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstValue(reader->reader);
}
int32_t cxml_reader_line(const cxml_reader *reader) {
  // The parser reads ahead; the node knows its own line.
  xmlNodePtr node = xmlTextReaderCurrentNode(reader->reader);
  return node != NULL ? (int32_t)xmlGetLineNo(node)
                      : xmlTextReaderGetParserLineNumber(reader->reader);
}
int32_t cxml_reader_column(const cxml_reader *reader) {
  return xmlTextReaderGetParserColumnNumber(reader->reader);
}
int32_t cxml_reader_depth(const cxml_reader *reader) {
  return xmlTextReaderDepth(reader->reader);
}

char *cxml_reader_attribute(const cxml_reader *reader, const char *name) {
  return (char *)xmlTextReaderGetAttribute(reader->reader, (const xmlChar *)name);
}
void cxml_free(char *string) {
  if (string != NULL) xmlFree(string);
}

const char *cxml_reader_qualified_name(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstName(reader->reader);
}
bool cxml_reader_next_attribute(cxml_reader *reader) {
  if (xmlTextReaderMoveToNextAttribute(reader->reader) == 1) return true;
  xmlTextReaderMoveToElement(reader->reader);
  return false;
}
const char *cxml_reader_attribute_name(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstName(reader->reader);
}
const char *cxml_reader_attribute_value(const cxml_reader *reader) {
  return (const char *)xmlTextReaderConstValue(reader->reader);
}

const char *cxml_reader_error(const cxml_reader *reader) { return reader->message; }
int32_t cxml_reader_error_line(const cxml_reader *reader) { return reader->error_line; }
int32_t cxml_reader_error_column(const cxml_reader *reader) { return reader->error_column; }

#endif
