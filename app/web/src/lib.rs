//! The browser's side: wakes the islands of the page it is loaded in.

/// Named here, so that the linker keeps them.
pub use app::islands;

/// Called once by the page's script.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
