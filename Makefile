# Two commands set up a fresh Debian machine: `make gallery` and `make test`.

SWIFT ?= swift
PACKAGES = libcairo2-dev libopenblas-dev libjson-c-dev libarchive-dev libmd-dev \
    libxml2-dev libgeos-dev libcurl4-openssl-dev zlib1g-dev pkg-config
STUDIO = .build/release/studio
GALLERY = Gallery/owls/owls
SCENES = $(filter-out Gallery/owls/scene.json,$(wildcard Gallery/*/*.json))

.PHONY: all deps build gallery needs test sanitize faults fuzz lint format bench install uninstall deb deb-test release arm-check site docc clean

all: build

# Installs the Debian packages that are missing, and says which; nothing where none is.
deps:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.1 or newer is needed: https://www.swift.org/install/linux" >&2; exit 1; }
	@missing=; for package in $(PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] || { \
	    echo "installing:$$missing" >&2; \
	    if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	    $$sudo apt-get update -q >&2 && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing >&2; }

build: deps
	@Scripts/index-plugins
	$(SWIFT) build -c release --product studio

# Renders the gallery from the shipped checkpoint, each scene to the outputs it names, then the owl wall, and writes
# the contact sheet of README.md.
gallery: build
	@for scene in $(SCENES); do $(STUDIO) render $$scene --force || exit; done
	@$(STUDIO) render Gallery/owls/scene.json --force \
	    --out $(GALLERY).svg --out $(GALLERY).pdf --out $(GALLERY).png --out $(GALLERY).gcode
	@STUDIO=$(STUDIO) Scripts/gallery-sheet

# Installs what some tests need; without it they are skipped.
needs: deps
	@Scripts/install-test-needs

test: deps
	$(SWIFT) build -c release --build-tests
	@SWIFT="$(SWIFT)" Scripts/test -c release --skip-build
	Tests/Outside/check

# Has every call to the file system fail, one a run, in a build for debugging, and kills commands at random points; looks
# at what is left on the disk.
faults: deps
	$(SWIFT) build --product studio
	Tests/Faults/run
	Tests/Faults/kill

# Fuzzes every reader for FUZZ_SECONDS (60) each, and tries random scenes and plots for as long.
fuzz: deps
	@SWIFT="$(SWIFT)" Tests/Fuzz/run

# Tests under the sanitizers for addresses, undefined behaviour and threads; a quarter of an hour on two idle cores.
sanitize: deps
	@SWIFT="$(SWIFT)" Scripts/sanitize

lint:
	Scripts/index-plugins --check
	Scripts/check-conversions
	@! grep -rn '@testable' Tests || { echo "tests are built for release, without @testable: use package access" >&2; exit 1; }
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

# The program for another place than this checkout: Swift's libraries are part of it.
INSTALLED = .build/static/release/studio
MANUALS = .build/manuals
PREFIX ?= /usr/local

$(INSTALLED): deps
	@Scripts/index-plugins
	$(SWIFT) build -c release --product studio --static-swift-stdlib --scratch-path .build/static
	strip -o $(INSTALLED).stripped $(INSTALLED)
	$(INSTALLED) manual --out $(MANUALS) --force

# For everybody: `sudo make install`; for oneself: `make install PREFIX=$$HOME/.local`.
install: $(INSTALLED)
	@rm -rf .build/laid-out
	Scripts/lay-out $(INSTALLED).stripped $(MANUALS) .build/laid-out
	@cp Scripts/install.sh Scripts/uninstall.sh .build/laid-out
	.build/laid-out/install.sh "$(DESTDIR)$(PREFIX)"

uninstall:
	Scripts/uninstall.sh "$(DESTDIR)$(PREFIX)"

# A Debian package and a tarball, in .build/deb.
deb: $(INSTALLED)
	Scripts/deb $(INSTALLED).stripped $(MANUALS) .build/deb

# The package made twice, looked at by lintian where it is, and in a fresh Debian 12 installed, used and removed; so the
# tarball, and the steps of the Containerfile. Needs root.
deb-test: deb
	Scripts/test-reproducible $(INSTALLED).stripped $(MANUALS) .build/deb
	@if command -v lintian >/dev/null; then lintian --fail-on error .build/deb/sketch-studio_*.deb; else echo "lintian is missing" >&2; fi
	Scripts/test-deb .build/deb/sketch-studio_*.deb

# The documentation as plain files, in .build/site; no program has to be built for it.
site:
	Scripts/site .build/site

# The reference of the products for programmers, from their docstrings and the articles of docs, in .build/docc; it wants a
# server, as `python3 -m http.server --directory .build/docc`.
DOCC = SketchStudio SketchModel SketchPlugins SketchPlotting SketchPages SketchStrokes SketchGeometry \
    SketchDocuments SketchBase
docc: deps
	$(SWIFT) package --disable-sandbox --allow-writing-to-directory .build/docc generate-documentation \
	    $(DOCC:%=--target %) --enable-experimental-combined-documentation \
	    --transform-for-static-hosting --output-path .build/docc

release:
	@Scripts/release "$(VERSION)"

# The kernels on aarch64, as on a Raspberry Pi, against those on x86-64, to the bit, by Debian's cross compiler and qemu.
arm-check:
	Tests/ARM/check

bench: build
	@Benchmarks/run

clean:
	$(SWIFT) package clean
