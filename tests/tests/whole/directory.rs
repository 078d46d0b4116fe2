//! The directory of placing authorities: who may be named in a plan, where a link may go, putting it right, and passing it on.

use domain::plan::Stage;
use domain::questions::Scope;
use domain::revision::Agreed;
use domain::sheets::SheetName;
use store::letters::{self, LetterKind};
use tests::{ABBY, COLIN, Case, DENA, NOBODY, OLA, RUTH, TOM, TestApp, Told};

use crate::duties::{send, write};

const ADDRESS: (SheetName, &str) = (SheetName::Contact, "contact");
const DOMAINS: (SheetName, &str) = (SheetName::Authority, "authority");

async fn asked(db: store::Db) -> (TestApp, Told) {
    let app = TestApp::new(db).await;
    let told = app.tell(Case::A).await;
    app.send_and_authorise(told.plan).await;
    (app, told)
}

/// Somebody of the case's directory, by name.
fn contact(told: &Told, name: &str) -> String {
    let named = |row: &&domain::row::Row| row.sheet == SheetName::Contact && row.answers.get("name") == name;
    told.rows.iter().find(named).unwrap().id.to_string()
}

/// To whom letters of a kind wait, in the order they were written.
async fn told_by(app: &TestApp, kind: LetterKind) -> Vec<String> {
    let mut tx = app.site.db.read().await.unwrap();
    let waiting = letters::waiting(&mut tx, app.account(ABBY).await, 100).await.unwrap();
    let mut readers: Vec<String> = waiting.into_iter().filter(|it| it.kind == kind).map(|it| it.to_email).collect();
    readers.sort_unstable();
    readers
}

async fn decision(app: &TestApp, told: &Told) -> domain::decision::Decision {
    let mut tx = app.site.db.read().await.unwrap();
    match store::plans::get(&mut tx, told.plan).await.unwrap().stage {
        Stage::ToSign(Agreed { decision, .. }) => decision,
        stage => panic!("it is {}", stage.word()),
    }
}

fn path(told: &Told, what: &str) -> String {
    format!("/plans/{}/{what}", told.plan)
}

