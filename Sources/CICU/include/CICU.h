// The functions of libicu that padanan uses, declared with types of this header only.
//
// This header does not include ICU's headers, because a module that exposes <unicode/*.h> to Swift
// conflicts with the ICU inside Foundation. Only the implementation file includes them.
//
// Conventions
//   - Text is UTF-8, passed as a pointer and a length in bytes; offsets are byte offsets in it.
//   - `status` receives an ICU error code; values above zero are errors (`cicu_error_name`).
//   - The caller frees buffers returned as `cicu_bytes` with `cicu_bytes_free`.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Values

typedef struct cicu_bytes {
  uint8_t *data;
  int64_t count;
} cicu_bytes;

/// A changed run: `source_length` bytes at `source_start` became `result_length` bytes at
/// `result_start`.
typedef struct cicu_edit {
  int32_t source_start, source_length, result_start, result_length;
} cicu_edit;

typedef struct cicu_edits {
  cicu_edit *data;
  int64_t count;
} cicu_edits;

void cicu_bytes_free(cicu_bytes bytes);
void cicu_edits_free(cicu_edits edits);

const char *cicu_error_name(int32_t status);
/// Writes the version to `buffer` (at least 20 bytes).
void cicu_version(char *buffer);
void cicu_unicode_version(char *buffer);

// MARK: Normalization (UAX #15)

typedef enum cicu_form { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD } cicu_form;

bool cicu_is_normalized(cicu_form form, const uint8_t *text, int32_t length, int32_t *status);
cicu_bytes cicu_normalize(
    cicu_form form, const uint8_t *text, int32_t length, cicu_edits *edits, int32_t *status);

// MARK: Case

/// Full case folding (CaseFolding.txt, C + F).
cicu_bytes cicu_fold_case(const uint8_t *text, int32_t length, int32_t *status);

// MARK: Break iteration (UAX #29)

typedef struct cicu_breaker cicu_breaker;
typedef enum cicu_break_kind { CICU_CHARACTER, CICU_WORD, CICU_SENTENCE } cicu_break_kind;

cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *locale, int32_t *status);
void cicu_breaker_close(cicu_breaker *breaker);
/// Sets the text, which must stay alive and unchanged until the next call or close.
void cicu_breaker_set_text(
    cicu_breaker *breaker, const uint8_t *text, int64_t length, int32_t *status);
/// Writes at most `capacity` boundaries after the last one returned. Returns the number written, 0
/// at the end of the text.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, int32_t capacity);

// MARK: Regular expressions (UTS #18)

typedef struct cicu_regex cicu_regex;

/// On failure, `error_line` and `error_column` are the 1-based position in the pattern.
cicu_regex *cicu_regex_open(
    const uint8_t *pattern, int32_t length, bool ignore_case, int32_t *error_line,
    int32_t *error_column, int32_t *status);
void cicu_regex_close(cicu_regex *regex);
/// Sets the text, which must stay alive and unchanged until the next call or close.
void cicu_regex_set_text(cicu_regex *regex, const uint8_t *text, int64_t length, int32_t *status);
/// Whether a match begins at `start` and ends at or before `limit`. Anchors (^ $ \z) match at both
/// offsets; look-around sees the text beyond them.
bool cicu_regex_matches_at(cicu_regex *regex, int64_t start, int64_t limit, int32_t *status);
/// Whether there is a match in `start ..< limit`; `match_start` and `match_end` receive the first
/// one.
bool cicu_regex_find(
    cicu_regex *regex, int64_t start, int64_t limit, int64_t *match_start, int64_t *match_end,
    int32_t *status);

/// Whether none, some or all texts that begin with `text` match at their start.
typedef enum cicu_forecast { CICU_NEVER, CICU_MAYBE, CICU_ALWAYS } cicu_forecast;
cicu_forecast cicu_regex_forecast(
    cicu_regex *regex, const uint8_t *text, int64_t length, int32_t *status);

// MARK: Character properties (UAX #44)

bool cicu_is_alphabetic(uint32_t scalar);
/// The value of Sentence_Break (UAX #29), in ICU's numbering.
int32_t cicu_sentence_break(uint32_t scalar);
bool cicu_is_uppercase(uint32_t scalar);
bool cicu_is_lowercase(uint32_t scalar);
bool cicu_is_digit(uint32_t scalar);
/// True for a nonspacing, enclosing or spacing combining mark.
bool cicu_is_mark(uint32_t scalar);
/// True for scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
bool cicu_is_unspaced_script(uint32_t scalar);

// MARK: Display names (CLDR)

typedef enum cicu_name_kind { CICU_LANGUAGE, CICU_REGION, CICU_SCRIPT, CICU_LOCALE } cicu_name_kind;

/// The name of `code` in `locale`; empty if CLDR has none.
cicu_bytes cicu_display_name(
    cicu_name_kind kind, const char *code, const char *locale, int32_t *status);

typedef enum cicu_name_table {
  CICU_TERRITORIES, CICU_LANGUAGES, CICU_SCRIPTS, CICU_CURRENCIES, CICU_MONTHS, CICU_WEEKDAYS
} cicu_name_table;

/// All names of a kind in `locale` (BCP 47): records of code, form and name, each part followed by
/// LF. Forms are `wide`, `short`, `variant`, `running` (a currency in running text) and
/// `abbreviated`; months are 1 to 12, weekdays 1 (Sunday) to 7. Empty if CLDR has no names in that
/// language.
cicu_bytes cicu_names(cicu_name_table table, const char *locale, int32_t *status);
/// Writes the version of CLDR in libicu, such as 42, to `buffer` (at least 20 bytes).
void cicu_cldr_version(char *buffer);

// MARK: Character sets

/// The most likely character set of `text` ("UTF-8", "windows-1252"); empty if none is.
/// `confidence` receives ICU's confidence, 0 to 100.
cicu_bytes cicu_detect_charset(
    const uint8_t *text, int32_t length, int32_t *confidence, int32_t *status);
/// Converts `text` from `charset` to UTF-8. `error_offset` receives the offset of the first
/// malformed byte, or -1.
cicu_bytes cicu_decode(
    const char *charset, const uint8_t *text, int32_t length, int64_t *error_offset,
    int32_t *status);

#ifdef __cplusplus
}
#endif
#endif
