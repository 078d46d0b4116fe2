//! Every route for every role, for nobody, for a member of another home, for somebody whose account was closed, and from a tablet in a
//! young person's hands. The table is `access.txt`.

use app::paths::{forms, pages};
use domain::policy::Role;
use domain::sheets::SheetName;
use store::accounts::{self, Account};
use store::organisations;
use store::role_requests::{self, RoleRequest};
use store::rows::{self, ConflictingEdit};
use tests::{ABBY, Case, DENA, MAY, NIGHT, NOBODY, OLA, Person, RUTH, STRANGER, TestApp};

/// Worked here, and still has a tablet that was signed in.
const LEAVER: Person = Person { name: "Lee Ward", email: "lee@larch.example", role: Some(Role::Manager) };
/// Abby's second tablet, handed over to a young person who has something to sign.
const HANDED: Person = Person { name: "A tablet", ..ABBY };

/// Abby is the key worker of every young person here, May of none.
const WHO: [(&str, Person); 10] = [
    ("nobody", NOBODY),
    ("key worker", ABBY),
    ("staff", MAY),
    ("manager", DENA),
    ("night", NIGHT),
    ("administrator", OLA),
    ("social worker", RUTH),
    ("other home", STRANGER),
    ("closed account", LEAVER),
    ("handed tablet", HANDED),
];

/// Every page, with the patterns of `app/src/paths/pages.rs` filled in by `Places`.
const PAGES: [&str; 82] = [
    "/",
    "/sign-in",
    "/password",
    "/password/asked",
    "/password/{invitation}",
    "/me",
    "/facts",
    "/letters",
    "/homes/{home}",
    "/homes/{home}/accounts",
    "/homes/{home}/accounts/{account}",
    "/homes/{home}/events",
    "/homes/{home}/young-people",
    "/homes/{home}/young-people/import",
    "/homes/{home}/shared_device",
    "/homes/{home}/contact",
    "/homes/{home}/home/{home_row}/about",
    "/homes/{home}/emergency",
    "/homes/{home}/shift",
    "/homes/{home}/overview",
    "/homes/{home}/policies",
    "/homes/{home}/readers.pdf",
    "/homes/{home}/policies/signs",
    "/homes/{home}/policies/signs/write",
    "/homes/{home}/policies/signs/1",
    "/homes/{home}/training",
    "/homes/{home}/calendar",
    "/privacy/{home}",
    "/plans/{signing}/shift",
    "/plans/{draft}/not-working",
    "/plans/{draft}/records",
    "/plans/{draft}/leaving",
    "/plans/{draft}/passport",
    "/homes/{home}/left",
    "/plans/{draft}/records/begin/incident",
    "/plans/{draft}/records/{record}",
    "/plans/{draft}/records/{record}/whom",
    "{emergency}",
    "{emergency}/code",
    "{emergency}/details",
    "/plans/{draft}",
    "/plans/{draft}/check",
    "/plans/{draft}/review",
    "/plans/{draft}/plan.json",
    "/plans/{draft}/turn",
    "/plans/{draft}/turn/{rule}",
    "/plans/{signing}/turn/privacy",
    "/plans/{signing}/turn/ask",
    "/plans/{draft}/turn/own/own_likes",
    "/plans/{signing}/turn/sign",
    "/plans/{signing}/turn/decision",
    "/plans/{signing}/agreement",
    "/plans/{asked}/address",
    "/plans/{signing}/changes",
    "/plans/{signing}/chain",
    "/plans/{signing}/timeline",
    "/plans/{signing}/sign/young_person",
    "/plans/{signing}/sign/key_worker",
    "/plans/{signing}/sign/manager",
    "/plans/{signing}/sign/parent",
    "/plans/{signing}/scan",
    "/plans/{signing}/versions/1/scans/0/1",
    "/plans/{signing}/versions/1",
    "/plans/{signing}/versions/1/words/prs",
    "/plans/{draft}/rule",
    "/plans/{draft}/rule/{rule}/answer",
    "/plans/{signing}/versions/1/paper.pdf",
    "/plans/{signing}/versions/1/sealed.pdf",
    "/plans/{signing}/versions/1/wall/document.pdf",
    "/offline",
    "/verify",
    "/verify/root.pem",
    "/verify/Q9W1D-FWF07",
    "{link}",
    "{link}/code",
    "{link}/plan",
    "{link}/paper.pdf",
    "{link}/look-over",
    "{link}/receipt.pdf",
    "{link}/pass-on",
    "{link}/passed-on",
    "{link}/done",
];

