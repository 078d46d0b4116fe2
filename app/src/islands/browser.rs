//! What the islands ask of the browser. Closures are boxed, and words are posted by `XMLHttpRequest`: code for each closure, and for
//! promises, would be loaded on every tablet.

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget, XmlHttpRequest};

/// How long an answer may take on bad wifi, in milliseconds.
const PATIENCE: u32 = 10_000;

/// Sends a form's words, and hands over the answer; its status is 0 where none came.
pub fn post(url: &str, words: &str, answered: Box<dyn FnOnce(XmlHttpRequest)>) {
    let Ok(request) = XmlHttpRequest::new() else { return };
    let answer = request.clone();
    let ended = Closure::once_into_js(move || answered(answer));
    request.set_onloadend(Some(ended.unchecked_ref()));
    let sent = request
        .open("POST", url)
        .and_then(|()| request.set_request_header("Content-Type", "application/x-www-form-urlencoded"))
        .and_then(|()| {
            request.set_timeout(PATIENCE);
            request.send_with_opt_str(Some(words))
        });
    // Every browser can post to its own site; where it cannot, the page's button still saves.
    drop(sent);
}

/// Listens for as long as the page lives.
pub fn listen(to: &EventTarget, event: &str, heard: Box<dyn Fn(Event)>) {
    let heard = Closure::wrap(heard);
    if to.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).is_ok() {
        heard.forget();
    }
}

/// Does something after a pause.
pub fn later(pause: Duration, what: Box<dyn FnOnce()>) {
    set_timeout(what, pause);
}

/// Listens to a button of the page, by its id, and shows it.
pub fn on_press(button: &str, pressed: Box<dyn Fn(Event)>) {
    if let Some(button) = document().get_element_by_id(button) {
        let _ = button.remove_attribute("hidden");
        listen(&button, "click", pressed);
    }
}
