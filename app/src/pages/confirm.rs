//! The box in which somebody types their password once more, before they sign or authorise.

use leptos::prelude::*;

use super::request::PageRequest;
use crate::error::FormFault;
use crate::texts::t;
use crate::ui::TextInput;

/// The box, with what is wrong with what was typed.
pub fn password_box(request: &PageRequest) -> AnyView {
    let error = request.fault(&[FormFault::Password]);
    view! {
        <TextInput
            name="password"
            label=t("confirm-password")
            hint=t("confirm-password-hint")
            value=""
            error
            kind="password"
            autocomplete="current-password"
        />
    }
    .into_any()
}
