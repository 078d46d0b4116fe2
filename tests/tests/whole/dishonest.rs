//! One dishonest member of staff and one dishonest manager, each with a mailbox of their own and a mail server that really delivers. Whatever
//! they try, no agreement comes into force that nobody at the placing authority decided on.

use domain::plan::Stage;
use domain::policy::Role;
use domain::sheets::SheetName;
use server::jobs::{Mailer, round};
use tests::{ABBY, Case, DENA, NOBODY, OLA, PASSWORD, Person, RUTH, TOM, TestApp, Told};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::duties::{send, write};
use crate::mail::{mail_server, post, readable};

/// A mailbox that the dishonest one reads, outside of every placing authority.
const PRIVATE: &str = "mailbox@post.example";
/// An account that a dishonest manager makes, with a mailbox of his own.
const GHOST: Person = Person { name: "Gus Host", email: "ghost@post.example", role: Some(Role::Staff) };

/// Accord with a mail server, and all that it ever delivered.
struct Delivered {
    app: TestApp,
    told: Told,
    server: Mailer,
    letters: UnboundedReceiver<String>,
    came: Vec<String>,
}

impl Delivered {
    async fn new(db: store::Db) -> Self {
        let app = TestApp::with(db, |site| site.letters_wait = false).await;
        let told = app.tell(Case::A).await;
        let (address, letters) = mail_server(false).await;
        Self { app, told, server: post(address), letters, came: vec![] }
    }

    /// Lets all letters leave.
    async fn round(&mut self) {
        round(&self.app.site, &self.server.clone().into()).await.unwrap();
        let came = std::iter::from_fn(|| self.letters.try_recv().ok());
        self.came.extend(came.map(|letter| readable(&letter)));
    }

    /// The letters that came to an address.
    fn to(&self, email: &str) -> Vec<&String> {
        self.came
            .iter()
            .filter(|letter| letter.lines().any(|line| line.starts_with("To:") && line.contains(email)))
            .collect()
    }

    /// The path of the link that Ruth got last.
    fn link(&self) -> String {
        let letter = self.to(RUTH.email).into_iter().rfind(|letter| letter.contains("/decide/")).unwrap();
        let at = letter.find("/decide/").unwrap();
        letter[at..].split_whitespace().next().unwrap().to_owned()
    }

    fn path(&self, what: &str) -> String {
        format!("/plans/{}/{what}", self.told.plan)
    }

    fn action(&self, what: &str) -> String {
        format!("/do/plans/{}/{what}", self.told.plan)
    }

    fn contact(&self) -> String {
        self.told.of(SheetName::Contact)[0].to_string()
    }

    /// Names somebody else of the directory in the plan.
    async fn name(&self, by: Person, contact: &str) {
        let page = self.path(&format!("young_person/{}/authority", self.told.first(SheetName::YoungPerson)));
        self.app.save(by, &page, &[("social_worker", contact)]).await.is(303);
    }

    /// Tries to authorise what Dena is shown.
    async fn authorise(&self, by: Person) -> tests::Page {
        let hash = self.app.as_(DENA).get(&self.path("agreement")).await.hidden("hash");
        self.app.as_(by).post(&self.action("authorise"), &[("hash", &hash), ("password", PASSWORD)]).await
    }

    async fn nothing_is_in_force(&self) {
        let mut tx = self.app.site.db.read().await.unwrap();
        let plan = store::plans::get(&mut tx, self.told.plan).await.unwrap();
        assert!(
            plan.in_force.is_none() && !matches!(plan.stage, Stage::ToSign(_) | Stage::Starting(_)),
            "{:?}",
            plan.stage
        );
        for letter in &self.came {
            let is_hers = letter.lines().any(|line| line.starts_with("To:") && line.contains(RUTH.email));
            assert!(is_hers || !letter.contains("/decide/") && !letter.contains("code is"), "{letter}");
        }
    }
}

