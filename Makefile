# All that a newcomer needs: `make run` and `make test`. Tools that cargo and npm bring stay under target/ and node_modules/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

WASM_BINDGEN := target/tools/wasm-bindgen-0.2.130
WASM := target/wasm32-unknown-unknown/wasm-release/web.wasm
PKG := target/site/pkg
SOURCES = $(shell find app domain server templates tests/cases -name node_modules -prune -o -type f -print)
ISLANDS = $(shell find app/src/islands app/src/islands.rs app/src/lib.rs app/web app/Cargo.toml -type f) Cargo.toml


.PHONY: run site server test lint check-wasm deny e2e bench clean debian

## Serves the demo home on http://127.0.0.1:3000.
run: site server
	target/release/accord demo

site: $(PKG)/accord.css $(PKG)/accord_bg.wasm

server: | target/wasm-target
	cargo build --release --package server

target/wasm-target:
	rustup target add wasm32-unknown-unknown
	mkdir -p target && touch $@

style/node_modules: style/package.json style/package-lock.json
	npm ci --prefix style --no-audit --no-fund --loglevel=error
	touch $@

$(PKG)/accord.css: $(shell find style -name node_modules -prune -o -type f -print) | style/node_modules
	mkdir -p $(PKG) target/site/fonts
	SASS_PATH=style/node_modules/govuk-frontend/dist style/node_modules/.bin/sass --quiet-deps --style=compressed --no-source-map style/main.scss $@
	cp style/assets/accord.svg target/site/
	cp style/assets/fonts/* target/site/fonts/
	node style/compress.mjs $@

$(WASM_BINDGEN):
	cargo install wasm-bindgen-cli@0.2.130 --root $(WASM_BINDGEN) --quiet

$(PKG)/accord_bg.wasm: $(ISLANDS) Cargo.lock | $(WASM_BINDGEN) style/node_modules target/wasm-target
	cargo build --package web --target wasm32-unknown-unknown --profile wasm-release
	mkdir -p $(PKG)
	$(WASM_BINDGEN)/bin/wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section \
		--out-name accord --out-dir $(PKG) $(WASM)
	node style/node_modules/binaryen/bin/wasm-opt -Oz --strip-debug --strip-producers $@ -o $@
	node style/compress.mjs $@ $(PKG)/accord.js
