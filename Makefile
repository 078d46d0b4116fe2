# All that a newcomer needs: `make run` and `make test`. Before a change is proposed: `make check`. To deploy: `make release`.
# Tools that cargo and npm bring stay under target/ and node_modules/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

WASM := target/wasm32-unknown-unknown/wasm-release
PKG := target/site/pkg
PYHANKO := target/tools/pyhanko/bin/pyhanko
VNU := target/tools/vnu/node_modules/vnu-jar/build/dist/vnu.jar
ISLANDS = $(shell find app/src/islands app/src/islands.rs app/src/lib.rs app/web app/Cargo.toml -type f) Cargo.toml
VERIFIER = $(shell find app/verifier crates/seal/src crates/seal/Cargo.toml -type f)


.PHONY: run test check release bench year clean site server debian rust browser lint licences weight html

## Serves the demo home on http://127.0.0.1:3000. One job more than cores: cargo would else keep the other build waiting.
run:
	+$(MAKE) --jobs $$(($$(nproc) + 1)) site server
	target/debug/accord demo

site: $(PKG)/accord.css $(PKG)/accord_bg.wasm $(PKG)/verifier_bg.wasm

server:
	+cargo build --package server

target/wasm-target:
	rustup target add wasm32-unknown-unknown
	mkdir -p target && touch $@

style/node_modules: style/package.json style/package-lock.json
	npm ci --prefix style --no-audit --no-fund --loglevel=error
	touch $@

$(PKG)/accord.css: $(wildcard app/scripts/*.js) $(shell find style -name node_modules -prune -o -type f -print) | style/node_modules
	mkdir -p $(PKG) target/site/fonts
	SASS_PATH=style/node_modules/govuk-frontend/dist style/node_modules/.bin/sass --quiet-deps --style=compressed --no-source-map style/main.scss $@
	cp style/assets/accord.svg target/site/
	cp style/assets/fonts/* target/site/fonts/
	cp app/scripts/*.js $(PKG)/
	node style/compress.mjs $@

$(PKG)/accord_bg.wasm $(PKG)/verifier_bg.wasm &: $(ISLANDS) $(VERIFIER) Cargo.lock | style/node_modules target/wasm-target
	+cargo build --package web --package verifier --target wasm32-unknown-unknown --profile wasm-release
	+cargo run --package bindgen -- $(WASM)/web.wasm $(PKG) accord
	+cargo run --package bindgen -- $(WASM)/verifier.wasm $(PKG) verifier
	for name in accord verifier; do \
		node style/node_modules/binaryen/bin/wasm-opt -Oz --gufa -Oz --strip-debug --strip-producers $(PKG)/$${name}_bg.wasm -o $(PKG)/$${name}_bg.wasm && \
		node style/compress.mjs $(PKG)/$${name}_bg.wasm $(PKG)/$$name.js; \
	done

## All tests: the rules, both databases, the papers, the whole application, and journeys in a real browser.
test: debian site rust browser

## What must hold besides: formatting, lints, documentation, licences, and the weight of what a browser loads.
check: lint licences weight

## What is deployed: fully optimised, stripped.
release: site
	cargo build --release --package server
	@echo "target/release/accord: $$(stat -c %s target/release/accord | numfmt --to=si --suffix=B)"

# Chromium, PostgreSQL and the PDF tools, where they are missing and may be installed; else they are named.
debian:
	@missing=""; \
	[ -x "$${CHROMIUM:-/usr/bin/chromium}" ] || missing="$$missing chromium"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	command -v qpdf >/dev/null || missing="$$missing qpdf"; \
	command -v openssl >/dev/null || missing="$$missing openssl"; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	[ -n "$${ACCORD_TEST_POSTGRES:-}" ] || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$$missing postgresql"; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	elif sudo -n true 2>/dev/null; then sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	else echo "Please install these Debian packages first:$$missing"; exit 1; fi

end2end/node_modules: end2end/package.json end2end/package-lock.json
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix end2end --no-audit --no-fund --loglevel=error
	touch $@

lint: | target/wasm-target
	cargo fmt --all --check
	cargo clippy --all-targets -- -D warnings
	cargo clippy --package bindgen -- -D warnings
	cargo clippy --package web --package verifier --target wasm32-unknown-unknown --profile wasm-release -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --document-private-items

licences: end2end/node_modules
	node end2end/licences.mjs

rust: $(PYHANKO)
	cargo test

# A judge of seals that is not ours.
$(PYHANKO): crates/seal/tests/requirements.txt | debian
	python3 -m venv target/tools/pyhanko
	target/tools/pyhanko/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

browser: server end2end/node_modules
	cd end2end && ACCORD_BIN=$(CURDIR)/target/debug/accord npx playwright test

# What a browser loads, against the budget: 60 kB of wasm, brotli.
weight: site
	@size=$$(stat -c %s $(PKG)/accord_bg.wasm.br); echo "wasm: $$size bytes (brotli), of 61440"; [ $$size -le 61440 ]
	@echo "the check of a sealed file, loaded when one is chosen: $$(stat -c %s $(PKG)/verifier_bg.wasm.br) bytes"

## The Nu HTML checker over the pages that `make test` looked at; it needs a Java runtime.
html: $(VNU)
	@command -v java >/dev/null || { echo "Please install a Java runtime first (Debian: default-jre-headless)"; exit 1; }
	node end2end/html.mjs $(VNU)

$(VNU):
	npm install --prefix target/tools/vnu --no-save --no-audit --no-fund --loglevel=error vnu-jar@26.9.27

## Throughput, latency, start-up, memory, weight and papers, as tables: of what is deployed.
bench: release end2end/node_modules
	@echo "measured: the release build"
	cargo run --release --package tests --bin bench

## A year of a home through the real server, with two nodes on one PostgreSQL, one of them killed at random: no deadline is lost or doubled.
year: debian site
	cargo run --package tests --bin bench -- year $(SEED)

clean:
	cargo clean
	rm -rf style/node_modules end2end/node_modules
