# padanan: bilingual term sheets from Indonesian and English articles.
#
#   make sheet      install what is missing, build, print the sheet of a corpus article,
#                   and leave sheet.html in out/
#   make test       install what is missing, build and run the tests
#   make test-all   the tests and the heavy judges (Chromium); `make heavy` for those alone
#   make test-spark  padanan on a Spark cluster of this machine, and under GNU parallel
#   make bench      speed beside bare libicu, glossaries beside translate-toolkit
#   make fuzz       libFuzzer for SECONDS on each target of Fuzz/, then both matchers for as long
#   make growth     checks that an input of twice the size costs at most 2.5 times as much
#   make glossaries  the project's glossaries as TBX-Basic and for OmegaT, in out/
#   make lint       formatting, the order of the targets, the code in the documentation
#   make examples   build and run the programs of Examples/
#   make docs       the documentation of the library, in out/docs
#   make install    the program and its glossaries below PREFIX

PREFIX ?= /usr/local
ARTICLE ?= Corpus/01-utusan-moskow

BUILD := swift build -c release --static-swift-stdlib --product padanan
PADANAN := .build/release/padanan
VENV := .venv
PYTEST := $(VENV)/bin/python -m pytest -q

# Debian packages that the build needs.
LIBRARIES := libicu-dev libxml2-dev libhunspell-dev zlib1g-dev libarchive-dev libxlsxwriter-dev \
  hunspell-id dict-freedict-eng-ind poppler-utils
APT := DEBIAN_FRONTEND=noninteractive apt-get
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: docs examples glossaries test-spark deps-spark deps deps-test deps-all build sheet test heavy test-all bench fuzz growth lint install clean

# Installs the Debian packages named by $(1) that are missing.
define install-missing
	@missing=""; for package in $(1); do \
	  dpkg -s "$$package" >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  $(SUDO) $(APT) update -qq >&2 && $(SUDO) $(APT) install -y -qq $$missing >&2; fi
endef

deps:
	$(call install-missing,$(LIBRARIES) g++ pkg-config)

deps-test: deps
	$(call install-missing,python3 python3-venv unicode-data bzip2 libxml2-utils tidy)
	@cmp -s Tests/Judges/requirements.txt $(VENV)/installed.txt || { python3 -m venv $(VENV) \
	  && $(VENV)/bin/pip install -q --disable-pip-version-check -r Tests/Judges/requirements.txt \
	  && cp Tests/Judges/requirements.txt $(VENV)/installed.txt; }

deps-all: deps-test
	$(call install-missing,chromium fonts-noto-core libreoffice-calc-nogui \
	  libreoffice-writer-nogui pandoc)

build: deps
	$(BUILD)

sheet: build
	@mkdir -p out
	@$(PADANAN) sheet $(ARTICLE).id.txt --translation $(ARTICLE).en.txt -o out/sheet.html
	@$(PADANAN) sheet $(ARTICLE).id.txt --translation $(ARTICLE).en.txt
	@echo; echo "The same sheet as a page: out/sheet.html"

test: deps-test
	swift test
	$(PYTEST) Tests/Judges/light

heavy: build deps-all
	$(PYTEST) Tests/Judges/heavy

test-all: test heavy

# Spark needs Java 17 and a Python environment of its own (about 400 MB).
SPARK_VENV := .venv-spark
deps-spark: deps
	$(call install-missing,openjdk-17-jre-headless parallel python3 python3-venv)
	@cmp -s Tests/Cluster/requirements.txt $(SPARK_VENV)/installed.txt \
	  || { python3 -m venv $(SPARK_VENV) && $(SPARK_VENV)/bin/pip install -q \
	  --disable-pip-version-check -r Tests/Cluster/requirements.txt \
	  && cp Tests/Cluster/requirements.txt $(SPARK_VENV)/installed.txt; }

test-spark: build deps-spark
	cd Tests/Cluster && ../../$(SPARK_VENV)/bin/python -m pytest -q -p no:cacheprovider .

bench: build deps-test
	Benchmarks/run
	$(VENV)/bin/pip install -q --disable-pip-version-check translate-toolkit==3.20.4
	Benchmarks/glossaries

SECONDS ?= 60
fuzz: deps
	SECONDS_EACH=$(SECONDS) .ci/fuzz
	FUZZ_SECONDS=$(SECONDS) FUZZ_SEED=$$$$ SWIFT_BACKTRACE=enable=no swift test --filter MatcherFuzz

growth: build
	$(call install-missing,valgrind binutils)
	.ci/growth

glossaries: build
	@mkdir -p out
	$(PADANAN) glossary convert Glossaries --to tbx --dialect basic -o out/padanan.tbx
	$(PADANAN) glossary convert Glossaries --to omegat -o out/padanan-omegat.txt

# Programs of a package that depends on this one, as a user's would.
EXAMPLES := Examples/.build/debug
examples: deps
	swift build --package-path Examples
	$(EXAMPLES)/MatchTerms
	$(EXAMPLES)/MakeSheet $(ARTICLE).id.txt $(ARTICLE).en.txt Examples/harbour.csv >/dev/null
	$(EXAMPLES)/ManyDocuments >/dev/null

docs: deps
	swift build --target Padanan
	.ci/build-docs out/docs

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz/Package.swift \
	  Fuzz/Sources Examples/Package.swift Examples/Sources
	python3 .ci/check-layers
	python3 .ci/check-snippets
	python3 .ci/check-homographs
	python3 .ci/check-glossaries

install: build
	install -D $(PADANAN) $(DESTDIR)$(PREFIX)/bin/padanan
	install -d $(DESTDIR)$(PREFIX)/share/padanan/Schemas
	cd Glossaries && find . -name '*.csv' -exec install -m 644 -D {} $(abspath $(DESTDIR)$(PREFIX))/share/padanan/Glossaries/{} ';'
	install -m 644 Glossaries/README.md $(DESTDIR)$(PREFIX)/share/padanan/Glossaries
	PADANAN_GLOSSARIES=$(DESTDIR)$(PREFIX)/share/padanan/Glossaries $(DESTDIR)$(PREFIX)/bin/padanan \
	  glossary compile -o $(DESTDIR)$(PREFIX)/share/padanan/Glossaries/padanan.padx
	install -m 644 Schemas/* $(DESTDIR)$(PREFIX)/share/padanan/Schemas

clean:
	rm -rf .build Examples/.build out $(VENV) $(SPARK_VENV)