/// Every action; forms are left empty, so that what is allowed shows as a refusal and changes as little as it can.
const ACTIONS: [&str; 74] = [
    "/do/password",
    "/do/password/{invitation}",
    "/do/me/password",
    "/do/me/sessions/{session}",
    "/do/me/letters",
    "/do/homes/{home}/accounts",
    "/do/homes/{home}/roles/{request}",
    "/do/homes/{home}/accounts/{account}/invite",
    "/do/homes/{home}/accounts/{account}/role",
    "/do/homes/{home}/accounts/{account}/last-day",
    "/do/homes/{home}/accounts/{account}/leave",
    "/do/homes/{home}/accounts/{account}/close",
    "/do/homes/{home}/accounts/{account}/reopen",
    "/do/homes/{home}/policies/signs/write",
    "/do/homes/{home}/policies/signs/read",
    "/do/homes/{home}/training",
    "/do/homes/{home}/calendar/holidays",
    "/do/homes/{home}/calendar/holidays/2026-12-19/2027-01-03/remove",
    "/do/homes/{home}/calendar/rota",
    "/do/homes/{home}/young-people",
    "/do/homes/{home}/young-people/import",
    "/do/homes/{home}/answers/home/about",
    "/do/homes/{home}/answers/contact/contact",
    "/do/homes/{home}/rows/{device}/remove",
    "/do/homes/{home}/conflicts/{home_conflict}",
    "/do/plans/{draft}/answers/good/likes",
    "/do/plans/{draft}/rows/{talk}/remove",
    "/do/plans/{draft}/rows/{talk}/move",
    "/do/plans/{draft}/conflicts/{conflict}",
    "/do/plans/{draft}/asking",
    "/do/plans/{draft}/presence",
    "/do/plans/{draft}/review",
    "/do/plans/{draft}/warnings",
    "/do/plans/{draft}/hand-over",
    "/do/plans/{draft}/take-back",
    "/do/plans/{signing}/turn/ask",
    "/do/plans/{signing}/send",
    "/do/homes/{home}/emergency",
    "/do/plans/{signing}/shift",
    "/do/plans/{draft}/not-working",
    "/do/plans/{draft}/records/begin/incident",
    "/do/plans/{draft}/records/{record}/emergency_ended",
    "/do/plans/{draft}/emergency/{record}",
    "/do/plans/{draft}/leave",
    "/do/plans/{draft}/came-back/{record}",
    "/do{emergency}/code",
    "/do{emergency}/open",
    "/do{emergency}/answer",
    "/do/plans/{asked}/due",
    "/do/plans/{signing}/withdraw",
    "/do/plans/{signing}/send-back",
    "/do/plans/{signing}/recall",
    "/do/plans/{signing}/authorise",
    "/do/plans/{signing}/versions/1/copies",
    "/do/plans/{signing}/versions/1/words/prs",
    "/do/plans/{signing}/ask-again",
    "/do/plans/{asked}/address",
    "/do/plans/{signing}/sign/young_person",
    "/do/plans/{signing}/sign/key_worker",
    "/do/plans/{signing}/sign/manager",
    "/do/plans/{signing}/sign/parent",
    "/do/plans/{signing}/scan",
    "/do/plans/{signing}/amend",
    "/do{link}/pass-on",
    "/do{link}/code",
    "/do{link}/open",
    "/do{link}/decision",
    "/do{link}/send",
    "/do/held",
    "/do/theme",
    "/do/language",
    "/do/sign-in",
    "/do/me/sign-out",
    "/do/sign-out",
];

