//! A drawing for each of the young person's own pages, for those who read little. All are decoration: the words beside them say the same.

use leptos::prelude::*;

/// The drawing of the page of this name; a star for any other.
pub fn symbol(page: &str) -> AnyView {
    let lines = match page {
        // A face.
        "own_feeling" => "M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19M8.5 9.5v.5M15.5 9.5v.5M8 14.5c2 3 6 3 8 0",
        // A heart.
        "own_likes" => {
            "M12 20.5C4 14.5 2.5 11 2.5 8.2A4.7 4.7 0 0 1 12 6.5a4.7 4.7 0 0 1 9.5 1.7C21.5 11 20 14.5 12 20.5"
        }
        // Two people.
        "own_people" => {
            "M8.5 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2 20c0-8 13-8 13 0M16 5a3 3 0 1 1 0 6M18 14c2.5.8 4 2.8 4 6"
        }
        // A phone.
        "own_devices" => {
            "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5M11 18.5h2"
        }
        // A lamp.
        "own_knows" => "M9 17c0-3-3.5-4-3.5-8a6.5 6.5 0 0 1 13 0c0 4-3.5 5-3.5 8zM9.5 21h5",
        // A cloud with rain.
        "own_worries" => {
            "M7 15a4 4 0 0 1 0-8a5.5 5.5 0 0 1 10.5 1a3.5 3.5 0 0 1 0 7zM8 18l-1 3M12.5 18l-1 3M17 18l-1 3"
        }
        // A speech bubble.
        "own_tell" => {
            "M4 4h16a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 20 16h-9l-5 5v-5H4a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 4 4"
        }
        // An arrow that goes round.
        "own_wrong" => "M20 12a8 8 0 1 1-3-6.2M20.5 2.5v4h-4",
        // Scales.
        "own_fairer" => "M12 3v18M7 21h10M4 6h16M4 6l-2.5 7c1.5 2.5 5 2.5 6.5 0zM20 6l-2.5 7c1.5 2.5 5 2.5 6.5 0z",
        // A sheet with writing.
        "own_papers" => "M6 2.5h9l4 4v15H6zM9 11h7M9 15h7",
        // A star.
        _ => "M12 2.5l2.9 6.2l6.8.8l-5 4.6l1.3 6.7L12 17.5l-6 3.3l1.3-6.7l-5-4.6l6.8-.8z",
    };
    view! {
        <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=lines />
        </svg>
    }
    .into_any()
}
