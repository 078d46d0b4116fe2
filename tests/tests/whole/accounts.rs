//! Accounts: invited, confirmed, changed, closed. Each test is named after the finding of the security review that it answers.

use chrono::TimeDelta;
use domain::policy::Role;
use domain::settings::SETTINGS;
use store::Db;
use tests::{ABBY, Case, DENA, MAY, NOBODY, OLA, PASSWORD, Page, Person, STRANGER, TOM, TestApp};

/// Somebody who is invited.
const NEW: Person = Person { name: "Nia Rees", email: "nia@larch.example", role: Some(Role::Staff) };
/// A password of Nia's own.
const HERS: &str = "geese over the canal";

async fn invite(app: &TestApp, by: Person, role: &str) -> Page {
    let form = [("name", NEW.name), ("email", NEW.email), ("role", role)];
    app.as_(by).post(&format!("/do/homes/{}/accounts", app.home), &form).await
}

async fn choose(app: &TestApp, link: &str, password: &str) -> Page {
    app.as_(NOBODY).post(&format!("/do{link}"), &[("new_password", password)]).await
}

async fn sign_in(app: &TestApp, person: Person, password: &str) -> Page {
    app.as_(person).forget();
    let form = [("email", person.email), ("password", password), ("next", "/")];
    app.as_(person).post("/do/sign-in", &form).await
}

/// The path of what is done to an account of the home.
async fn path(app: &TestApp, person: Person, verb: &str) -> String {
    format!("/do/homes/{}/accounts/{}/{verb}", app.home, app.account(person).await)
}

/// The path of the one role that waits to be confirmed.
async fn waiting(app: &TestApp, by: Person) -> String {
    let page = app.as_(by).get(&format!("/homes/{}/accounts", app.home)).await;
    let forms = page.html.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    forms.map(str::to_owned).find(|action| action.contains("/roles/")).expect("a role waits")
}