testing::both! {
    async fn a_manager_or_administrator_keeps_the_directory_and_staff_do_not(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        for person in [DENA, OLA] {
            let list = app.as_(person).get(&format!("/homes/{}/contact", told.home)).await;
            list.is(200).shows("Ruth Adeyemi").shows("Fenmarsh Council").shows(RUTH.email);
            app.as_(person).get(&format!("/homes/{}", told.home)).await.shows("Placing authorities");
        }
        let list = app.as_(ABBY).get(&format!("/homes/{}/contact", told.home)).await;
        list.is(200).shows("Ruth Adeyemi").hides("Add a person");
        assert!(!list.links().iter().any(|link| link.contains("/contact/")), "staff read, and change nothing");
        let row = contact(&told, "Ruth Adeyemi");
        let form = [("_row", &*row), ("_base", ""), ("email", "peter@post.example")];
        app.as_(ABBY).post(&format!("/do/homes/{}/answers/contact/contact", told.home), &form).await.is(403);
    }

    async fn the_directory_says_what_is_wrong_with_an_address_or_a_domain(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        for (page, field, text, shown) in [
            (ADDRESS, "email", "ruth.adeyemi@gmail.com", "does not end in one of the council’s own"),
            (ADDRESS, "email", "ruth at fenmarsh", "Enter an e-mail address like"),
            (DOMAINS, "domains", "fenmarsh.example gmail.com", "Anybody can have an address"),
            (DOMAINS, "domains", "ruth@fenmarsh.example", "Write what stands after the @"),
        ] {
            let saved = write(&app, OLA, &told, page, field, text).await;
            let again = app.as_(OLA).get(saved.location()).await;
            again.shows(shown);
            assert!(again.keeps(text), "{text} is kept");
        }
    }

    async fn trust_2_a_dishonest_member_of_staff_can_name_nobody_outside(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let row = told.first(SheetName::YoungPerson);
        let page = path(&told, &format!("young_person/{row}/authority"));
        // What the form does not ask is not kept.
        let forged = [("social_worker", &*contact(&told, "Ruth Adeyemi")), ("social_worker_email", "abby@post.example"),
            ("placing_authority_domains", "post.example"), ("social_worker.contact", "x")];
        app.save(ABBY, &page, &forged).await.is(303);
        app.as_(ABBY).get(&path(&told, "check")).await.shows(RUTH.email).hides("post.example");
        // Nor is somebody who is not in the directory, by name or by an id of their own.
        for nobody in ["Ruth Adeyemi", &app.site.clock.id().to_string()] {
            app.save(ABBY, &page, &[("social_worker", nobody)]).await.is(303);
            send(&app, ABBY, &told).await.leads_to(&path(&told, "check"));
        }
        app.as_(ABBY).get(&path(&told, "check")).await.shows("Choose one of the answers on the list");
    }

    async fn who_has_left_or_cannot_be_reached_holds_the_plan_up(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        write(&app, OLA, &told, ADDRESS, "email", "ruth@elsewhere.example").await.is(303);
        send(&app, ABBY, &told).await.leads_to(&path(&told, "check"));
        app.as_(ABBY).get(&path(&told, "check")).await.shows("No letter can go to this person yet");
        write(&app, OLA, &told, ADDRESS, "email", RUTH.email).await.is(303);
        write(&app, OLA, &told, (SheetName::Contact, "more"), "standing", "left").await.is(303);
        send(&app, ABBY, &told).await.leads_to(&path(&told, "check"));
        app.as_(ABBY).get(&path(&told, "check")).await.shows("This person has left the council");
    }

    async fn trust_2_a_link_goes_to_nobody_outside_the_domains_of_that_moment(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        send(&app, ABBY, &told).await.is(303);
        write(&app, OLA, &told, DOMAINS, "domains", "fenmarsh.gov.example").await.is(303);
        app.authorise(DENA, told.plan).await.is_refused("outside_domains");
        assert_eq!(told_by(&app, LetterKind::ApprovalRequest).await, [""; 0]);
        write(&app, OLA, &told, DOMAINS, "domains", "fenmarsh.example").await.is(303);
        app.authorise(DENA, told.plan).await.leads_to(&path(&told, "agreement"));
        write(&app, OLA, &told, DOMAINS, "domains", "fenmarsh.gov.example").await.is(303);
        app.as_(ABBY).post(&format!("/do/plans/{}/ask-again", told.plan), &[]).await.is_refused("outside_domains");
    }

    async fn trust_2_a_dishonest_manager_does_not_authorise_through_an_entry_of_their_own(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let authority = told.first(SheetName::Authority).to_string();
        let new = app.site.clock.id();
        let entry = [("name", "Ruth Adeyemi"), ("role", "social_worker"), ("authority", &*authority), ("email", "tom@fenmarsh.example")];
        app.save(TOM, &format!("/homes/{}/contact/{new}/contact", told.home), &entry).await.is(303);
        let row = told.first(SheetName::YoungPerson);
        app.save(ABBY, &path(&told, &format!("young_person/{row}/authority")), &[("social_worker", &new.to_string())]).await.is(303);
        send(&app, ABBY, &told).await.leads_to(&path(&told, "agreement"));
        app.as_(TOM).get(&path(&told, "agreement")).await.hides("Authorise and ask");
        let hash = app.as_(DENA).get(&path(&told, "agreement")).await.hidden("hash");
        let form = [("hash", &*hash), ("password", tests::PASSWORD)];
        app.as_(TOM).post(&format!("/do/plans/{}/authorise", told.plan), &form).await.is_refused("own_address");
        app.as_(DENA).get(&path(&told, "agreement")).await.shows("tom@fenmarsh.example");
    }

    async fn a_phone_number_makes_nobody_the_writer_of_an_address(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        write(&app, TOM, &told, (SheetName::Contact, "more"), "phone", "01632 960 144").await.is(303);
        send(&app, ABBY, &told).await.is(303);
        app.authorise(TOM, told.plan).await.leads_to(&path(&told, "agreement"));
    }

    async fn experience_2_a_wrong_address_is_put_right_without_a_new_version(db: store::Db) {
        let (app, told) = asked(db).await;
        let (link, form) = app.open_approval(told.plan).await;
        app.as_(ABBY).get(&path(&told, "address")).await.is(404);
        let choice = [("contact", &*contact(&told, "Colin Marsh"))];
        app.as_(ABBY).post(&format!("/do/plans/{}/address", told.plan), &choice).await.is(403);
        app.as_(TOM).get(&path(&told, "agreement")).await.shows("Put the address right");
        app.as_(TOM).get(&path(&told, "address")).await.shows(RUTH.email).shows(COLIN.email).hides("Sana Qureshi");
        let put_right = app.as_(TOM).post(&format!("/do/plans/{}/address", told.plan), &choice).await;
        put_right.leads_to(&format!("{}?sent=1", path(&told, "agreement")));
        let page = app.as_(TOM).get(put_right.location()).await;
        page.shows("A new link for Colin Marsh").shows(COLIN.email).shows("This link stopped working");
        app.as_(RUTH).get(&link).await.is(404);
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&link);
        assert_eq!(told_by(&app, LetterKind::AddressChange).await, [COLIN.email, RUTH.email]);
        app.as_(ABBY).get(&path(&told, "timeline")).await.shows("Put the address right for version 1").shows(COLIN.email);
        // Asked again, it goes where it went last.
        app.as_(ABBY).post(&format!("/do/plans/{}/ask-again", told.plan), &[]).await.is(303);
        app.approve_as(COLIN, told.plan).await;
        let decision = decision(&app, &told).await;
        assert_eq!((decision.by.name(), &*decision.email), (COLIN.name, COLIN.email));
        let mut tx = app.site.db.read().await.unwrap();
        let revision = store::plans::revision(&mut tx, told.plan, 1).await.unwrap();
        assert_eq!(revision.text.placement().social_worker(), RUTH.name, "the frozen text stays as it was");
    }

    async fn an_entry_that_was_corrected_can_be_chosen_again(db: store::Db) {
        let (app, told) = asked(db).await;
        write(&app, OLA, &told, ADDRESS, "email", "ruth@fenmarsh.example").await.is(303);
        let choice = [("contact", &*contact(&told, "Ruth Adeyemi"))];
        app.as_(DENA).post(&format!("/do/plans/{}/address", told.plan), &choice).await.is(303);
        app.as_(DENA).get(&path(&told, "agreement")).await.shows("ruth@fenmarsh.example");
        assert!(told_by(&app, LetterKind::AddressChange).await.contains(&RUTH.email.to_owned()), "the old address is told");
    }

    async fn trust_2_nobody_puts_a_plan_right_by_an_address_they_wrote_nor_one_that_its_authoriser_wrote(db: store::Db) {
        let (app, told) = asked(db).await;
        let correct = format!("/do/plans/{}/address", told.plan);
        let choice = [("contact", &*contact(&told, "Ruth Adeyemi"))];
        write(&app, TOM, &told, ADDRESS, "email", "tom@fenmarsh.example").await.is(303);
        app.as_(TOM).post(&correct, &choice).await.is_refused("own_contact");
        app.as_(DENA).post(&correct, &choice).await.is(303);
        write(&app, DENA, &told, ADDRESS, "email", "dena@fenmarsh.example").await.is(303);
        app.as_(DENA).post(&correct, &choice).await.is_refused("own_contact");
        app.as_(OLA).post(&correct, &choice).await.is(403);
        let other = [("contact", &*contact(&told, "Fenmarsh duty desk"))];
        app.as_(TOM).post(&correct, &other).await.leads_to(&format!("{}?sent=1", path(&told, "agreement")));
    }

    async fn trust_2_what_the_authoriser_wrote_in_the_directory_is_chosen_by_nobody(db: store::Db) {
        let (app, told) = asked(db).await;
        write(&app, DENA, &told, ADDRESS, "email", "dena@fenmarsh.example").await.is(303);
        let choice = [("contact", &*contact(&told, "Ruth Adeyemi"))];
        app.as_(TOM).post(&format!("/do/plans/{}/address", told.plan), &choice).await.is_refused("contact_of_authoriser");
    }

    async fn only_people_of_the_texts_authority_who_may_decide_can_get_its_link(db: store::Db) {
        let (app, told) = asked(db).await;
        let nobody = app.site.clock.id().to_string();
        for id in ["", "x", &nobody, &contact(&told, "Sana Qureshi")] {
            app.as_(TOM).post(&format!("/do/plans/{}/address", told.plan), &[("contact", id)]).await.is_refused("contact");
        }
        app.as_(TOM).get(&format!("{}?refused=contact", path(&told, "address"))).await.shows("Choose who gets the link");
    }

    async fn the_social_worker_passes_it_on_and_the_receiver_decides_by_a_link_of_their_own(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let (link, form) = app.open_approval(told.plan).await;
        app.as_(RUTH).get(&format!("{link}/plan")).await.shows("Pass it on");
        let page = app.as_(RUTH).get(&format!("{link}/pass-on")).await;
        page.is(200).shows("Colin Marsh").shows("Fenmarsh duty desk").hides("Sana Qureshi").hides(COLIN.email);
        let passed = app.as_(RUTH).post(&format!("/do{link}/pass-on"), &[("contact", &contact(&told, "Colin Marsh"))]).await;
        passed.leads_to(&format!("{link}/passed-on"));
        app.as_(RUTH).get(passed.location()).await.is(200).shows("You have passed it on").shows(COLIN.email);
        app.as_(NOBODY).get(passed.location()).await.is(404);
        app.as_(RUTH).get(&link).await.is(404);
        app.as_(RUTH).get(&format!("{link}/done")).await.is(404);
        app.as_(RUTH).get(&format!("{link}/receipt.pdf")).await.is(404);
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&link);
        assert_eq!(told_by(&app, LetterKind::PassedOn).await, [COLIN.email]);
        let timeline = app.as_(ABBY).get(&path(&told, "timeline")).await;
        timeline.shows("Passed version 1 on to Colin Marsh").shows(RUTH.name);
        app.as_(DENA).get(&path(&told, "agreement")).await.shows("Passed on by the person who had it before").shows(COLIN.email);
        let theirs = app.open_link_as(COLIN, told.plan).await;
        assert_ne!(theirs, link);
        app.as_(COLIN).get(&format!("{theirs}/plan")).await.shows("asks you, Colin Marsh");
        app.approve_as(COLIN, told.plan).await;
        let decision = decision(&app, &told).await;
        assert_eq!((decision.by.name(), &*decision.email), (COLIN.name, COLIN.email));
        assert_eq!(decision.capacity, Some(domain::choices::ContactRole::TeamManager));
        app.sign(told.plan).await;
        app.as_(ABBY).get(&path(&told, "agreement")).await.shows("Team manager");
    }

    async fn passing_on_needs_the_code_first(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        app.as_(RUTH).get(&format!("{link}/pass-on")).await.leads_to(&link);
        let choice = [("contact", &*contact(&told, "Colin Marsh"))];
        app.as_(RUTH).post(&format!("/do{link}/pass-on"), &choice).await.leads_to(&link);
        app.as_(RUTH).get(&link).await.is(200);
    }

    async fn somebody_who_is_typed_must_be_of_the_same_domains_and_not_of_the_home(db: store::Db) {
        let (app, told) = asked(db).await;
        write(&app, OLA, &told, DOMAINS, "domains", "fenmarsh.example larch.example").await.is(303);
        let link = app.open_link(told.plan).await;
        let typed = |email: &'static str| [("contact", "other"), ("name", "Gail Prior"), ("email", email), ("role", "deputy")];
        let pass = format!("/do{link}/pass-on");
        for (email, fault) in [
            ("gail@gmail.com", "colleague_outside"),
            ("gail@fenmarsh.example.evil.example", "colleague_outside"),
            (RUTH.email, "colleague_outside"),
            ("dena@larch.example", "colleague_of_home"),
            ("gail at fenmarsh", "colleague_typed"),
        ] {
            let refused = app.as_(RUTH).post(&pass, &typed(email)).await;
            refused.is_refused(fault);
            assert!(app.as_(RUTH).get(refused.location()).await.keeps(email), "{email} is kept");
        }
        let officer = [("contact", "other"), ("name", "Gail Prior"), ("email", "gail@fenmarsh.example"), ("role", "reviewing_officer")];
        app.as_(RUTH).post(&pass, &officer).await.is_refused("colleague_typed");
        app.as_(RUTH).post(&pass, &[("contact", &*contact(&told, "Sana Qureshi"))]).await.is_refused("colleague");
        app.as_(RUTH).post(&pass, &typed("gail@fenmarsh.example")).await.leads_to(&format!("{link}/passed-on"));
        assert_eq!(told_by(&app, LetterKind::PassedOn).await, ["gail@fenmarsh.example"]);
    }

    async fn experience_2_the_plan_says_what_was_sent_where_and_when(db: store::Db) {
        let (app, told) = asked(db).await;
        let page = app.as_(ABBY).get(&path(&told, "agreement")).await;
        page.shows("What was sent to whom").shows(RUTH.email).shows("The letter waits to be sent").shows("Not read yet");
        let link = app.link(told.plan).await;
        app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await.is(303);
        app.as_(RUTH).post(&format!("/do{link}/open"), &[("code", "no")]).await.is_refused("code");
        app.as_(ABBY).get(&path(&told, "agreement")).await.shows("1 code sent").shows("1 wrong code typed").shows("Not read yet");
        app.open_link(told.plan).await;
        app.as_(ABBY).get(&path(&told, "agreement")).await.shows("Read with the right code").hides("Not read yet");
        let again = app.as_(ABBY).post(&format!("/do/plans/{}/ask-again", told.plan), &[]).await;
        let page = app.as_(ABBY).get(again.location()).await;
        page.shows("A new link for Ruth Adeyemi").shows("This link stopped working");
        app.as_(ABBY).get(&path(&told, "timeline")).await.shows("Sent Ruth Adeyemi a link to decide on version 1").shows(RUTH.email);
    }
}

/// A frozen text holds whom it names, and not the directory.
#[test]
fn the_directory_is_of_the_home() {
    for sheet in [SheetName::Authority, SheetName::Contact] {
        assert!(sheet.sheet().scope == Scope::Home && sheet.is_of_directory());
    }
}
