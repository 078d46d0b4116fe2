//! A young person arrives.

use domain::policy::Action;
use domain::sheets::young_person::PREFERRED_NAME;
use leptos::prelude::*;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::t;
use crate::ui::{BackLink, Button, TextInput};

/// The page.
pub async fn arrival(pages::Arrival { home }: pages::Arrival, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, home, Action::AddYoungPerson).await?;
    drop(tx);
    let typed = request.typed().await?;
    frame::page(&request, frame::Place::Today, t("arrival-title"), || {
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <form method="post" action=forms::AddYoungPerson { home: home.id }.to_string() novalidate>
                <TextInput
                    name=PREFERRED_NAME.name
                    label=t("arrival-title")
                    hint=t("arrival-hint")
                    value=typed.get(PREFERRED_NAME.name).to_owned()
                    big_label=true
                    autocomplete="off"
                />
                <Button label=t("arrival-button") />
            </form>
            <p><a href=pages::Import { home: home.id }.to_string()>{t("arrival-import")}</a></p>
        }
    })
}
