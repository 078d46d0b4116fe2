//! Who may authorise what: duties lie apart, and link and code go where the manager has seen that they go.

use domain::questions::Scope;
use domain::sheets::SheetName;
use store::StoreError;
use store::letters::{self, LetterKind};
use tests::{ABBY, Case, DENA, OLA, PASSWORD, Page, Person, RUTH, TOM, TestApp, Told, typed};

const HIS_OWN: &str = "peter.nolan@post.example";

/// Somebody writes over one answer of a page and saves it.
pub async fn write(
    app: &TestApp,
    by: Person,
    told: &Told,
    (sheet, page): (SheetName, &str),
    field: &str,
    text: &str,
) -> Page {
    let row = told.rows.iter().find(|row| row.sheet == sheet).unwrap();
    let answers = row.answers.clone().with(field, text);
    let form = typed(sheet.sheet().page(page).unwrap(), &answers);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (&**name, &**text)).collect();
    let base = if sheet.sheet().scope == Scope::Home {
        format!("/homes/{}", told.home)
    } else {
        format!("/plans/{}", told.plan)
    };
    app.save(by, &format!("{base}/{sheet}/{}/{page}", row.id), &form).await
}

pub async fn send(app: &TestApp, by: Person, told: &Told) -> Page {
    app.as_(by).post(&format!("/do/plans/{}/send", told.plan), &[]).await
}

testing::both! {
    async fn trust_3_whoever_wrote_a_word_does_not_authorise_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        write(&app, DENA, &told, (SheetName::Good, "likes"), "likes", "Edits of football.").await.is(303);
        let agreement = format!("/plans/{}/agreement", told.plan);
        send(&app, ABBY, &told).await.leads_to(&agreement);
        app.as_(DENA).get(&agreement).await.shows("You wrote in this version").hides("Authorise and ask");
        let hash = app.as_(TOM).get(&agreement).await.hidden("hash");
        let path = format!("/do/plans/{}/authorise", told.plan);
        app.as_(DENA).post(&path, &[("hash", &hash), ("password", PASSWORD)]).await.is_refused("own_words");
        app.authorise(TOM, told.plan).await.leads_to(&agreement);
    }

    async fn trust_3_the_homes_exception_is_printed_where_it_was_used(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let exception = "Dena is the only manager until May.";
        write(&app, OLA, &told, (SheetName::Home, "people"), "writer_may_authorise", exception).await.is(303);
        write(&app, DENA, &told, (SheetName::Good, "likes"), "likes", "Edits of football.").await.is(303);
        send(&app, ABBY, &told).await.is(303);
        app.authorise(DENA, told.plan).await.leads_to(&format!("/plans/{}/agreement", told.plan));
        let mut tx = app.site.db.read().await.unwrap();
        let revision = store::plans::revision(&mut tx, told.plan, 1).await.unwrap();
        assert_eq!(revision.life.sent().prepared.exception.as_deref(), Some(exception));
    }

    async fn trust_3_what_the_young_person_writes_on_the_tablet_is_not_of_who_gave_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(DENA).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        let rule = told.first(SheetName::Rule);
        let turn = app.as_(DENA).get(&format!("/plans/{}/turn/{rule}", told.plan)).await;
        let mut form = turn.form("/answers/rule/answer");
        form.retain(|(name, _)| name != "answer");
        form.push(("answer".into(), "agree".into()));
        app.as_(DENA).post_form(&format!("/do/plans/{}/answers/rule/answer", told.plan), &form).await.is(303);
        send(&app, ABBY, &told).await.is(303);
        app.as_(TOM).get(&format!("/plans/{}/timeline", told.plan)).await.shows("on the tablet");
        app.as_(DENA).post(&format!("/do/plans/{}/take-back", told.plan), &[("password", PASSWORD)]).await.is(303);
        app.authorise(DENA, told.plan).await.leads_to(&format!("/plans/{}/agreement", told.plan));
    }

    async fn trust_2_the_manager_sees_address_and_domains_and_whoever_set_them_does_not_authorise(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = app.in_force(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/amend", told.plan), &[]).await.is(303);
        write(&app, TOM, &told, (SheetName::Authority, "authority"), "domains", "fenmarsh.example post.example").await.is(303);
        write(&app, TOM, &told, (SheetName::Contact, "contact"), "email", HIS_OWN).await.is(303);
        let agreement = format!("/plans/{}/agreement", told.plan);
        send(&app, ABBY, &told).await.leads_to(&agreement);
        let page = app.as_(DENA).get(&agreement).await;
        page.shows(HIS_OWN).shows("This is another address").shows(RUTH.email);
        page.shows("addresses may now end in fenmarsh.example and post.example");
        app.as_(TOM).get(&agreement).await.shows("You said where the social worker’s link goes").hides("Authorise and ask");
        let hash = page.hidden("hash");
        let path = format!("/do/plans/{}/authorise", told.plan);
        app.as_(TOM).post(&path, &[("hash", &hash), ("password", PASSWORD)]).await.is_refused("own_address");
        app.as_(DENA).post(&path, &[("hash", "another"), ("password", PASSWORD)]).await.is_refused("other_text");
        app.authorise(DENA, told.plan).await.leads_to(&agreement);
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("goes to a new e-mail address");
        let mut tx = app.site.db.read().await.unwrap();
        let waiting = letters::waiting(&mut tx, app.account(ABBY).await, 100).await.unwrap();
        let told_of: Vec<_> = waiting.iter().filter(|it| it.kind == LetterKind::AddressChange).collect();
        let mut readers: Vec<&str> = told_of.iter().map(|it| it.to_email.as_str()).collect();
        readers.sort_unstable();
        assert_eq!(readers, ["colin.marsh@fenmarsh.example", RUTH.email]);
        assert!(told_of.iter().all(|it| it.body.contains(HIS_OWN) && !it.body.contains("Jay") && !it.subject.contains("Jay")));
    }

    async fn trust_2_no_link_goes_to_an_address_that_somebody_here_signs_in_with(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        write(&app, OLA, &told, (SheetName::Authority, "authority"), "domains", "fenmarsh.example larch.example").await.is(303);
        let saved = write(&app, OLA, &told, (SheetName::Contact, "contact"), "email", "Dena@larch.example").await;
        app.as_(OLA).get(saved.location()).await.shows("Somebody here signs in with this address");
        send(&app, ABBY, &told).await.is_refused("address_of_account");
        app.as_(ABBY).get(&format!("/plans/{}/check?refused=address_of_account", told.plan)).await.shows("Write the social worker’s own address");
    }

    async fn the_database_itself_keeps_the_duties_apart(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        send(&app, ABBY, &told).await.is(303);
        let mut tx = app.site.db.write().await.unwrap();
        let plan = store::plans::get(&mut tx, told.plan).await.unwrap();
        let mut step = plan.authorise(&member(&app, DENA).await, app.now()).unwrap();
        let forged = member(&app, ABBY).await;
        for life in &mut step.revisions {
            let domain::revision::Life::WithSocialWorker(authorised) = life else { panic!("it is authorised") };
            authorised.by = forged.at(app.now());
        }
        let saved = store::plans::apply(&mut tx, &step, &(&forged).into(), app.now()).await;
        assert!(matches!(saved, Err(StoreError::Conflict)), "{saved:?}");
    }
}

async fn member(app: &TestApp, person: Person) -> domain::person::Member {
    domain::person::Member::found(app.account(person).await, person.name.into(), person.role.unwrap())
}
