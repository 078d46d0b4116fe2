//! What is said while somebody types, and of others who have the same plan open. The islands show one part of it at a time; without a script
//! nothing of it is seen.

use leptos::prelude::*;

/// What is said while somebody types.
#[component]
pub fn AutosaveStatus(
    /// Words were found on this device that the server has not; the buttons that put them back and throw them away.
    found: [String; 3],
    /// All of it is stored.
    saved: String,
    /// The server is not reached.
    waits: String,
    /// Somebody else has changed the page; the link that shows both.
    aside: [String; 2],
    /// The session has ended.
    signed_out: String,
    /// The server takes none of it.
    refused: String,
    /// The session is about to end; the button that keeps it.
    ending: [String; 2],
) -> impl IntoView {
    let ([found, put_back, let_go], [aside, look], [ending, stay]) = (found, aside, ending);
    let button = |id: &'static str, label: String| {
        view! {
            <button type="button" id=id class="keep__button">
                {label}
            </button>
        }
    };
    let look_here = |id: &'static str, words: String| {
        view! {
            <p id=id class="autosave autosave--look" hidden>
                {words}
            </p>
        }
    };
    view! {
        <div id="autosave" role="status">
            <div id="autosave-found" class="keep" hidden>
                <p>{found}</p>
                {button("autosave-put-back", put_back)}
                {button("autosave-let-go", let_go)}
            </div>
            <p id="autosave-saved" class="autosave" hidden>
                {saved}
            </p>
            {look_here("autosave-waits", waits)}
            <p id="autosave-aside" class="autosave autosave--look" hidden>
                {aside}
                " "
                <a id="autosave-look" href="">{look}</a>
            </p>
            {look_here("autosave-signed-out", signed_out)}
            {look_here("autosave-refused", refused)}
            <div id="autosave-ending" class="autosave autosave--look" hidden>
                <p>{ending}</p>
                {button("autosave-stay", stay)}
            </div>
        </div>
    }
}

/// Who else has this plan open, and the link that shows what they changed.
#[component]
pub fn PresenceStatus(
    /// What is known of others as the page is made; empty where nobody is there.
    said: String,
    /// The link.
    look: String,
) -> impl IntoView {
    view! {
        <p class="presence" role="status">
            <span id="presence_said">{said}</span>
            " "
            <a id="presence-look" href="" hidden>
                {look}
            </a>
        </p>
    }
}
