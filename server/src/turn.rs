//! While the young person holds the tablet, nothing but their turn is let through.

use app::paths::{forms, pages};
use app::session::SessionDoor;
use app::site::{Handed, Identity};
use app::work::see_other;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::PlanId;
use domain::sheets::{SheetName, own};
use domain::signature::Party;

/// Sends every other page and form to the turn's own page, so that a child never meets another child's papers. Where the account was
/// closed meanwhile nobody is signed in: then there is nothing to keep, and the sign-in page is let through.
pub async fn keep(session: SessionDoor, mut request: Request, next: Next) -> Response {
    let plan = match session.read().await {
        Ok(kept) => kept.handed,
        Err(error) => return error.into_response(),
    };
    let Some(plan) = plan.filter(|_| request.extensions().get::<Identity>().is_some()) else {
        return next.run(request).await;
    };
    if !is_theirs(plan, request.uri().path()) {
        return see_other(pages::Turn { plan });
    }
    request.extensions_mut().insert(Handed);
    next.run(request).await
}

fn is_theirs(plan: PlanId, path: &str) -> bool {
    let (party, sheet, page) = (Party::YoungPerson, SheetName::Rule, "answer".to_owned());
    let own = [
        pages::Turn { plan }.to_string(),
        pages::TurnSign { plan }.to_string(),
        pages::TurnDecision { plan }.to_string(),
        pages::TurnPrivacy { plan }.to_string(),
        pages::TurnAsk { plan }.to_string(),
        forms::AskForChange { plan }.to_string(),
        forms::SavePlan { plan, sheet, page }.to_string(),
        forms::Sign { plan, party }.to_string(),
        forms::TakeBack { plan }.to_string(),
        forms::SignOut.to_string(),
        forms::Theme.to_string(),
        forms::Language.to_string(),
    ];
    own.iter().any(|own| own == path) || is_rule_of_turn(plan, path) || is_own_page(plan, path)
}

/// Whether it is one of the young person's own pages, or what saves one.
fn is_own_page(plan: PlanId, path: &str) -> bool {
    own::PAGES.iter().any(|(sheet, page)| {
        let (sheet, page) = (*sheet, page.name.to_owned());
        pages::TurnOwn { plan, page: page.clone() }.to_string() == path
            || forms::SavePlan { plan, sheet, page }.to_string() == path
    })
}

fn is_rule_of_turn(plan: PlanId, path: &str) -> bool {
    let rule = path.rsplit('/').next().and_then(|rule| rule.parse().ok());
    rule.is_some_and(|rule| pages::TurnRule { plan, rule }.to_string() == path)
}
