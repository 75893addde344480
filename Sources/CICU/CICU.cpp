#if !__has_include(<unicode/utypes.h>)
#error "padanan needs ICU's development files: apt-get install libicu-dev"
#else

#include "CICU.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/dtfmtsym.h>
#include <unicode/edits.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/regex.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ucurr.h>
#include <unicode/uldnames.h>
#include <unicode/ulocdata.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

namespace {

icu::StringPiece piece(const uint8_t *text, int32_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), length);
}

cicu_bytes copy(const std::string &text) {
  cicu_bytes out{nullptr, 0};
  if (text.empty()) return out;
  out.data = static_cast<uint8_t *>(std::malloc(text.size()));
  if (out.data == nullptr) return out;
  std::memcpy(out.data, text.data(), text.size());
  out.count = static_cast<int64_t>(text.size());
  return out;
}

cicu_bytes copy(const icu::UnicodeString &text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return copy(utf8);
}

cicu_edits copy(const icu::Edits &edits, UErrorCode &status) {
  cicu_edits out{nullptr, 0};
  std::vector<cicu_edit> runs;
  icu::Edits::Iterator it = edits.getFineChangesIterator();
  while (it.next(status)) {
    runs.push_back({it.sourceIndex(), it.oldLength(), it.destinationIndex(), it.newLength()});
  }
  if (U_FAILURE(status) || runs.empty()) return out;
  out.data = static_cast<cicu_edit *>(std::malloc(runs.size() * sizeof(cicu_edit)));
  if (out.data == nullptr) {
    status = U_MEMORY_ALLOCATION_ERROR;
    return out;
  }
  std::memcpy(out.data, runs.data(), runs.size() * sizeof(cicu_edit));
  out.count = static_cast<int64_t>(runs.size());
  return out;
}

const icu::Normalizer2 *normalizer(cicu_form form, UErrorCode &status) {
  switch (form) {
    case CICU_NFC: return icu::Normalizer2::getNFCInstance(status);
    case CICU_NFD: return icu::Normalizer2::getNFDInstance(status);
    case CICU_NFKC: return icu::Normalizer2::getNFKCInstance(status);
    case CICU_NFKD: return icu::Normalizer2::getNFKDInstance(status);
  }
  status = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

/// The end of the first run of combining marks that has the maximum length, or `length`.
///
/// libicu sorts the marks after a letter by insertion, in quadratic time. A letter has at most 30
/// marks in real text (UAX #15, Stream-Safe Text Format), so a longer run is normalized in parts.
int32_t end_of_marks(const uint8_t *text, int32_t start, int32_t length) {
  int32_t marks = 0;
  while (start < length) {
    UChar32 scalar;
    U8_NEXT(text, start, length, scalar);
    marks = scalar >= 0x300 && u_getCombiningClass(scalar) != 0 ? marks + 1 : 0;
    if (marks == 256) return start;
  }
  return length;
}

}  // namespace

struct cicu_breaker {
  std::unique_ptr<icu::BreakIterator> iterator;
  UText *text = nullptr;
  ~cicu_breaker() { utext_close(text); }
};

struct cicu_regex {
  std::unique_ptr<icu::RegexPattern> pattern;
  std::unique_ptr<icu::RegexMatcher> matcher;
  UText *text = nullptr;
  ~cicu_regex() { utext_close(text); }
};

extern "C" {

void cicu_bytes_free(cicu_bytes bytes) { std::free(bytes.data); }
void cicu_edits_free(cicu_edits edits) { std::free(edits.data); }

const char *cicu_error_name(int32_t status) { return u_errorName(static_cast<UErrorCode>(status)); }

void cicu_version(char *buffer) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}

void cicu_unicode_version(char *buffer) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  u_versionToString(version, buffer);
}

bool cicu_is_normalized(cicu_form form, const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, code);
  bool result = U_SUCCESS(code);
  for (int32_t start = 0; start < length && result;) {
    int32_t end = end_of_marks(text, start, length);
    result = instance->isNormalizedUTF8(piece(text + start, end - start), code) && U_SUCCESS(code);
    start = end;
  }
  *status = code;
  return result;
}

cicu_bytes cicu_normalize(
    cicu_form form, const uint8_t *text, int32_t length, cicu_edits *edits, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_bytes out{nullptr, 0};
  *edits = {nullptr, 0};
  const icu::Normalizer2 *instance = normalizer(form, code);
  if (U_SUCCESS(code)) {
    std::string result;
    result.reserve(static_cast<size_t>(length) + 16);
    icu::StringByteSink<std::string> sink(&result);
    icu::Edits changes;
    for (int32_t start = 0; start < length && U_SUCCESS(code);) {
      int32_t end = end_of_marks(text, start, length);
      instance->normalizeUTF8(
          U_EDITS_NO_RESET, piece(text + start, end - start), sink, &changes, code);
      start = end;
    }
    if (U_SUCCESS(code)) {
      *edits = copy(changes, code);
      out = copy(result);
    }
  }
  *status = code;
  return out;
}

