//! The young person's life online: devices, accounts, friends, skills, talks, and what is known of them and of the home.

use domain::content::Part;
use domain::order::Order;
use domain::questions::Field;
use domain::sheets::{SheetName, no_contact, nothing, own, talk};
use domain::word::Word;

use crate::block::{Block, Section};
use crate::builder::{Pair, PaperBuilder, Tag};

impl PaperBuilder<'_> {
    /// The rows of a sheet as cards, under the answers to the question `title`.
    pub fn list(&self, key: &str, sheet: SheetName, title: &str) -> Section {
        self.section(key, self.cards(sheet, title))
    }

    fn cards(&self, sheet: SheetName, title: &str) -> Vec<Block> {
        let nothing = self.answers(SheetName::Nothing);
        let says_none = nothing.all(nothing::NONE_OF.name).iter().any(|word| word == sheet.word());
        if says_none {
            return vec![Block::Text { text: self.voice.word_in("paper-none-*", &sheet) }];
        }
        self.text.parts(sheet).iter().map(|part| self.card(sheet, part, title)).collect()
    }

    /// The devices, their own and shared ones, and other places.
    pub fn devices(&self) -> Section {
        let others = [SheetName::SharedDevice, SheetName::Place].into_iter();
        let others = others.flat_map(|sheet| self.text.parts(sheet).iter().map(move |part| (sheet, part)));
        let others = others.map(|(sheet, part)| self.card(sheet, part, "name"));
        self.section("paper-devices", self.cards(SheetName::Device, "name").into_iter().chain(others))
    }

    /// Who must not be in touch, by the plan and by what courts have said.
    pub fn no_contact(&self) -> Section {
        let known = self.no_contact_names();
        let named = |order: Order<'_>| {
            let card = |name: String| Block::Card {
                title: name,
                anchor: String::new(),
                tags: vec![],
                pairs: Pair::new(self.voice.say("paper-order-says"), order.sentence()).into_iter().collect(),
            };
            order.people_beside(&known).into_iter().map(card).collect::<Vec<_>>()
        };
        let by_order = self.text.orders().flat_map(named);
        self.section("paper-no-contact", self.cards(SheetName::NoContact, "name").into_iter().chain(by_order))
    }

    /// Who must not be in touch by the plan.
    pub fn no_contact_names(&self) -> Vec<&str> {
        self.text.parts(SheetName::NoContact).iter().map(|part| part.answers.get(no_contact::NAME.name)).collect()
    }

    /// Who may decide what.
    pub fn decides(&self) -> Section {
        let pairs = self.pairs(SheetName::Delegation, self.answers(SheetName::Delegation), &[]);
        self.section("paper-decides", (!pairs.is_empty()).then_some(Block::Facts { pairs }))
    }

    /// The consents to photographs and video, each under its purpose.
    pub fn pictures(&self) -> Section {
        let sheet = SheetName::Picture;
        let card = |part: &Part| Block::Card {
            title: self.voice.option(sheet, "purpose", part.answers.get("purpose")),
            anchor: String::new(),
            tags: vec![],
            pairs: self.pairs(sheet, &part.answers, &["purpose"]),
        };
        self.section("paper-pictures", self.text.parts(sheet).iter().map(card))
    }

    /// What they say in words of their own.
    pub fn own(&self) -> Section {
        let pairs = self.pairs(SheetName::Own, self.answers(SheetName::Own), &own::PAPERS.map(|field| field.name));
        let block = (!pairs.is_empty()).then_some(Block::Pairs { pairs });
        self.section("paper-own", block)
    }

    /// What they can do on their own, and how they understand it.
    pub fn skills(&self) -> Section {
        let answers = self.answers(SheetName::Skills);
        let strands = SheetName::Skills.sheet().pages[0].fields;
        let row = |field: &Field| {
            let level = self.voice.answer(SheetName::Skills, field, answers).unwrap_or_default();
            vec![self.voice.label(SheetName::Skills, field.name), level]
        };
        let levels = self.table(["paper-skill", "paper-skill-level"], strands.iter().map(row).collect(), [1, 1]);
        let done: Vec<&str> = strands.iter().map(|field| field.name).collect();
        let pairs = self.pairs(SheetName::Skills, answers, &done);
        self.section("paper-skills", [levels, Block::Pairs { pairs }])
    }

    /// What is known of the young person.
    pub fn about(&self) -> Section {
        let answers = self.answers(SheetName::YoungPerson);
        let done = ["trusted_adults", "would_tell", "advocate", "social_worker_phone", "placing_authority_domains"];
        let pairs = self.pairs(SheetName::YoungPerson, answers, &done).into_iter().map(Pair::plain).collect();
        self.section("paper-about-them", [Block::Facts { pairs }])
    }

    /// The talks about the plan, held or offered.
    pub fn talks(&self) -> Section {
        let talk = |part: &Part| {
            let date = part.answers.date(talk::ON.name).and_then(Result::ok).map(|date| self.voice.date(date));
            let held = self.voice.option(SheetName::Talk, talk::HELD.name, part.answers.get(talk::HELD.name));
            Block::Card {
                title: date.unwrap_or_else(|| held.clone()),
                anchor: String::new(),
                tags: vec![Tag { words: held, tone: "grey" }],
                pairs: self.pairs(SheetName::Talk, &part.answers, &[talk::ON.name, talk::HELD.name]),
            }
        };
        self.section("paper-talks", self.text.parts(SheetName::Talk).iter().map(talk))
    }

    /// The internet in the home: what its page says and no other section has said.
    pub fn internet(&self) -> Section {
        let done = [
            "name",
            "night_number",
            "private_phone",
            "advocacy",
            "first_look_days",
            "second_look_days",
            "review_months",
            "first_reminder_days",
            "second_reminder_days",
            "third_reminder_days",
        ];
        let pairs = self.pairs(SheetName::Home, self.answers(SheetName::Home), &done);
        self.section("paper-home", [Block::Facts { pairs }])
    }
}
