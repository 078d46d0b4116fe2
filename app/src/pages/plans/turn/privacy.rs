//! What the young person is told of what is written about them.

use domain::home_policy::PolicyKind;
use domain::policy::Action;
use leptos::prelude::*;

use crate::islands::ReadAloud;
use crate::pages::frame;
use crate::pages::plans::open_draft;
use crate::pages::policies::{body, notice};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::t;
use crate::ui::{ButtonKind, ButtonLink};

/// The page.
pub async fn privacy(pages::TurnPrivacy { plan }: pages::TurnPrivacy, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::HandOver).await?;
    opened.only_handed()?;
    let home = store::homes::get(&mut tx, opened.plan.home).await?;
    let text = notice(&mut tx, &home, PolicyKind::NoticeYoungPeople).await?;
    drop(tx);
    let title = opened.words.word(&PolicyKind::NoticeYoungPeople);
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <h1>{title}</h1>
            <button id="read-aloud" type="button" class="keep__button" hidden>{t("turn-read-aloud")}</button>
            <ReadAloud />
            <div id="read">{body(&text)}</div>
            <div class="actions">
                <ButtonLink href=opened.turn_path() label=t("turn-privacy-back") kind=ButtonKind::Secondary />
            </div>
        }
    })
}
