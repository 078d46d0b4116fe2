//! A plan that is brought from elsewhere, as a file.

use domain::plan_file::PlanFile;
use domain::policy::Action;
use leptos::prelude::*;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::actions::young_people::FILE;
use crate::error::FormFault;
use crate::paths::{forms, pages};
use crate::texts::t;
use crate::ui::{BackLink, Button, Notice, NoticeKind, TextArea};

/// The page; a file that was refused comes back with every fault of its form.
pub async fn import(pages::Import { home }: pages::Import, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, home, Action::AddYoungPerson).await?;
    drop(tx);
    let typed = request.typed().await?;
    let file = typed.get(FILE).to_owned();
    let faults = if file.trim().is_empty() { vec![] } else { PlanFile::read(&file).err().unwrap_or_default() };
    let refused = (!faults.is_empty()).then(|| {
        let lines = faults.into_iter().map(|fault| view! { <li><code>{fault}</code></li> }).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Look title=t("import-where")><ul>{lines}</ul></Notice> }
    });
    frame::page(&request, frame::Place::Today, t("import-title"), || {
        view! {
            <BackLink href=pages::Arrival { home: home.id }.to_string() label=t("arrival-title") />
            <h1>{t("import-title")}</h1>
            <p class="lead">{t("import-lead")}</p>
            {refused}
            <form method="post" action=forms::ImportPlan { home: home.id }.to_string() novalidate>
                <TextArea name=FILE label=t("import-file") hint=t("import-hint") value=file error=request.fault(&[FormFault::File]) rows=12 />
                <Button label=t("import-button") />
            </form>
        }
    })
}