cicu_bytes cicu_fold_case(const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  icu::CaseMap::utf8Fold(0, piece(text, length), sink, nullptr, code);
  *status = code;
  return U_SUCCESS(code) ? copy(result) : cicu_bytes{nullptr, 0};
}

cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale where(locale);
  icu::BreakIterator *iterator = nullptr;
  switch (kind) {
    case CICU_CHARACTER: iterator = icu::BreakIterator::createCharacterInstance(where, code); break;
    case CICU_WORD: iterator = icu::BreakIterator::createWordInstance(where, code); break;
    case CICU_SENTENCE: iterator = icu::BreakIterator::createSentenceInstance(where, code); break;
  }
  *status = code;
  if (U_FAILURE(code)) {
    delete iterator;
    return nullptr;
  }
  auto *breaker = new cicu_breaker;
  breaker->iterator.reset(iterator);
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) { delete breaker; }

void cicu_breaker_set_text(
    cicu_breaker *breaker, const uint8_t *text, int64_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  breaker->text =
      utext_openUTF8(breaker->text, reinterpret_cast<const char *>(text), length, &code);
  if (U_SUCCESS(code)) {
    breaker->iterator->setText(breaker->text, code);
    breaker->iterator->first();
  }
  *status = code;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t boundary = breaker->iterator->next();
    if (boundary == icu::BreakIterator::DONE) break;
    boundaries[count++] = boundary;
  }
  return count;
}

cicu_regex *cicu_regex_open(
    const uint8_t *pattern, int32_t length, bool ignore_case, int32_t *error_line,
    int32_t *error_column, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError where{};
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece(pattern, length));
  std::unique_ptr<icu::RegexPattern> compiled(
      icu::RegexPattern::compile(text, ignore_case ? UREGEX_CASE_INSENSITIVE : 0, where, code));
  *error_line = where.line;
  *error_column = where.offset;
  std::unique_ptr<icu::RegexMatcher> matcher;
  if (U_SUCCESS(code)) matcher.reset(compiled->matcher(code));
  *status = code;
  if (U_FAILURE(code)) return nullptr;
  matcher->useTransparentBounds(true);
  matcher->useAnchoringBounds(true);
  // Limit backtracking: an expensive pattern fails with an error instead of running very long.
  matcher->setTimeLimit(2000, code);
  auto *regex = new cicu_regex;
  regex->pattern = std::move(compiled);
  regex->matcher = std::move(matcher);
  return regex;
}

void cicu_regex_close(cicu_regex *regex) { delete regex; }

void cicu_regex_set_text(cicu_regex *regex, const uint8_t *text, int64_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  regex->text = utext_openUTF8(regex->text, reinterpret_cast<const char *>(text), length, &code);
  if (U_SUCCESS(code)) regex->matcher->reset(regex->text);
  *status = code;
}

bool cicu_regex_matches_at(cicu_regex *regex, int64_t start, int64_t limit, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  regex->matcher->region(start, limit, code);
  bool found = U_SUCCESS(code) && regex->matcher->lookingAt(code);
  *status = code;
  return found;
}

bool cicu_regex_find(
    cicu_regex *regex, int64_t start, int64_t limit, int64_t *match_start, int64_t *match_end,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  regex->matcher->region(start, limit, code);
  bool found = U_SUCCESS(code) && regex->matcher->find(code);
  if (found) {
    *match_start = regex->matcher->start64(code);
    *match_end = regex->matcher->end64(code);
  }
  *status = code;
  return found && U_SUCCESS(code);
}

cicu_forecast cicu_regex_forecast(
    cicu_regex *regex, const uint8_t *text, int64_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  // A separate matcher, because the regex keeps its text.
  std::unique_ptr<icu::RegexMatcher> matcher(regex->pattern->matcher(code));
  UText *view = utext_openUTF8(nullptr, reinterpret_cast<const char *>(text), length, &code);
  cicu_forecast forecast = CICU_MAYBE;
  if (U_SUCCESS(code)) {
    matcher->reset(view);
    bool found = matcher->lookingAt(code);
    // A result is certain only if it did not depend on the end of the text.
    if (!matcher->hitEnd()) forecast = found ? CICU_ALWAYS : CICU_NEVER;
  }
  utext_close(view);
  *status = code;
  return forecast;
}

int32_t cicu_sentence_break(uint32_t scalar) {
  return u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_SENTENCE_BREAK);
}

