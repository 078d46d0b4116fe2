//! Noting training that somebody had.

use domain::answers::Answers;
use domain::home_policy::Course;
use domain::policy::Action;
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::accounts;

use crate::actions::policies::{COURSE, DONE_ON, RENEW_BY, WHO};
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice};
use crate::ui::{BackLink, Button, Choice, DateInput, Radios};

/// The page.
pub async fn training(pages::Training { home }: pages::Training, request: PageRequest) -> PageResult {
    let reader = request.identity()?.account;
    let typed = request.typed().await?;
    let day = today(request.site.clock.now());
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, reader, home, Action::ManageAccounts).await?;
    let members = accounts::of_home(&mut tx, home.id).await?;
    drop(tx);
    let members = members.into_iter().map(|it| it.account).filter(|account| account.is_open_on(day));
    let who: Vec<Choice> = members.map(|it| Choice::new(it.id.to_string(), it.name)).collect();
    let courses = Course::all().iter().map(|it| Choice::new(it.word(), voice().word(it))).collect();
    let chosen = |name: &str| typed.get(name).to_owned();
    frame::page(&request, frame::Place::Home, t("training-title"), || {
        view! {
            <BackLink href=pages::Policies { home: home.id }.to_string() label=t("policies-back") />
            <h1>{t("training-title")}</h1>
            <p class="lead">{t("training-lead")}</p>
            <form method="post" action=forms::NoteTraining { home: home.id }.to_string() novalidate>
                <Radios name=WHO legend=t("training-who") options=who chosen=chosen(WHO) />
                <Radios name=COURSE legend=t("training-course") options=courses chosen=chosen(COURSE) />
                {day_box(DONE_ON, t("training-done"), None, &typed)}
                {day_box(RENEW_BY, t("training-renew"), Some(t("training-renew-hint")), &typed)}
                <Button label=t("training-button") />
            </form>
        }
    })
}

fn day_box(name: &'static str, legend: String, hint: Option<String>, typed: &Answers) -> AnyView {
    let [day, month, year] = typed.date_boxes(name);
    let labels = ["date-day", "date-month", "date-year"].map(t);
    view! { <DateInput name legend hint day month year labels /> }.into_any()
}