struct Places {
    app: TestApp,
    home: domain::HomeId,
    names: Vec<(&'static str, String)>,
}

impl Places {
    async fn new(db: store::Db) -> Self {
        let app = TestApp::new(db).await;
        let draft = app.tell(Case::A).await;
        let signing = app.tell_again(Case::A, 1).await;
        let asked = app.tell_again(Case::A, 2).await;
        app.send_and_authorise(signing.plan).await;
        app.approve(signing.plan).await;
        app.send_and_authorise(asked.plan).await;
        let link = app.open_link(asked.plan).await;
        leave(&app, draft.home).await;
        app.join(NIGHT, draft.home).await;
        app.hand_over(HANDED, signing.plan).await;
        let (record, emergency) = emergency(&app, draft.home, draft.plan).await;
        let names = vec![
            ("{record}", record),
            ("{emergency}", emergency),
            ("{home}", draft.home.to_string()),
            ("{home_row}", draft.first(SheetName::Home).to_string()),
            ("{rule}", draft.first(SheetName::Rule).to_string()),
            ("{good}", draft.first(SheetName::Good).to_string()),
            ("{draft}", draft.plan.to_string()),
            ("{signing}", signing.plan.to_string()),
            ("{asked}", asked.plan.to_string()),
            ("{link}", link),
            ("{invitation}", "0".repeat(64)),
            ("{session}", "0".to_owned()),
        ];
        Self { app, home: draft.home, names }
    }

    /// The path for a fresh row or conflict, so that each person finds one that nobody has used up.
    async fn path(&self, pattern: &str) -> String {
        let mut path = pattern.to_owned();
        for (name, value) in &self.names {
            path = path.replace(name, value);
        }
        for (name, sheet) in [("{device}", SheetName::SharedDevice), ("{talk}", SheetName::Talk)] {
            if path.contains(name) {
                path = path.replace(name, &self.row(sheet).await);
            }
        }
        if path.contains("{account}") {
            path = path.replace("{account}", &self.new_account().await.to_string());
        }
        if path.contains("{request}") {
            path = path.replace("{request}", &self.request().await.to_string());
        }
        for (name, beside) in [("{conflict}", "{good}"), ("{home_conflict}", "{home_row}")] {
            if path.contains(name) {
                path = path.replace(name, &self.conflict(beside).await);
            }
        }
        path
    }

    fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(&self, name: &str) -> T {
        self.names.iter().find(|(it, _)| *it == name).unwrap().1.parse().unwrap()
    }