bool cicu_is_alphabetic(uint32_t scalar) { return u_isUAlphabetic(static_cast<UChar32>(scalar)); }
bool cicu_is_uppercase(uint32_t scalar) { return u_isUUppercase(static_cast<UChar32>(scalar)); }
bool cicu_is_lowercase(uint32_t scalar) { return u_isULowercase(static_cast<UChar32>(scalar)); }
bool cicu_is_digit(uint32_t scalar) { return u_isdigit(static_cast<UChar32>(scalar)); }

bool cicu_is_mark(uint32_t scalar) {
  return (U_GET_GC_MASK(static_cast<UChar32>(scalar)) & U_GC_M_MASK) != 0;
}

bool cicu_is_unspaced_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(scalar), &code)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return U_SUCCESS(code);
    default: return false;
  }
}

cicu_bytes cicu_display_name(
    cicu_name_kind kind, const char *code, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString name;
  UDisplayContext contexts[] = {UDISPCTX_STANDARD_NAMES, UDISPCTX_NO_SUBSTITUTE};
  ULocaleDisplayNames *names = uldn_openForContext(locale, contexts, 2, &error);
  // One retry is enough: the first call reports the length that the second one needs.
  auto ask = [&](UChar *buffer, int32_t capacity) -> int32_t {
    switch (kind) {
      case CICU_LANGUAGE: return uldn_languageDisplayName(names, code, buffer, capacity, &error);
      case CICU_REGION: return uldn_regionDisplayName(names, code, buffer, capacity, &error);
      case CICU_SCRIPT: return uldn_scriptDisplayName(names, code, buffer, capacity, &error);
      case CICU_LOCALE: return uldn_localeDisplayName(names, code, buffer, capacity, &error);
    }
    return 0;
  };
  if (U_SUCCESS(error)) {
    UChar fixed[128];
    int32_t length = ask(fixed, 128);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
      error = U_ZERO_ERROR;
      std::vector<UChar> large(static_cast<size_t>(length) + 1);
      length = ask(large.data(), length + 1);
      name.setTo(large.data(), length);
    } else if (U_SUCCESS(error)) {
      name.setTo(fixed, length);
    }
  }
  uldn_close(names);
  *status = error;
  return copy(name);
}

namespace {

struct BundleClose {
  void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, BundleClose>;

void append(std::string &out, const char *code, const char *form, const icu::UnicodeString &name) {
  if (name.isEmpty()) return;
  out.append(code).append("\n").append(form).append("\n");
  name.toUTF8String(out);
  out.append("\n");
}

// All strings of a table in one bundle, without those of its parents.
void append_table(
    std::string &out, const char *package, const char *locale, const char *table, const char *form) {
  UErrorCode status = U_ZERO_ERROR;
  Bundle bundle(ures_openDirect(package, locale, &status));
  if (U_FAILURE(status)) return;
  Bundle names(ures_getByKey(bundle.get(), table, nullptr, &status));
  Bundle entry;
  while (U_SUCCESS(status) && ures_hasNext(names.get())) {
    entry.reset(ures_getNextResource(names.get(), entry.release(), &status));
    int32_t length = 0;
    UErrorCode is_string = U_ZERO_ERROR;
    const UChar *name = ures_getString(entry.get(), &length, &is_string);
    if (U_FAILURE(is_string)) continue;
    append(out, ures_getKey(entry.get()), form, icu::UnicodeString(true, name, length));
  }
}

void append_currencies(std::string &out, const icu::Locale &locale, UErrorCode &status) {
  UEnumeration *codes =
      ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
  while (const char *code = uenum_next(codes, nullptr, &status)) {
    icu::UnicodeString currency(code, -1, US_INV);
    int32_t length = 0;
    UBool is_choice = false;
    UErrorCode found = U_ZERO_ERROR;
    const UChar *name = ucurr_getName(
        currency.getTerminatedBuffer(), locale.getName(), UCURR_LONG_NAME, &is_choice, &length,
        &found);
    // If the language has no name, ICU returns one from the root, or the code.
    if (U_FAILURE(found) || found == U_USING_DEFAULT_WARNING) continue;
    icu::UnicodeString wide(name, length);
    if (wide == currency) continue;
    append(out, code, "wide", wide);
    name = ucurr_getPluralName(
        currency.getTerminatedBuffer(), locale.getName(), &is_choice, "one", &length, &found);
    icu::UnicodeString running(name, length);
    if (U_SUCCESS(found) && running != wide) append(out, code, "running", running);
  }
  uenum_close(codes);
}

void append_calendar(
    std::string &out, cicu_name_table table, const icu::Locale &locale, UErrorCode &status) {
  icu::DateFormatSymbols symbols(locale, status);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return;
  const icu::DateFormatSymbols::DtWidthType widths[] = {
      icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED};
  for (auto width : widths) {
    int32_t count = 0;
    const icu::UnicodeString *names =
        table == CICU_MONTHS
            ? symbols.getMonths(count, icu::DateFormatSymbols::STANDALONE, width)
            : symbols.getWeekdays(count, icu::DateFormatSymbols::STANDALONE, width);
    for (int32_t index = 0; index < count; index++) {
      int32_t number = table == CICU_MONTHS ? index + 1 : index;
      append(
          out, std::to_string(number).c_str(),
          width == icu::DateFormatSymbols::WIDE ? "wide" : "abbreviated", names[index]);
    }
  }
}

}  // namespace

cicu_bytes cicu_names(cicu_name_table table, const char *tag, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::string out;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, error);
  const char *package = U_ICUDATA_NAME "-lang";
  std::string name;
  switch (table) {
    case CICU_TERRITORIES:
      package = U_ICUDATA_NAME "-region";
      name = "Countries";
      break;
    case CICU_LANGUAGES: name = "Languages"; break;
    case CICU_SCRIPTS: name = "Scripts"; break;
    case CICU_CURRENCIES: append_currencies(out, locale, error); break;
    case CICU_MONTHS:
    case CICU_WEEKDAYS: append_calendar(out, table, locale, error); break;
  }
  if (!name.empty() && U_SUCCESS(error)) {
    const std::pair<const char *, const char *> forms[] = {
        {"", "wide"}, {"%stand-alone", "wide"}, {"%short", "short"}, {"%variant", "variant"}};
    // Later records replace earlier ones with the same code and form.
    std::string script = std::string(locale.getLanguage()) + "_" + locale.getScript();
    for (const auto &[ending, form] : forms) {
      std::string key = name + ending;
      append_table(out, package, locale.getLanguage(), key.c_str(), form);
      if (*locale.getScript() != 0) {
        append_table(out, package, script.c_str(), key.c_str(), form);
      }
      if (*locale.getCountry() != 0) {
        if (std::strcmp(locale.getLanguage(), "en") == 0) {
          append_table(out, package, "en_001", key.c_str(), form);
        }
        append_table(out, package, locale.getBaseName(), key.c_str(), form);
      }
    }
  }
  *status = error;
  return copy(out);
}