testing::both! {
    async fn trust_3_nobody_but_its_owner_ever_knows_a_password(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        let accounts = format!("/homes/{}/accounts", app.home);
        invite(&app, DENA, "staff").await.leads_to(&accounts);
        app.as_(DENA).get(&accounts).await.shows("Nia Rees").shows("Invited").hides("password is");
        for password in [PASSWORD, "", HERS] {
            assert_eq!(sign_in(&app, NEW, password).await.status, 200, "nobody signs in before a password is chosen");
        }
        let link = app.password_link(NEW.email).await;
        app.as_(NOBODY).get(&link).await.is(200).shows("Welcome to Accord, Nia Rees");
        for (password, word) in [("short", "password_length"), ("password1234", "password_common"), ("Nia.Rees.2026", "password_own")] {
            let refused = choose(&app, &link, password).await;
            refused.is_refused(word);
            app.as_(NOBODY).get(refused.location()).await.shows("There is a problem");
        }
        choose(&app, &link, HERS).await.leads_to("/sign-in?chosen=1");
        choose(&app, &link, "another of my own").await.leads_to(&link);
        app.as_(NOBODY).get(&link).await.shows("This link does not work any more");
        sign_in(&app, NEW, HERS).await.leads_to("/");
        let token = link.rsplit('/').next().unwrap();
        assert!(!place.texts("SELECT token_hash FROM password_link").await.iter().any(|hash| hash == token));
        app.as_(DENA).get(&format!("/homes/{}/events", app.home)).await
            .shows("Made an account for Nia Rees: Staff").shows("Nia Rees chose a new password");
    }

    async fn an_invitation_ends_and_a_new_one_takes_its_place(db: Db) {
        let app = TestApp::new(db).await;
        invite(&app, DENA, "staff").await.is(303);
        let first = app.password_link(NEW.email).await;
        let again = path(&app, NEW, "invite").await;
        app.as_(DENA).post(&again, &[]).await.is(303);
        let second = app.password_link(NEW.email).await;
        choose(&app, &first, HERS).await.leads_to(&first);
        app.wait(SETTINGS.invitation_life());
        choose(&app, &second, HERS).await.leads_to(&second);
        app.as_(DENA).sign_in().await;
        app.as_(DENA).post(&again, &[]).await.is(303);
        choose(&app, &app.password_link(NEW.email).await, HERS).await.leads_to("/sign-in?chosen=1");
        assert_eq!(app.as_(DENA).post(&again, &[]).await.refused(), Some("changed"), "who has a password is not invited");
    }

    async fn trust_6_nobody_grants_what_they_do_not_have(db: Db) {
        let app = TestApp::new(db).await;
        let accounts = format!("/homes/{}/accounts", app.home);
        invite(&app, OLA, "manager").await.is_refused("not_yours");
        app.as_(OLA).get(&accounts).await.hides("Nia Rees");
        // Somebody who reads plans is a manager's to confirm.
        invite(&app, OLA, "staff").await.leads_to(&accounts);
        assert!(app.password_links(NEW.email).await.is_empty(), "nothing is sent before it is confirmed");
        let role = waiting(&app, OLA).await;
        app.as_(OLA).post(&role, &[("settle", "confirm")]).await.is(403);
        app.as_(STRANGER).post(&role, &[("settle", "confirm")]).await.is(404);
        app.as_(DENA).post(&role, &[("settle", "confirm")]).await.leads_to(&accounts);
        choose(&app, &app.password_link(NEW.email).await, HERS).await.is(303);
        app.as_(OLA).post(&path(&app, NEW, "role").await, &[("role", "manager")]).await.is_refused("not_yours");
        app.as_(OLA).post(&path(&app, DENA, "role").await, &[("role", "administrator")]).await.is_refused("not_yours");
        // Nor is a closed manager hers to bring back.
        app.as_(DENA).post(&path(&app, TOM, "close").await, &[]).await.is(303);
        app.as_(OLA).post(&path(&app, TOM, "reopen").await, &[]).await.is_refused("not_yours");
    }

    async fn trust_6_a_manager_needs_a_second_manager(db: Db) {
        let app = TestApp::new(db).await;
        let accounts = format!("/homes/{}/accounts", app.home);
        invite(&app, DENA, "manager").await.leads_to(&accounts);
        assert!(app.password_links(NEW.email).await.is_empty());
        let role = waiting(&app, DENA).await;
        app.as_(DENA).get(&accounts).await.shows("Nia Rees is to be: Manager").shows("Let it go");
        app.as_(DENA).post(&role, &[("settle", "confirm")]).await.is_refused("own_request");
        app.as_(TOM).post(&role, &[("settle", "confirm")]).await.leads_to(&accounts);
        app.as_(TOM).post(&role, &[("settle", "confirm")]).await.is(404);
        choose(&app, &app.password_link(NEW.email).await, HERS).await.is(303);
        sign_in(&app, NEW, HERS).await.leads_to("/");
        app.as_(NEW).get(&accounts).await.is(200);
        // A member of the staff is made a manager in the same way, and nobody is by declining.
        let may = path(&app, MAY, "role").await;
        app.as_(DENA).post(&may, &[("role", "manager")]).await.is(303);
        app.as_(DENA).post(&may, &[("role", "manager")]).await.is_refused("role_waits");
        app.as_(MAY).get(&accounts).await.is(404);
        let role = waiting(&app, TOM).await;
        app.as_(TOM).post(&role, &[("settle", "let_go")]).await.leads_to(&accounts);
        app.as_(MAY).get(&accounts).await.is(404);
        app.as_(DENA).get(&format!("/homes/{}/events", app.home)).await
            .shows("Confirmed Nia Rees as: Manager").shows("Let go that May Osei is to be: Manager");
    }

    async fn nobody_changes_their_own_rights_and_a_home_keeps_a_manager(db: Db) {
        let app = TestApp::new(db).await;
        for verb in ["role", "close", "leave", "last-day", "reopen", "invite"] {
            app.as_(DENA).post(&path(&app, DENA, verb).await, &[("role", "staff")]).await.is_refused("yourself");
        }
        app.as_(DENA).post(&path(&app, TOM, "role").await, &[("role", "staff")]).await.is(303);
        app.as_(OLA).post(&path(&app, DENA, "close").await, &[]).await.is_refused("last_manager");
        app.as_(DENA).get(&format!("/homes/{}/accounts", app.home)).await.is(200);
        app.as_(TOM).get(&format!("/homes/{}/accounts", app.home)).await.is(404);
    }

    async fn trust_5_a_leaver_is_out_at_once_and_comes_back_with_another_password(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        // Abby works in the home of the case too, which Dena manages as well.
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[]).await.is(303);
        app.as_(DENA).post(&path(&app, ABBY, "close").await, &[]).await.is(303);
        let turn = app.as_(ABBY).get(&format!("/plans/{}/turn", told.plan)).await;
        assert!(turn.is(303).location().starts_with("/sign-in?"), "{}", turn.location());
        app.as_(ABBY).get(turn.location()).await.is(200);
        assert_eq!(sign_in(&app, ABBY, PASSWORD).await.status, 200);
        let asked = app.as_(NOBODY).post("/do/password", &[("email", ABBY.email)]).await;
        asked.leads_to("/password/asked");
        assert!(app.password_links(ABBY.email).await.is_empty());
        app.as_(DENA).get(&format!("/homes/{}/accounts", app.home)).await.shows("Closed");
        app.as_(DENA).post(&path(&app, ABBY, "reopen").await, &[]).await.is(303);
        assert_eq!(sign_in(&app, ABBY, PASSWORD).await.status, 200, "the old password is forgotten");
        choose(&app, &app.password_link(ABBY.email).await, HERS).await.is(303);
        sign_in(&app, ABBY, HERS).await.leads_to("/");
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.is(404);
    }

    async fn an_account_of_another_home_too_is_closed_by_nobody_who_does_not_look_after_that(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        {
            let mut tx = app.site.db.write().await.unwrap();
            store::accounts::set_role(&mut tx, app.account(TOM).await, told.home, Role::Staff).await.unwrap();
            tx.commit().await.unwrap();
        }
        let abby = path(&app, ABBY, "").await;
        for (verb, form) in [("close", &[][..]), ("last-day", &[("last_day.day", "1"), ("last_day.month", "1"), ("last_day.year", "2027")])] {
            app.as_(TOM).post(&format!("{abby}{verb}"), form).await.is_refused("elsewhere");
        }
        app.as_(TOM).post(&format!("{abby}leave"), &[]).await.leads_to(&format!("/homes/{}/accounts", app.home));
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.is(200);
        let there = abby.replace(&app.home.to_string(), &told.home.to_string());
        app.as_(DENA).post(&format!("{there}leave"), &[]).await.is_refused("only_home");
    }

    async fn on_the_day_after_the_last_one_an_account_can_do_nothing(db: Db) {
        let app = TestApp::new(db).await;
        let last_day = path(&app, MAY, "last-day").await;
        for day in [["9", "11", "2026"], ["x", "11", "2026"]] {
            let form = [("last_day.day", day[0]), ("last_day.month", day[1]), ("last_day.year", day[2])];
            let refused = app.as_(DENA).post(&last_day, &form).await;
            refused.is_refused("last_day");
            assert!(app.as_(DENA).get(refused.location()).await.shows("cannot be before today").keeps(day[0]));
        }
        let form = [("last_day.day", "10"), ("last_day.month", "11"), ("last_day.year", "2026")];
        app.as_(DENA).post(&last_day, &form).await.is(303);
        app.as_(DENA).get(&format!("/homes/{}/accounts", app.home)).await.shows("Open until 10 November 2026");
        app.wait(TimeDelta::hours(13) + TimeDelta::minutes(30));
        sign_in(&app, MAY, PASSWORD).await.leads_to("/");
        app.wait(TimeDelta::minutes(31));
        assert!(app.as_(MAY).get("/").await.is(303).location().starts_with("/sign-in"));
        assert_eq!(sign_in(&app, MAY, PASSWORD).await.status, 200);
        app.as_(DENA).sign_in().await;
        app.as_(DENA).get(&format!("/homes/{}/accounts", app.home)).await.shows("Ended on 10 November 2026");
        // Nobody limits or restores a manager alone.
        app.as_(DENA).post(&path(&app, TOM, "last-day").await, &form).await.is_refused("not_yours");
    }

    async fn trust_5_a_forgotten_password_has_one_answer_and_one_reader(db: Db) {
        let app = TestApp::new(db).await;
        app.as_(ABBY).get("/").await.is(200);
        invite(&app, DENA, "staff").await.is(303);
        let invited = app.password_links(NEW.email).await.len();
        for email in ["nobody@larch.example", "", "\0", NEW.email, ABBY.email] {
            app.as_(NOBODY).post("/do/password", &[("email", email)]).await.leads_to("/password/asked");
        }
        assert_eq!(app.password_links(NEW.email).await.len(), invited, "who never chose one has forgotten none");
        let link = app.password_link(ABBY.email).await;
        app.as_(NOBODY).get(&link).await.shows("Choose a new password, Abby Lund");
        app.as_(ABBY).get("/").await.is(200);
        choose(&app, &link, HERS).await.leads_to("/sign-in?chosen=1");
        assert!(app.as_(ABBY).get("/").await.is(303).location().starts_with("/sign-in"), "every session has ended");
        assert_eq!(sign_in(&app, ABBY, PASSWORD).await.status, 200);
        sign_in(&app, ABBY, HERS).await.leads_to("/");
        // Three an hour, whoever asks.
        for _ in 0..5 {
            app.as_(NOBODY).post("/do/password", &[("email", ABBY.email)]).await.leads_to("/password/asked");
        }
        assert_eq!(app.password_links(ABBY.email).await.len(), 3);
        let last = app.password_link(ABBY.email).await;
        app.wait(SETTINGS.password_link_life());
        choose(&app, &last, HERS).await.leads_to(&last);
    }

    async fn one_changes_ones_password_with_the_old_one_and_stays_signed_in_here_alone(db: Db) {
        let app = TestApp::new(db).await;
        app.as_(ABBY).get("/").await.is(200);
        let other = Person { name: "Abby’s phone", ..ABBY };
        app.as_(other).get("/").await.is(200);
        let change = |old: &'static str, new: &'static str| [("password", old), ("new_password", new)];
        app.as_(ABBY).post("/do/me/password", &change("guess", HERS)).await.is_refused("password");
        app.as_(ABBY).post("/do/me/password", &change(PASSWORD, "abby lund 1990")).await.is_refused("password_own");
        app.as_(ABBY).post("/do/me/password", &change(PASSWORD, HERS)).await.leads_to("/me?chosen=1");
        app.as_(ABBY).get("/me?chosen=1").await.is(200).shows("Your new password works");
        app.as_(other).get("/").await.is(303);
        sign_in(&app, other, HERS).await.leads_to("/");
    }

    async fn one_sees_where_one_is_signed_in_and_ends_it(db: Db) {
        let app = TestApp::new(db).await;
        let phone = Person { name: "Abby’s phone", ..ABBY };
        for browser in [ABBY, phone, DENA] {
            app.as_(browser).get("/").await.is(200);
        }
        let page = app.as_(ABBY).get("/me").await;
        page.is(200).shows("This one").shows("10 November 2026 at 10:00");
        let forms = page.html.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let others: Vec<String> = forms.filter(|form| form.contains("/sessions/")).map(str::to_owned).collect();
        assert_eq!(others.len(), 1, "her own other session, and nobody else's");
        app.as_(DENA).post(&others[0], &[]).await.is(404);
        app.as_(ABBY).post(&others[0], &[]).await.leads_to("/me");
        app.as_(phone).get("/").await.is(303);
        sign_in(&app, phone, PASSWORD).await.leads_to("/");
        app.as_(ABBY).post("/do/me/sign-out", &[]).await.leads_to("/sign-in");
        for browser in [ABBY, phone] {
            app.as_(browser).get("/").await.is(303);
        }
        app.as_(DENA).get("/").await.is(200);
    }

    async fn trust_3_who_gave_an_account_something_does_not_authorise_what_it_sends(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let role = format!("/do/homes/{}/accounts/{}/role", told.home, app.account(MAY).await);
        app.as_(DENA).post(&role, &[("role", "administrator")]).await.is(303);
        app.as_(DENA).post(&role, &[("role", "staff")]).await.is(303);
        app.as_(MAY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let agreement = format!("/plans/{}/agreement", told.plan);
        app.as_(DENA).get(&agreement).await.shows("You made or changed the account of the person who sent this");
        let hash = app.as_(TOM).get(&agreement).await.hidden("hash");
        let form = [("hash", hash.as_str()), ("password", PASSWORD)];
        app.as_(DENA).post(&format!("/do/plans/{}/authorise", told.plan), &form).await.is_refused("own_account");
        app.authorise(TOM, told.plan).await.leads_to(&agreement);
    }

    async fn adults_confirm_that_it_is_them_before_they_authorise_and_sign(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let (agreement, authorise) = (format!("/plans/{}/agreement", told.plan), format!("/do/plans/{}/authorise", told.plan));
        let hash = app.as_(DENA).get(&agreement).await.hidden("hash");
        for password in ["", "guess"] {
            let refused = app.as_(DENA).post(&authorise, &[("hash", &hash), ("password", password)]).await;
            refused.is_refused("password");
            let page = app.as_(DENA).get(refused.location()).await;
            assert!(page.html.contains("id=\"password-error\"") && page.html.contains("href=\"#password\""), "beside the box");
        }
        app.authorise(DENA, told.plan).await.leads_to(&agreement);
        app.approve(told.plan).await;
        let sign = format!("/plans/{}/sign/key_worker", told.plan);
        let form = [("hash", hash.as_str()), ("method", "typed"), ("typed_name", "A. Lund"), ("password", "guess")];
        let refused = app.as_(ABBY).post(&format!("/do{sign}"), &form).await;
        refused.is_refused("password");
        let page = app.as_(ABBY).get(refused.location()).await;
        assert!(page.keeps("A. Lund") && page.html.contains("id=\"password-error\"") && !page.keeps("guess"));
        // Guessing has an end here too, for this session alone.
        for _ in 0..SETTINGS.sign_in_tries() {
            app.as_(ABBY).post(&format!("/do{sign}"), &form).await.is_refused("password");
        }
        let form = [("hash", hash.as_str()), ("method", "typed"), ("typed_name", "Abby Lund"), ("password", PASSWORD)];
        app.as_(ABBY).post(&format!("/do{sign}"), &form).await.is_refused("password");
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).post(&format!("/do{sign}"), &form).await.leads_to(&agreement);
    }

    async fn trust_9_a_burst_of_wrong_passwords_is_noted_once(db: Db) {
        let app = TestApp::new(db).await;
        let form = [("email", MAY.email), ("password", "guess"), ("next", "/")];
        for _ in 0..15 {
            app.as_(NOBODY).post("/do/sign-in", &form).await.is(200);
        }
        let page = app.as_(DENA).get(&format!("/homes/{}/events", app.home)).await;
        let noted = "Many wrong passwords were typed for May Osei";
        assert_eq!(page.shows(noted).text().matches(noted).count(), 1);
    }

    async fn what_happened_in_a_home_is_read_in_pages_by_those_who_look_after_it(db: Db) {
        let app = TestApp::new(db).await;
        let role = path(&app, MAY, "role").await;
        for number in 0..60 {
            let role_word = if number % 2 == 0 { "administrator" } else { "staff" };
            app.as_(DENA).post(&role, &[("role", role_word)]).await.is(303);
        }
        let events = format!("/homes/{}/events", app.home);
        let first = app.as_(DENA).get(&events).await;
        assert_eq!(first.text().matches("Changed the role of May Osei").count(), 50);
        let older = first.hides("Newer").link(&events, "");
        let second = app.as_(OLA).get(&older).await;
        assert_eq!(second.text().matches("Changed the role of May Osei").count(), 10);
        let newer = second.hides("Older").link(&events, "");
        let back = app.as_(DENA).get(&newer).await;
        assert_eq!(back.text().matches("Changed the role of May Osei").count(), 50);
        for (person, status) in [(ABBY, 404), (STRANGER, 404), (NOBODY, 303)] {
            app.as_(person).get(&events).await.is(status);
        }
    }

    async fn a_link_whose_letter_waits_no_longer_leaves_when_it_was_used(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        invite(&app, DENA, "staff").await.is(303);
        choose(&app, &app.password_link(NEW.email).await, HERS).await.is(303);
        app.round().await;
        assert_eq!(place.texts("SELECT body FROM letter WHERE kind = 'invitation'").await, [""], "its words are gone");
    }

    async fn without_a_mail_server_managers_are_told_that_invitations_cannot_leave(db: Db) {
        let app = TestApp::new(db).await;
        app.as_(DENA).get(&format!("/homes/{}/accounts", app.home)).await.shows("Accord cannot send letters");
        app.as_(NOBODY).get("/password").await.is(200).shows("Accord cannot send letters");
    }
}
