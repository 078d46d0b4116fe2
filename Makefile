# All that a newcomer needs: `make run` and `make test`. Before a change is proposed: `make check`. To deploy: `make release`.
# Tools that cargo and npm bring stay under target/ and node_modules/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

WASM := target/wasm32-unknown-unknown/wasm-release
PKG := target/site/pkg
PYHANKO := target/tools/pyhanko/bin/pyhanko
WEASYPRINT := target/tools/weasyprint/bin/weasyprint
VNU := target/tools/vnu/node_modules/vnu-jar/build/dist/vnu.jar
ISLANDS = $(shell find app/src/islands app/src/islands.rs app/src/lib.rs app/web app/Cargo.toml -type f) Cargo.toml
VERIFIER = $(shell find app/verifier crates/seal/src crates/seal/Cargo.toml -type f)


.PHONY: run test check release bench year pkcs11 clean site server debian rust browser lint licences weight html

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

# A browser, PostgreSQL and the PDF tools, where they are missing and may be installed; else they are named.
debian:
	@.ci/debian

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
bench: release end2end/node_modules $(WEASYPRINT)
	@echo "measured: the release build"
	cargo run --release --package tests --bin bench

# What papers are measured against beside Chromium.
$(WEASYPRINT): end2end/weasyprint.txt | debian
	python3 -m venv target/tools/weasyprint
	target/tools/weasyprint/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@$@ --version >/dev/null || { echo "Please install Pango first (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)"; exit 1; }
	touch $@

## A year of a home through the real server, with two nodes on one PostgreSQL, one of them killed at random: no deadline is lost or doubled.
year: debian site
	cargo run --package tests --bin bench -- year $(SEED)

## A key in a PKCS#11 module: the feature is off everywhere else. SoftHSM plays the module, with tokens of its own under target/.
HSM := target/softhsm
pkcs11: $(PYHANKO)
	@command -v softhsm2-util >/dev/null || { echo "Please install SoftHSM first (Debian: softhsm2)"; exit 1; }
	@command -v openssl >/dev/null || { echo "Please install OpenSSL first (Debian: openssl)"; exit 1; }
	mkdir -p $(HSM)/tokens
	echo "directories.tokendir = $(CURDIR)/$(HSM)/tokens" > $(HSM)/softhsm2.conf
	SOFTHSM2_CONF=$(CURDIR)/$(HSM)/softhsm2.conf cargo test --package server --features pkcs11 --test pkcs11
	cargo clippy --package server --features pkcs11 --all-targets -- -D warnings

clean:
	cargo clean
	rm -rf style/node_modules end2end/node_modules