void cicu_cldr_version(char *buffer) {
  UErrorCode error = U_ZERO_ERROR;
  UVersionInfo version = {0, 0, 0, 0};
  ulocdata_getCLDRVersion(version, &error);
  u_versionToString(version, buffer);
}

cicu_bytes cicu_detect_charset(
    const uint8_t *text, int32_t length, int32_t *confidence, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_bytes out{nullptr, 0};
  *confidence = 0;
  UCharsetDetector *detector = ucsdet_open(&code);
  ucsdet_setText(detector, reinterpret_cast<const char *>(text), length, &code);
  const UCharsetMatch *match = ucsdet_detect(detector, &code);
  if (U_SUCCESS(code) && match != nullptr) {
    *confidence = ucsdet_getConfidence(match, &code);
    const char *name = ucsdet_getName(match, &code);
    if (U_SUCCESS(code) && name != nullptr) out = copy(std::string(name));
  }
  ucsdet_close(detector);
  *status = code;
  return out;
}

cicu_bytes cicu_decode(
    const char *charset, const uint8_t *text, int32_t length, int64_t *error_offset,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_bytes out{nullptr, 0};
  *error_offset = -1;
  UConverter *converter = ucnv_open(charset, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return out;
  }
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  std::vector<UChar> units(static_cast<size_t>(length) + 16);
  UChar *target = units.data();
  const char *source = reinterpret_cast<const char *>(text);
  const char *limit = source + length;
  while (U_SUCCESS(code)) {
    ucnv_toUnicode(
        converter, &target, units.data() + units.size(), &source, limit, nullptr, true, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR) break;
    code = U_ZERO_ERROR;
    size_t used = static_cast<size_t>(target - units.data());
    units.resize(units.size() * 2);
    target = units.data() + used;
  }
  if (code == U_INVALID_CHAR_FOUND || code == U_ILLEGAL_CHAR_FOUND ||
      code == U_TRUNCATED_CHAR_FOUND || code == U_ILLEGAL_ESCAPE_SEQUENCE) {
    char bytes[16];
    int8_t count = sizeof bytes;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes, &count, &ignored);
    *error_offset = source - reinterpret_cast<const char *>(text) - count;
  } else if (U_SUCCESS(code)) {
    out = copy(icu::UnicodeString(
        false, units.data(), static_cast<int32_t>(target - units.data())));
  }
  ucnv_close(converter);
  *status = code;
  return out;
}

}  // extern "C"
#endif
