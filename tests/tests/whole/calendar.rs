//! A home's calendar: school holidays change what counts today, and the board names who works today and has not read.

use tests::{ABBY, Case, DENA, MAY, NIGHT, OLA, Page, Person, STRANGER, TestApp, Told};

struct Home {
    app: TestApp,
    told: Told,
}

impl Home {
    /// Jay's agreement is in force; it says other times in the holidays.
    async fn new(db: store::Db) -> Self {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        // A Sunday: only in term is the night before Monday a school night.
        app.wait(chrono::TimeDelta::days(5));
        app.round().await;
        app.join(NIGHT, told.home).await;
        for person in [ABBY, MAY, DENA, OLA] {
            app.as_(person).sign_in().await;
        }
        Self { app, told }
    }

    fn path(&self) -> String {
        format!("/homes/{}/calendar", self.told.home)
    }

    /// Notes a holiday of so many days from today, or from a day before.
    async fn note(&self, days_ago: i64, days: i64) -> Page {
        let first = domain::week::today(self.app.now()) - chrono::TimeDelta::days(days_ago);
        let [first, last] =
            [first, first + chrono::TimeDelta::days(days)].map(|day| day.format("%-d-%-m-%Y").to_string());
        let mut form: Vec<(String, String)> = Vec::new();
        for (name, day) in [("first", first), ("last", last)] {
            for (part, text) in ["day", "month", "year"].iter().zip(day.split('-')) {
                form.push((format!("{name}.{part}"), text.to_owned()));
            }
        }
        let path = format!("/do{}/holidays", self.path());
        self.app.as_(DENA).post_form(&path, &form).await
    }

    /// Writes down who works today.
    async fn write(&self, person: Person, on: &[Person], form: &[(String, String)]) -> Page {
        let today = domain::week::today(self.app.now());
        let mut form: Vec<(String, String)> =
            form.iter().filter(|(name, _)| !name.starts_with("on-")).cloned().collect();
        for who in on {
            form.push((format!("on-{today}"), self.app.account(*who).await.to_string()));
        }
        self.app.as_(person).post_form(&format!("/do{}/rota", self.path()), &form).await
    }
}

testing::both! {
    async fn in_the_holidays_their_times_count(db: store::Db) {
        let home = Home::new(db).await;
        home.app.as_(ABBY).get(&home.path()).await.is(200).shows("None is noted").hides("Note this holiday");
        home.app.as_(ABBY).get("/").await.shows("In the holidays:").hides("It is the school holidays");
        assert_eq!(home.note(0, -1).await.refused(), Some("holiday"));
        home.app.as_(DENA).get(&format!("{}?refused=holiday", home.path())).await.shows("The last day is not before the first");
        home.note(2, 9).await.leads_to(&home.path());
        home.app.as_(ABBY).get("/").await.shows("It is the school holidays").hides("In the holidays:");
        let shift = format!("/homes/{}/shift", home.told.home);
        home.app.as_(NIGHT).get(&shift).await.shows("It is the school holidays").hides("In the holidays:");
        let page = home.app.as_(DENA).get(&home.path()).await;
        let remove = page.html.split('"').find(|it| it.ends_with("/remove")).unwrap().to_owned();
        home.app.as_(ABBY).post(&remove, &[]).await.is(403);
        home.app.as_(DENA).post(&remove, &[]).await.leads_to(&home.path());
        home.app.as_(ABBY).get("/").await.shows("In the holidays:");
        let events = format!("/homes/{}/events", home.told.home);
        home.app.as_(DENA).get(&events).await.shows("Noted a school holiday").shows("Took a school holiday out");
    }

    async fn of_those_who_have_not_read_the_board_names_who_works_today(db: store::Db) {
        let home = Home::new(db).await;
        home.app.as_(DENA).get("/").await.shows("not read by Abby Lund").shows("Nell Ash").hides("On today’s rota");
        let form = home.app.as_(ABBY).get(&home.path()).await.form("/rota");
        home.write(ABBY, &[NIGHT], &form).await.leads_to(&home.path());
        let board = home.app.as_(DENA).get("/").await;
        board.shows("On today’s rota, Jay’s agreement not read: Nell Ash").hides("Abby Lund and");
        // Whoever worked on the evening is still there in the small hours.
        home.app.wait(chrono::TimeDelta::hours(16));
        home.app.as_(DENA).forget();
        home.app.as_(DENA).sign_in().await;
        home.app.as_(DENA).get("/").await.shows("On today’s rota, Jay’s agreement not read: Nell Ash");
        home.app.wait(chrono::TimeDelta::hours(12));
        home.app.as_(DENA).forget();
        home.app.as_(DENA).sign_in().await;
        home.app.as_(DENA).get("/").await.hides("On today’s rota");
        home.app.as_(OLA).get(&home.path()).await.is(200).hides("Save who works");
        for person in [NIGHT, STRANGER] {
            home.app.as_(person).get(&home.path()).await.is(404);
        }
    }

    async fn a_second_editor_of_the_same_day_is_told_and_nothing_is_overwritten(db: store::Db) {
        let home = Home::new(db).await;
        let form = home.app.as_(ABBY).get(&home.path()).await.form("/rota");
        home.write(ABBY, &[ABBY], &form).await.leads_to(&home.path());
        home.write(MAY, &[MAY], &form).await.is_refused("changed");
        let today = domain::week::today(home.app.now());
        let mut tx = home.app.site.db.read().await.unwrap();
        let kept = store::home_calendars::rota(&mut tx, home.told.home, today, today).await.unwrap();
        assert_eq!(kept, [(today, home.app.account(ABBY).await)]);
    }
}