testing::both! {
    async fn one_dishonest_member_of_staff_brings_nothing_into_force(db: store::Db) {
        let mut home = Delivered::new(db).await;
        // The directory is not hers to write, and what she forges in the plan is not kept.
        let entry = [("_row", &*home.contact()), ("_base", ""), ("email", PRIVATE)];
        home.app.as_(ABBY).post(&format!("/do/homes/{}/answers/contact/contact", home.told.home), &entry).await.is(403);
        let page = home.path(&format!("young_person/{}/authority", home.told.first(SheetName::YoungPerson)));
        let forged = [("social_worker", &*home.contact()), ("social_worker_email", PRIVATE), ("placing_authority_domains", "post.example")];
        home.app.save(ABBY, &page, &forged).await.is(303);
        send(&home.app, ABBY, &home.told).await.leads_to(&home.path("agreement"));
        // She authorises nothing herself, and makes nobody who could.
        home.authorise(ABBY).await.is(403);
        let new = [("name", GHOST.name), ("email", GHOST.email), ("role", "manager")];
        home.app.as_(ABBY).post(&format!("/do/homes/{}/accounts", home.told.home), &new).await.is(403);
        // The manager's password goes to the manager.
        home.app.as_(NOBODY).post("/do/password", &[("email", DENA.email)]).await.is(303);
        // An honest manager authorises: the link goes to Ruth, and nobody moves it.
        home.authorise(DENA).await.leads_to(&home.path("agreement"));
        home.app.as_(ABBY).post(&home.action("address"), &[("contact", &home.contact())]).await.is(403);
        home.app.as_(ABBY).post(&home.action("ask-again"), &[]).await.is(303);
        home.round().await;
        assert_eq!(home.to(DENA.email).len(), 2, "what waits for her, and her password");
        let link = home.link();
        home.app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await.is(303);
        home.round().await;
        // Nothing of it stands on any page of hers, and without the code the link gives nothing away.
        home.app.as_(ABBY).get("/letters").await.is(404);
        for page in ["agreement", "timeline", "changes", "versions/1"] {
            home.app.as_(ABBY).get(&home.path(page)).await.is(200).hides(&link);
        }
        for code in ["000000", "123456", "111111"] {
            home.app.as_(ABBY).post(&format!("/do{link}/open"), &[("code", code)]).await.is_refused("code");
        }
        home.app.as_(ABBY).post(&format!("/do{link}/pass-on"), &[("contact", "other"), ("email", PRIVATE)]).await.leads_to(&link);
        home.app.as_(ABBY).post(&format!("/do{link}/send"), &[("comment", "yes")]).await.is_refused("code_again");
        // Nobody signs what nobody decided on.
        for party in ["young_person", "key_worker"] {
            let signed = home.app.as_(ABBY).post(&home.action(&format!("sign/{party}")), &[("password", PASSWORD), ("method", "typed"), ("typed_name", "Jay")]).await;
            assert!(signed.status == 403 || signed.status == 404 || signed.refused().is_some(), "{}", signed.asked);
        }
        home.app.as_(ABBY).post(&home.action("sign/manager"), &[("password", PASSWORD)]).await.is(403);
        home.round().await;
        assert_eq!(home.to(PRIVATE).len() + home.to(GHOST.email).len(), 0);
        home.nothing_is_in_force().await;
    }

    async fn one_dishonest_manager_brings_nothing_into_force(db: store::Db) {
        let mut home = Delivered::new(db).await;
        let accounts = format!("/do/homes/{}/accounts", home.told.home);
        // He lets his own mailbox count as the council's, and writes himself into its directory.
        let domains = (SheetName::Authority, "authority");
        write(&home.app, TOM, &home.told, domains, "domains", "fenmarsh.example post.example").await.is(303);
        let (mine, authority) = (home.app.site.clock.id().to_string(), home.told.first(SheetName::Authority).to_string());
        let entry = [("name", "Ruth Adeyemi"), ("role", "social_worker"), ("authority", &*authority), ("email", PRIVATE)];
        home.app.save(TOM, &format!("/homes/{}/contact/{mine}/contact", home.told.home), &entry).await.is(303);
        // He makes an account of which he reads the mail.
        home.app.as_(TOM).post(&accounts, &[("name", GHOST.name), ("email", GHOST.email), ("role", "staff")]).await.is(303);
        home.round().await;
        let invitation = home.to(GHOST.email)[0].clone();
        let link = invitation.split("http://accord.test").nth(1).unwrap().split_whitespace().next().unwrap();
        home.app.as_(NOBODY).post(&format!("/do{link}"), &[("new_password", PASSWORD)]).await.leads_to("/sign-in?chosen=1");
        // The ghost writes the plan and sends it to him: he made the account, and wrote the address.
        home.name(GHOST, &mine).await;
        send(&home.app, GHOST, &home.told).await.leads_to(&home.path("agreement"));
        assert!(home.authorise(TOM).await.is(303).refused().is_some());
        // The ghost is no manager until a second one says so, and he is not the second.
        let ghost = home.app.account(GHOST).await;
        home.app.as_(TOM).post(&format!("{accounts}/{ghost}/role"), &[("role", "manager")]).await.is(303);
        let waiting = home.app.as_(TOM).get(&format!("/homes/{}/accounts", home.told.home)).await;
        let request = waiting.html.split("/roles/").nth(1).unwrap().get(..36).unwrap().to_owned();
        let settle = format!("/do/homes/{}/roles/{request}", home.told.home);
        home.app.as_(TOM).post(&settle, &[("settle", "confirm")]).await.is_refused("own_request");
        home.authorise(GHOST).await.is(403);
        // The exception for writers is about words, not about addresses and accounts.
        write(&home.app, TOM, &home.told, (SheetName::Home, "people"), "writer_may_authorise", "I am alone.").await.is(303);
        home.app.as_(GHOST).post(&home.action("withdraw"), &[]).await.is(303);
        send(&home.app, GHOST, &home.told).await.leads_to(&home.path("agreement"));
        assert!(home.authorise(TOM).await.is(303).refused().is_some());
        // Even where an honest manager authorised the honest address, he does not move the link to his own.
        home.app.as_(ABBY).post(&home.action("withdraw"), &[]).await.is(303);
        home.name(ABBY, &home.contact()).await;
        write(&home.app, OLA, &home.told, domains, "domains", "fenmarsh.example").await.is(303);
        send(&home.app, ABBY, &home.told).await.leads_to(&home.path("agreement"));
        home.authorise(DENA).await.leads_to(&home.path("agreement"));
        let moved = home.app.as_(TOM).post(&home.action("address"), &[("contact", &mine)]).await;
        assert!(moved.is(303).refused().is_some(), "{}", moved.location());
        home.round().await;
        assert_eq!(home.to(PRIVATE).len(), 0);
        assert_eq!(home.to(GHOST.email).len(), 1, "the invitation");
        home.nothing_is_in_force().await;
    }
}