    /// An account that was invited to the home, as staff.
    async fn new_account(&self) -> domain::AccountId {
        let id = domain::AccountId::new(self.app.site.clock.id());
        let account = Account::new(id, "New Person", &format!("{id}@larch.example"));
        let mut tx = self.app.site.db.write().await.unwrap();
        let organisation = organisations::of_home(&mut tx, self.home).await.unwrap();
        accounts::add(&mut tx, organisation, &account, self.app.now()).await.unwrap();
        accounts::set_role(&mut tx, id, self.home, Role::Staff).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// What Tom asked for in the home.
    async fn request(&self) -> domain::RoleRequestId {
        let (id, account) =
            (domain::RoleRequestId::new(self.app.site.clock.id()), domain::AccountId::new(self.app.site.clock.id()));
        let request = RoleRequest {
            id,
            home: self.home,
            account,
            name: "New Person".into(),
            email: format!("{account}@larch.example"),
            role: Role::Manager,
            last_day: None,
            asked_by: self.app.account(tests::TOM).await,
            asked_at: self.app.now(),
        };
        let mut tx = self.app.site.db.write().await.unwrap();
        role_requests::add(&mut tx, &request).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn row(&self, sheet: SheetName) -> String {
        let id = domain::RowId::new(self.app.site.clock.id());
        let mut tx = self.app.site.db.write().await.unwrap();
        let plan = store::plans::get(&mut tx, self.id("{draft}")).await.unwrap();
        let row = domain::row::Row { id, sheet, answers: domain::answers::Answers::default(), version: 1 };
        rows::add(&mut tx, rows::owner_of(sheet, &plan), &row, self.app.now()).await.unwrap();
        tx.commit().await.unwrap();
        id.to_string()
    }

    async fn conflict(&self, beside: &str) -> String {
        let id = domain::ConflictId::new(self.app.site.clock.id());
        let by = self.app.account(ABBY).await;
        let page = if beside == "{good}" { "likes" } else { "about" };
        let answers = domain::answers::Answers::default();
        let (row_id, at) = (self.id(beside), self.app.now());
        let edit = ConflictingEdit { id, row_id, page: page.into(), by, by_name: "Abby".into(), at, answers };
        let mut tx = self.app.site.db.write().await.unwrap();
        rows::save_conflict(&mut tx, &edit).await.unwrap();
        tx.commit().await.unwrap();
        id.to_string()
    }

    async fn table(&self) -> String {
        let mut lines = vec![line("", WHO.map(|(name, _)| name.to_owned()))];
        for (method, patterns) in [("GET", &PAGES[..]), ("POST", &ACTIONS[..])] {
            for pattern in patterns {
                let mut cells = Vec::new();
                for (_, person) in WHO {
                    let path = self.path(pattern).await;
                    let answer = if method == "GET" {
                        self.app.as_(person).get(&path).await
                    } else {
                        self.app.as_(person).post(&path, &[]).await
                    };
                    assert!(!answer.status.is_server_error(), "{}: {}", answer.asked, answer.text());
                    if pattern.ends_with("/sign-out") && person.role.is_some() && person != LEAVER {
                        self.app.as_(person).sign_in().await;
                    }
                    let refused = answer.refused().map(|word| format!(" {word}")).unwrap_or_default();
                    cells.push(format!("{}{refused}", answer.status.as_u16()));
                }
                lines.push(line(&format!("{method} {pattern}"), cells.try_into().unwrap()));
            }
        }
        lines.join("\n") + "\n"
    }
}

/// An emergency restriction that begins, and was sent to the placing authority: the id of its record, and the link.
async fn emergency(app: &TestApp, home: domain::HomeId, plan: domain::PlanId) -> (String, String) {
    let [why, told_how] = ["why", "told_how"].map(|field| format!("{field}-{plan}"));
    let words = ["what", "tried", "decided_by", "manager_told", "private_phone", "stays", &why, &told_how];
    let form: Vec<(&str, &str)> = words.map(|name| (name, "Words")).into_iter().chain([("stops", "part")]).collect();
    let page = app.as_(ABBY).post(&format!("/do/homes/{home}/emergency"), &form).await.is(303).location().to_owned();
    let record = page.rsplit('/').next().unwrap().to_owned();
    let contact = app.as_(ABBY).get(&page).await.inputs().find(|(name, ..)| name == "contact").unwrap().1;
    let send = format!("/do/plans/{plan}/emergency/{record}");
    app.as_(ABBY).post(&send, &[("contact", &contact)]).await.leads_to(&page);
    (record, app.emergency_link(plan).await)
}

/// Lee signs in, and the account is closed. The session stays, as if closing had not ended it.
async fn leave(app: &TestApp, home: domain::HomeId) {
    let id = domain::AccountId::new(app.site.clock.id());
    let mut tx = app.site.db.write().await.unwrap();
    let organisation = organisations::of_home(&mut tx, home).await.unwrap();
    accounts::add(&mut tx, organisation, &Account::new(id, LEAVER.name, LEAVER.email), app.now()).await.unwrap();
    accounts::set_password(&mut tx, id, &app::passwords::hash_now(tests::PASSWORD).unwrap()).await.unwrap();
    accounts::set_role(&mut tx, id, home, Role::Manager).await.unwrap();
    tx.commit().await.unwrap();
    app.as_(LEAVER).get("/").await.is(200);
    let mut tx = app.site.db.write().await.unwrap();
    accounts::close(&mut tx, id).await.unwrap();
    tx.commit().await.unwrap();
}

fn line(name: &str, cells: [String; 10]) -> String {
    let cells: String = cells.iter().map(|cell| format!("{cell:<17}")).collect();
    format!("{name:<50}{cells}").trim_end().to_owned()
}

testing::both! {
    async fn every_route_answers_every_role_as_the_table_says(db: store::Db) {
        let places = Places::new(db).await;
        let table = places.table().await;
        let kept = include_str!("access.txt");
        assert!(table == kept, "tests/tests/whole/access.txt differs; the table is now:\n{table}");
    }

    async fn ids_that_are_none_or_lead_nowhere_are_not_found(db: store::Db) {
        let places = Places::new(db).await;
        let app = &places.app;
        let nobodys = app.site.clock.id().to_string();
        let forged = ["0", "x", "%00", "%F0%9F%91%8D", "-1", "99999999999999999999", "'%20OR%201=1", &nobodys];
        let holes = ["{home}", "{home_row}", "{rule}", "{draft}", "{signing}", "{asked}", "{device}", "{talk}", "{conflict}", "{home_conflict}", "{account}", "{request}"];
        for (method, patterns) in [("GET", &PAGES[..]), ("POST", &ACTIONS[..])] {
            for pattern in patterns {
                for hole in holes.iter().filter(|hole| pattern.contains(**hole)) {
                    // A page for a row that does not exist yet makes one: its id may be any.
                    let may_be_new = matches!(*hole, "{rule}" | "{home_row}");
                    for id in forged.iter().filter(|id| !may_be_new || **id != nobodys) {
                        let path = places.path(&pattern.replace(hole, id)).await;
                        let form = [("preferred_name", "Jay"), ("_row", &*nobodys), ("reason", "x")];
                        let account = [("name", "A"), ("email", "a@b.example"), ("role", "staff")];
                        let form = [&form[..], &account[..]].concat();
                        let answer = if method == "GET" {
                            app.as_(DENA).get(&path).await
                        } else {
                            app.as_(DENA).post(&path, &form).await
                        };
                        assert_eq!(answer.status.as_u16(), 404, "{} {}", answer.asked, answer.location());
                    }
                }
            }
        }
        for path in ["/plans/{draft}/nothing_like_it", "/plans/{draft}/home/{home_row}/about", "/plans/{signing}/versions/2",
            "/plans/{signing}/versions/-1", "/plans/{signing}/versions/x/paper.pdf", "/plans/{signing}/sign/nobody",
            "/decide/0", "/decide/%00", "/homes/{home}/rule", "/nowhere", "/do/nowhere", "/pkg/nothing.css", "/.env"] {
            let path = places.path(path).await;
            app.as_(DENA).get(&path).await.is(404);
        }
    }

    async fn forms_of_other_sites_are_refused(db: store::Db) {
        let places = Places::new(db).await;
        for pattern in ACTIONS {
            let path = places.path(pattern).await;
            places.app.as_(DENA).from_elsewhere().post(&path, &[]).await.is(403);
        }
        let home = places.app.as_(DENA).from_elsewhere().get("/").await;
        home.is(200);
    }

    async fn pages_are_kept_nowhere_and_load_nothing_from_elsewhere(db: store::Db) {
        let places = Places::new(db).await;
        for pattern in PAGES {
            let page = places.app.as_(DENA).get(&places.path(pattern).await).await;
            let header = |name: &str| page.headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
            assert_eq!(header("cache-control"), "no-store", "{pattern}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{pattern}");
            let policy = header("content-security-policy");
            assert!(policy.starts_with("default-src") && !policy.contains("unsafe-inline"), "{pattern}: {policy}");
            assert!(!page.html.contains(" style=") && !page.html.contains("javascript:"), "{pattern}");
        }
    }
}

/// A new route cannot be forgotten here.
#[test]
fn the_table_has_every_route() {
    let same = |route: &str, pattern: &str| {
        let pattern = pattern.replace("{link}", "/decide/{token}").replace("{emergency}", "/emergency/{token}");
        let (route, pattern): (Vec<_>, Vec<_>) = (route.split('/').collect(), pattern.split('/').collect());
        route.len() == pattern.len()
            && route.iter().zip(&pattern).all(|(one, other)| one.starts_with('{') || one == other)
    };
    for (routes, table) in [(pages::ALL, &PAGES[..]), (forms::ALL, &ACTIONS[..])] {
        let missing: Vec<_> = routes.iter().filter(|route| !table.iter().any(|it| same(route, it))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
