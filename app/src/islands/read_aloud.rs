//! Reads a part of the page aloud, by the browser's own voice.

use leptos::prelude::*;
use web_sys::SpeechSynthesisUtterance;

use super::browser::on_press;

/// Lets the button `read-aloud` read what stands in the element `read`; it stays hidden where there is no script.
#[island]
pub fn ReadAloud() -> impl IntoView {
    if cfg!(target_arch = "wasm32") {
        Effect::new(|_| on_press("read-aloud", Box::new(|_| read())));
    }
}

fn read() {
    let text = document().get_element_by_id("read").and_then(|part| part.text_content()).unwrap_or_default();
    if let (Ok(voice), Ok(words)) = (window().speech_synthesis(), SpeechSynthesisUtterance::new_with_text(&text)) {
        voice.cancel();
        voice.speak(&words);
    }
}
