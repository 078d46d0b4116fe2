//! The letters of the demo home, whose people have no addresses: the link can be opened or copied.

use domain::policy::Action;
use leptos::prelude::*;
use store::letters::Letter;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::site::Site;
use crate::texts::{moment, t, with};
use crate::ui::{Notice, NoticeKind};

/// How many letters the page shows.
const MAX_LETTERS: i64 = 100;

/// Says that no letter can leave, and `what` that means, so that nobody waits for one.
pub fn stopped(site: &Site, what: &str) -> Option<AnyView> {
    let what = t(what);
    let notice =
        || view! { <Notice kind=NoticeKind::Look title=t("letters-stopped-title")><p>{what}</p></Notice> }.into_any();
    (site.letters_wait && !site.demo).then(notice)
}

/// The page.
pub async fn letters(_: pages::Letters, request: PageRequest) -> PageResult {
    let identity = request.identity()?;
    if !request.site.demo || !identity.may_somewhere(Action::ReadLetters) {
        return Err(AppError::NotFound);
    }
    let mut tx = request.site.db.read().await?;
    let letters = store::letters::waiting(&mut tx, identity.account, MAX_LETTERS).await?;
    let none = letters.is_empty().then(|| view! { <p>{t("letters-none")}</p> });
    frame::page(&request, frame::Place::Letters, t("nav-letters"), || {
        view! {
            <h1>{t("nav-letters")}</h1>
            <Notice kind=NoticeKind::Info title=t("letters-title")><p>{t("letters-what")}</p></Notice>
            {none}
            {letters.into_iter().map(letter).collect_view()}
        }
    })
}

fn letter(letter: Letter) -> AnyView {
    let about =
        [("who", letter.to_name.into()), ("email", letter.to_email.into()), ("when", moment(letter.made_at).into())];
    view! {
        <article class="card letter">
            <h2>{letter.subject}</h2>
            <p class="small">{with("letters-to", &about)}</p>
            {letter.body.lines().map(line).collect_view()}
        </article>
    }
    .into_any()
}

/// A line of a letter; a link alone on its line can be followed.
fn line(line: &str) -> AnyView {
    if line.starts_with("http://") || line.starts_with("https://") {
        let path = line.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
        return view! { <p><a class="letter__link" href=path>{line.to_owned()}</a></p> }.into_any();
    }
    view! { <p>{line.to_owned()}</p> }.into_any()
}
