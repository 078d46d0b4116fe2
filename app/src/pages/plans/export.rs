//! The plan as a file, to take away.

use axum::http::header;
use axum::response::IntoResponse;
use domain::plan_file::{Person, PlanFile};
use domain::policy::{Action, Role};

use super::open_draft;
use crate::error::internal;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;

/// The draft as it stands, in the form of the published schema.
pub async fn export(pages::Export { plan }: pages::Export, request: PageRequest) -> PageResult {
    let (opened, _) = open_draft(request, plan, Action::ReadPlan).await?;
    let key_worker =
        Person { name: opened.draft.placement().key_worker().to_owned(), role: Role::Staff, account: None };
    let reader = Person { name: opened.member.name.clone(), role: opened.member.role, account: None };
    let people: Vec<_> = [key_worker, reader].into_iter().filter(|person| !person.name.is_empty()).collect();
    let file = PlanFile::of(&opened.draft, people, opened.request.site.clock.now());
    let json = serde_json::to_string_pretty(&file).map_err(|error| internal(&error))?;
    let name = format!("attachment; filename=\"accord-{plan}.json\"");
    let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, json).into_response())
}
