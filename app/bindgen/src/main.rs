//! `bindgen WASM FOLDER NAME`: what cargo made of `web` or `verifier`, as `NAME.js` and `NAME_bg.wasm`, as a browser loads them.

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = |what: &'static str| arguments.next().context(what);
    let (wasm, folder, name) = (argument("which wasm?")?, argument("into which folder?")?, argument("by which name?")?);
    Bindgen::new()
        .input_path(wasm)
        .out_name(&name)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
}
