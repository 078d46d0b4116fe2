//! Letters that wait here, because no mail server is named: the link can be opened or copied.

use domain::policy::Action;
use leptos::prelude::*;

use super::{frame, reader, screen};
use crate::error::AppError;
use crate::texts::{moment, t, with};
use crate::ui::{Notice, NoticeKind};

/// The page.
#[component]
pub fn Letters() -> impl IntoView {
    let reader = reader();
    screen(async move {
        let (site, identity) = reader?;
        if !site.letters_wait || !identity.may_somewhere(Action::ReadLetters) {
            return Err(AppError::NotFound);
        }
        let mut tx = site.db.read().await?;
        let letters = store::letters::waiting(&mut tx, identity.account, 100).await?;
        let none = letters.is_empty().then(|| view! { <p>{t("letters-none")}</p> });
        let letters: Vec<_> = letters
            .into_iter()
            .map(|letter| {
                let to = with(
                    "letters-to",
                    &[
                        ("who", letter.to_name.into()),
                        ("email", letter.to_email.into()),
                        ("when", moment(letter.made_at).into()),
                    ],
                );
                view! {
                    <article class="card letter">
                        <h2>{letter.subject}</h2>
                        <p class="small">{to}</p>
                        {letter.body.lines().map(line).collect::<Vec<_>>()}
                    </article>
                }
            })
            .collect();
        Ok(frame::page(
            &identity,
            frame::Place::Letters,
            t("nav-letters"),
            view! {
                <h1>{t("nav-letters")}</h1>
                <Notice kind=NoticeKind::Info title=t("letters-title")><p>{t("letters-what")}</p></Notice>
                {none}
                {letters}
            },
        ))
    })
}

/// A line of a letter; a link alone on its line can be followed.
fn line(line: &str) -> AnyView {
    if line.starts_with("http://") || line.starts_with("https://") {
        let path = line.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
        return view! { <p><a class="letter__link" href=path>{line.to_owned()}</a></p> }.into_any();
    }
    view! { <p>{line.to_owned()}</p> }.into_any()
}
