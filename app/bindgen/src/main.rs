//! `bindgen WASM FOLDER`: what cargo made of `web`, as `accord.js` and `accord_bg.wasm`, as a browser loads them.

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = |what: &'static str| arguments.next().context(what);
    let (wasm, folder) = (argument("which wasm?")?, argument("into which folder?")?);
    Bindgen::new()
        .input_path(wasm)
        .out_name("accord")
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
}
