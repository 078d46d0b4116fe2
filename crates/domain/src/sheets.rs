//! All that Accord asks: the handbook's field list (domain §8) as tables.
//!
//! A new question is one line here and its words in the message files; pages, saving, checking, freezing, comparing and
//! printing follow from it. The block letters are the handbook's.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::questions::Kind::{AnyOf, Date, Kept, Line, Number, OneOf, Paragraph, Risks, Times};
use crate::questions::{Field, Page, Scope, Sheet};
use crate::wording::{LONGEST_LIMIT_HOURS, Subject};

/// The sheets by name.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    Display,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SheetName {
    /// A: the home.
    Home,
    /// A: a device that several young people use.
    SharedDevice,
    /// A placing authority of the home's directory.
    Authority,
    /// Somebody at a placing authority, of the home's directory.
    Contact,
    /// B: the young person.
    YoungPerson,
    /// C: a talk about the plan, or the offer of one.
    Talk,
    /// D: what is good online.
    Good,
    /// E: a device.
    Device,
    /// E: an account or a game.
    Account,
    /// F: a friend online.
    Friend,
    /// F: someone who must not be in touch.
    NoContact,
    /// E, F: what there is none of.
    Nothing,
    /// G: skills and understanding.
    Skills,
    /// H: a risk.
    Risk,
    /// I: a rule.
    Rule,
    /// K: when something goes wrong.
    GoesWrong,
    /// L: what the adults promise.
    Promises,
    /// N: what the holder of parental responsibility says.
    Parent,
    /// When the agreement starts and is looked at again.
    Start,
}

impl SheetName {
    /// The questions of this sheet.
    pub const fn sheet(self) -> &'static Sheet {
        match self {
            Self::Home => &HOME,
            Self::SharedDevice => &SHARED_DEVICE,
            Self::Authority => &AUTHORITY,
            Self::Contact => &CONTACT,
            Self::YoungPerson => &YOUNG_PERSON,
            Self::Talk => &TALK,
            Self::Good => &GOOD,
            Self::Device => &DEVICE,
            Self::Account => &ACCOUNT,
            Self::Friend => &FRIEND,
            Self::NoContact => &NO_CONTACT,
            Self::Nothing => &NOTHING,
            Self::Skills => &SKILLS,
            Self::Risk => &RISK,
            Self::Rule => &RULE,
            Self::GoesWrong => &GOES_WRONG,
            Self::Promises => &PROMISES,
            Self::Parent => &PARENT,
            Self::Start => &START,
        }
    }

    /// The page of this name, today's or one of before: words that a second editor typed on it can still be used.
    pub fn page_ever(self, name: &str) -> Option<&'static Page> {
        let former: &[Page] = if self == Self::Rule { &rule::FORMER_PAGES } else { &[] };
        self.sheet().page(name).or_else(|| former.iter().find(|page| page.name == name))
    }

    /// Where what the page of this name asks, or asked before, is asked today.
    pub fn asked_on(self, name: &str) -> Option<&'static Page> {
        let first = self.page_ever(name)?.fields.first()?;
        self.sheet().pages.iter().find(|today| today.asks(first.name))
    }

    /// Whether it is of the home's directory. A plan names people of it; no plan is held up by the rest of it, nor freezes it.
    pub const fn is_of_directory(self) -> bool {
        matches!(self, Self::Authority | Self::Contact)
    }
}

const NAME: usize = 80;
const LINE: usize = 160;
const SHORT: usize = 400;
const LONG: usize = 2000;

const fn line(name: &'static str) -> Field {
    Field::new(name, Line(LINE))
}

const fn named(name: &'static str) -> Field {
    Field::new(name, Line(NAME))
}

const fn words(name: &'static str) -> Field {
    Field::new(name, Paragraph(SHORT))
}

const fn story(name: &'static str) -> Field {
    Field::new(name, Paragraph(LONG))
}

const fn date(name: &'static str) -> Field {
    Field::new(name, Date)
}

const fn one(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, OneOf(of))
}

const fn any(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, AnyOf(of))
}

const fn number(name: &'static str, min: u32, max: u32) -> Field {
    Field::new(name, Number(min, max))
}

const YES_NO: &[&str] = &["yes", "no", "not_known"];

/// The questions about a home that logic reads, by name.
pub mod home {
    use super::{Field, OneOf, named, number, words};
    use crate::choices::Nation;
    use strum::VariantNames;

    /// Its name.
    pub const NAME: Field = named("name").required();
    /// Where it is.
    pub const NATION: Field = Field::new("nation", OneOf(Nation::VARIANTS)).required();
    /// The registered manager.
    pub const MANAGER: Field = named("manager").required();
    /// Why a manager may authorise a plan they wrote in; empty where nobody may.
    pub const WRITER_MAY_AUTHORISE: Field = words("writer_may_authorise");
    /// How many months the home lets pass between two looks at an agreement.
    pub const REVIEW_MONTHS: Field = number("review_months", 1, 12).required();
}

const HOME: Sheet = Sheet {
    scope: Scope::Home,
    many: false,
    pages: &[
        Page { name: "about", fields: &[home::NAME, home::NATION, line("urn")] },
        Page {
            name: "people",
            fields: &[
                home::MANAGER,
                named("deputy"),
                named("responsible_individual"),
                line("night_number").required(),
                line("emergency_duty_team"),
                line("designated_officer"),
                line("missing_contact"),
                home::WRITER_MAY_AUTHORISE,
            ],
        },
        Page {
            name: "internet",
            fields: &[words("filtering").required(), words("filtering_gaps").required(), words("wifi_hours")],
        },
        Page {
            name: "phones",
            fields: &[
                words("private_phone").required(),
                line("hand_in_place").required(),
                line("hand_in_lock"),
                words("staff_devices"),
            ],
        },
        Page { name: "consequences", fields: &[story("consequences").required().about(Subject::Consequence)] },
        Page {
            name: "defaults",
            fields: &[
                number("first_look_days", 1, 60).required(),
                number("second_look_days", 1, 90).required(),
                home::REVIEW_MONTHS,
                number("first_reminder_days", 1, 20).required(),
                number("second_reminder_days", 1, 30).required(),
                number("third_reminder_days", 1, 40).required(),
                line("advocacy"),
            ],
        },
    ],
};

const SHARED_DEVICE: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[Page {
        name: "device",
        fields: &[named("name").required(), line("place").required(), words("filters").required(), line("who")],
    }],
};

/// The questions about a placing authority, by name.
pub mod authority {
    use super::{Field, line};
    use crate::questions::Kind;

    /// What it is called.
    pub const NAME: Field = line("name").required();
    /// What follows the @ in the addresses of its people: link and code go nowhere else.
    pub const DOMAINS: Field = Field::new("domains", Kind::Domains).required();
}

const AUTHORITY: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[Page { name: "authority", fields: &[authority::NAME, authority::DOMAINS] }],
};

/// The questions about somebody at a placing authority, by name.
pub mod contact {
    use super::{Field, OneOf, line, named, one};
    use crate::choices::ContactRole;
    use crate::questions::Kind;
    use strum::VariantNames;

    /// Their name.
    pub const NAME: Field = named("name").required();
    /// What they are there.
    pub const ROLE: Field = Field::new("role", OneOf(ContactRole::VARIANTS)).required();
    /// Where they work.
    pub const AUTHORITY: Field = Field::new("authority", Kind::Authority).required();
    /// Where their letters go.
    pub const EMAIL: Field = Field::new("email", Kind::Email).required();
    /// Their phone number.
    pub const PHONE: Field = line("phone");
    /// Whether they are still there; nobody asked means yes.
    pub const STANDING: Field = one("standing", &["there", LEFT]);
    /// The word for somebody who is not there any more.
    pub const LEFT: &str = "left";
    /// The page that says who they are and where their letters go.
    pub const PAGE: &str = "contact";
}

const CONTACT: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[
        Page { name: contact::PAGE, fields: &[contact::NAME, contact::ROLE, contact::AUTHORITY, contact::EMAIL] },
        Page { name: "more", fields: &[contact::PHONE, contact::STANDING] },
    ],
};

/// The questions about a young person that logic reads, by name.
pub mod young_person {
    use super::{Field, OneOf, date, named};
    use crate::choices::{ContactRole, LegalStatus};
    use crate::policy::Action;
    use crate::questions::Kind::{self, Contact, Member};
    use strum::VariantNames;

    /// What they like to be called.
    pub const PREFERRED_NAME: Field = named("preferred_name").required();
    /// When they were born.
    pub const BORN: Field = date("born").required();
    /// Their key worker, who signs as such. Until 2026-11-25 it was a name alone.
    pub const KEY_WORKER: Field = Field::new("key_worker", Member(Action::SignAsKeyWorker)).required();
    /// When an advocate was offered.
    pub const ADVOCATE_OFFERED: Field = date("advocate_offered");
    /// Under which provision they are looked after.
    pub const LEGAL_STATUS: Field = Field::new("legal_status", OneOf(LegalStatus::VARIANTS)).required();
    /// When they moved in.
    pub const ARRIVED: Field = date("arrived").required();
    /// Since when.
    pub const STATUS_SINCE: Field = date("status_since");
    /// Until when.
    pub const STATUS_ENDS: Field = date("status_ends");
    /// Their social worker, of the home's directory. Until 2026-11-29 it was a name alone.
    pub const SOCIAL_WORKER: Field = Field::new("social_worker", Contact(&ContactRole::DECIDERS)).required();
    /// The social worker's manager.
    pub const TEAM_MANAGER: Field = Field::new("team_manager", Contact(&ContactRole::MANAGERS));
    /// The independent reviewing officer.
    pub const REVIEWING_OFFICER: Field = Field::new("reviewing_officer", Contact(&ContactRole::REVIEWERS));
    /// The questions that are answered by somebody of the directory.
    pub const CONTACTS: [Field; 3] = [SOCIAL_WORKER, TEAM_MANAGER, REVIEWING_OFFICER];
    /// The local authority that placed them: the social worker's.
    pub const PLACING_AUTHORITY: Field = directory("placing_authority");
    /// The mail domains of that authority.
    pub const PLACING_AUTHORITY_DOMAINS: Field = directory("placing_authority_domains");
    /// Where the social worker's letters go.
    pub const SOCIAL_WORKER_EMAIL: Field = directory("social_worker_email");
    /// The social worker's phone number.
    pub const SOCIAL_WORKER_PHONE: Field = directory("social_worker_phone");
    /// Where the team manager's letters go.
    pub const TEAM_MANAGER_EMAIL: Field = directory("team_manager_email");

    const fn directory(name: &'static str) -> Field {
        Field::new(name, Kind::Directory)
    }
}

const YOUNG_PERSON: Sheet = Sheet {
    scope: Scope::YoungPerson,
    many: false,
    pages: &[
        Page {
            name: "name",
            fields: &[
                young_person::PREFERRED_NAME,
                named("pronouns").theirs(),
                line("legal_name").private(),
                young_person::BORN,
            ],
        },
        Page {
            name: "language",
            fields: &[
                named("first_language").required(),
                line("other_languages"),
                line("interpreter"),
                any("reading", &["plain", "easy_read", "symbols", "bsl", "audio", "large_print", "overlay"]).required(),
                words("aids"),
                words("culture"),
            ],
        },
        Page {
            name: "school",
            fields: &[
                line("school"),
                one("education", &["full_time", "part_time", "not_in_school", "not_known"]).required(),
                words("timetable"),
            ],
        },
        Page {
            name: "people",
            fields: &[
                young_person::KEY_WORKER,
                words("trusted_adults").required().quoted(),
                line("would_tell").quoted(),
                line("advocate"),
                young_person::ADVOCATE_OFFERED,
            ],
        },
        Page {
            name: "law",
            fields: &[
                young_person::LEGAL_STATUS,
                young_person::STATUS_SINCE,
                young_person::STATUS_ENDS,
                words("parental_responsibility").required(),
                story("orders"),
                date("orders_end"),
            ],
        },
        Page {
            name: "authority",
            fields: &[
                young_person::SOCIAL_WORKER,
                young_person::SOCIAL_WORKER_EMAIL,
                young_person::SOCIAL_WORKER_PHONE,
                young_person::PLACING_AUTHORITY,
                young_person::PLACING_AUTHORITY_DOMAINS,
                young_person::TEAM_MANAGER,
                young_person::TEAM_MANAGER_EMAIL,
                young_person::REVIEWING_OFFICER,
            ],
        },
        Page { name: "dates", fields: &[young_person::ARRIVED, number("moves", 0, 99), date("next_review")] },
    ],
};

/// The questions about a talk that logic reads.
pub mod talk {
    use super::{Field, OneOf, date};
    use crate::choices::Held;
    use strum::VariantNames;

    /// Whether it took place.
    pub const HELD: Field = Field::new("held", OneOf(Held::VARIANTS)).required();
    /// On which day.
    pub const ON: Field = date("on").required();
}

const HELD: &[&str] = &["held"];

const TALK: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "talk",
        fields: &[
            talk::HELD,
            talk::ON,
            number("minutes", 1, 600).when("held", HELD),
            line("present").required(),
            line("place").only_when("held", HELD),
            any("method", &["talking", "drawing", "cards", "mapping", "symbols", "interpreter"])
                .only_when("held", HELD),
            words("shown").only_when("held", HELD),
            words("stopped").quoted().only_when("held", HELD),
            words("reason").when("held", &["declined"]).quoted(),
            line("interpreter").only_when("held", HELD),
            one("copy_given", &["yes", "later", "not_wanted"]).when("held", HELD),
        ],
    }],
};

/// The question about what is good that is quoted.
pub mod good {
    use super::{Field, words};

    /// What they would lose without the internet.
    pub const WOULD_LOSE: Field = words("would_lose").required().quoted();
}

const GOOD: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page { name: "likes", fields: &[story("likes").required().quoted(), story("good_at").quoted()] },
        Page {
            name: "people",
            fields: &[story("keeps_in_touch").required().quoted(), story("groups").quoted().private()],
        },
        Page { name: "lose", fields: &[good::WOULD_LOSE, words("calm").quoted(), words("goals").quoted()] },
    ],
};

const DEVICE: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "device",
        fields: &[
            named("name").required(),
            one("owner", &["young_person", "home", "authority", "school", "borrowed"]).required(),
            line("contract"),
            line("data"),
            one("location", &["on", "off", "not_known"]).required(),
            one("lock", YES_NO).required(),
            line("backup_account"),
            line("sleeps").required(),
            one("aid", &["yes", "no"]).required(),
            words("note"),
        ],
    }],
};

/// The questions about an account that logic reads.
pub mod account {
    use super::{Field, named, words};

    /// The service.
    pub const PLATFORM: Field = named("platform").required();
    /// What else is to be said.
    pub const NOTE: Field = words("note");
}

const ACCOUNT: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "account",
        fields: &[
            account::PLATFORM,
            line("username").private(),
            one("seen_by", &["public", "private", "not_known"]).required(),
            line("age_given"),
            line("messages_from"),
            one("location", &["on", "off", "not_known"]).required(),
            line("live"),
            line("spending"),
            line("known_by"),
            date("looked_at"),
            account::NOTE,
        ],
    }],
};

/// The questions about a friend that logic reads.
pub mod friend {
    use super::{Field, named, one};

    /// What they are called.
    pub const NAME: Field = named("name").required().theirs().private();
    /// From where they are known.
    pub const KNOWN_FROM: Field =
        one("known_from", &[FAMILY, "school", "game", "online_only", "other"]).required().theirs().private();
    /// Whether contact is all right.
    pub const STANDING: Field = one("standing", &[OK, "check", "not_allowed"]).required().private();
    /// The word for family.
    pub const FAMILY: &str = "family";
    /// The word for contact that is all right.
    pub const OK: &str = "ok";
}

const FRIEND: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "friend",
        fields: &[
            friend::NAME,
            line("platform").theirs().private(),
            friend::KNOWN_FROM,
            one("met", YES_NO).required().theirs().private(),
            line("age_said").theirs().private(),
            friend::STANDING,
            words("why").when("standing", &["check", "not_allowed"]).private(),
            named("checked_by").private(),
        ],
    }],
};

const NO_CONTACT: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "no_contact",
        fields: &[
            named("name").required().private(),
            one("source", &["court_order", "plan", "police", "other"]).required().private(),
            date("expires").private(),
            words("expires_when").private(),
            words("what_to_do").required().private(),
        ],
    }],
};

/// The lists that may be empty, if somebody says so.
pub const NONE_OF: &[&str] = &["device", "account", "friend", "no_contact"];

/// The question about what there is none of.
pub mod nothing {
    use super::{Field, NONE_OF as SHEETS, any};

    /// The sheets that stay without a row.
    pub const NONE_OF: Field = any("none_of", SHEETS);
}

const NOTHING: Sheet =
    Sheet { scope: Scope::Plan, many: false, pages: &[Page { name: "nothing", fields: &[nothing::NONE_OF] }] };

const SKILL: &[&str] = &["0", "1", "2", "3", "not_known"];

const SKILLS: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page {
            name: "strands",
            fields: &[
                one("self_image", SKILL).required().theirs(),
                one("relationships", SKILL).required().theirs(),
                one("reputation", SKILL).required().theirs(),
                one("bullying", SKILL).required().theirs(),
                one("information", SKILL).required().theirs(),
                one("health", SKILL).required().theirs(),
                one("privacy", SKILL).required().theirs(),
                one("ownership", SKILL).required().theirs(),
            ],
        },
        Page {
            name: "knows",
            fields: &[
                any(
                    "knows",
                    &[
                        "block",
                        "report",
                        "screenshot",
                        "report_remove",
                        "ceop",
                        "privacy",
                        "location",
                        "scams",
                        "ai_fakes",
                        "spending",
                    ],
                )
                .theirs(),
                words("told_before").quoted(),
                words("understanding").required().quoted(),
                words("help_wanted").quoted(),
                words("learning_plan"),
            ],
        },
    ],
};

/// The 4 Cs, compulsion and what comes with being in care (handbook, domain §3.1).
pub const FAMILIES: &[&str] = &["content", "contact", "conduct", "commerce", "compulsion", "care"];

/// The questions about a risk that logic reads.
pub mod risk {
    use super::{Field, OneOf, named};
    use crate::choices::Known;
    use strum::VariantNames;

    /// Its short name.
    pub const TITLE: Field = named("title").required();
    /// Whether anything is known of it.
    pub const KNOWN: Field = Field::new("known", OneOf(Known::VARIANTS)).required();
}

const RISK: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[
        Page {
            name: "evidence",
            fields: &[
                one("family", FAMILIES).required(),
                risk::TITLE,
                risk::KNOWN,
                story("evidence").required_when("known", &["known"]),
                line("source").required_when("known", &["known"]),
                date("seen_on").when("known", &["known"]),
                words("asked").when("known", &["awaited"]),
                words("early_signs"),
            ],
        },
        Page {
            name: "weigh",
            fields: &[
                one("likelihood", &["unlikely", "possible", "likely", "certain", "unknown"]).required(),
                one("seriousness", &["minor", "moderate", "serious", "very_serious", "unknown"]).required(),
                words("helps").required_when("known", &["known"]).quoted(),
                words("control"),
                line("who").required_when("known", &["known"]),
                words("view").required_when("known", &["known"]).quoted(),
                words("change_our_mind"),
            ],
        },
    ],
};

/// The questions about a rule that logic reads, by name.
pub mod rule {
    use super::{Date, Field, Kept, Line, OneOf, Page, Paragraph, Risks, Times};
    use crate::choices::{Answer, Heading, Meaning, RuleKind};
    use crate::wording::Subject;
    use strum::VariantNames;

    /// The page on which all of a rule is written but the two voices.
    pub const PAGE: &str = "rule";
    /// The page of the young person's answer.
    pub const ANSWER_PAGE: &str = "answer";

    const SHORT: usize = super::SHORT;
    const LIMITS: &[&str] = &["restriction", "emergency"];
    const EMERGENCY: &[&str] = &["emergency"];
    const LOOSENS: &[&str] = &["boundary", "restriction", "emergency", "home_policy"];

    const fn words(name: &'static str) -> Field {
        Field::new(name, Paragraph(SHORT))
    }

    /// The plain sentence.
    pub const SENTENCE: Field = words("sentence").required().theirs().about(Subject::Rule);
    /// What it is about.
    pub const HEADING: Field = Field::new("heading", OneOf(Heading::VARIANTS)).required();
    /// What gives it force.
    pub const KIND: Field = Field::new("kind", OneOf(RuleKind::VARIANTS)).required();
    /// What stays allowed in spite of it.
    pub const ALWAYS_ALLOWED: Field = words("always_allowed").theirs();
    /// When it applies.
    pub const TIMES: Field = Field::new("times", Times);
    /// What the times mean.
    pub const MEANING: Field = Field::new("meaning", OneOf(Meaning::VARIANTS));
    /// The risks behind it.
    pub const BECAUSE: Field = Field::new("because", Risks);
    /// The reason in plain words.
    pub const BECAUSE_WORDS: Field = words("because_words").required().theirs();
    /// What was tried that limits less.
    pub const LESS_LIMITING: Field = words("less_limiting").when("kind", LIMITS);
    /// Why it is necessary.
    pub const NECESSARY: Field = words("necessary").when("kind", LIMITS);
    /// When an emergency began.
    pub const STARTED_AT: Field = Field::new("started_at", Line(super::LINE)).when("kind", EMERGENCY);
    /// When the authority was told of an emergency.
    pub const TOLD_AUTHORITY: Field = words("told_authority").when("kind", EMERGENCY);
    /// What the young person does for it to loosen.
    pub const RELAXES_WHEN: Field = words("relaxes_when").when("kind", LOOSENS).theirs();
    /// When it is looked at again.
    pub const REVIEW_ON: Field = Field::new("review_on", Date);
    /// The last day on which it counts.
    pub const ENDS_ON: Field = Field::new("ends_on", Date);
    /// The young person's answer.
    pub const ANSWER: Field = Field::new("answer", OneOf(Answer::VARIANTS)).required().quoted();
    /// Their own words.
    pub const WORDS: Field = words("words").theirs();
    /// Why they could not be asked.
    pub const NOT_ASKED_REASON: Field = words("not_asked_reason").when("answer", &["not_asked"]);
    /// The sentence that was answered; since 2026-11-29 all that was put to the young person stands in boxes beside it.
    pub const ANSWERED_TO: Field = Field::new("answered_to", Kept);
    /// What the adults decided.
    pub const DECIDED: Field = words("decided").about(Subject::Rule);
    /// Why.
    pub const REPLY_BECAUSE: Field = words("reply_because");

    /// What the young person answers, and what the adults reply: a consent does not cover the two voices.
    pub const VOICES: [Field; 6] = [ANSWER, WORDS, NOT_ASKED_REASON, ANSWERED_TO, DECIDED, REPLY_BECAUSE];

    /// What is said to the authority alone, and not put to the young person.
    pub const FOR_THE_AUTHORITY: [Field; 4] = [LESS_LIMITING, NECESSARY, STARTED_AT, TOLD_AUTHORITY];

    /// The pages on which a rule was written until 2026-11-29. Words that a second editor typed there can still be used.
    pub static FORMER_PAGES: [Page; 3] = [
        Page { name: "times", fields: &[TIMES, MEANING] },
        Page {
            name: "because",
            fields: &[BECAUSE, BECAUSE_WORDS, LESS_LIMITING, NECESSARY, STARTED_AT, TOLD_AUTHORITY],
        },
        Page { name: "loosens", fields: &[RELAXES_WHEN, REVIEW_ON, ENDS_ON] },
    ];

    /// Whether the question of this name is one of the two voices'.
    pub fn is_voice(name: &str) -> bool {
        VOICES.iter().any(|voice| voice.name == name)
    }
}

const RULE: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[
        Page {
            name: rule::PAGE,
            fields: &[
                rule::SENTENCE,
                rule::HEADING,
                rule::KIND,
                rule::BECAUSE,
                rule::BECAUSE_WORDS,
                rule::LESS_LIMITING,
                rule::NECESSARY,
                rule::STARTED_AT,
                rule::TOLD_AUTHORITY,
                rule::RELAXES_WHEN,
                rule::REVIEW_ON,
                rule::ENDS_ON,
                rule::TIMES,
                rule::MEANING,
                rule::ALWAYS_ALLOWED,
            ],
        },
        Page {
            name: rule::ANSWER_PAGE,
            fields: &[rule::ANSWER, rule::WORDS, rule::NOT_ASKED_REASON, rule::ANSWERED_TO],
        },
        Page { name: "reply", fields: &[rule::DECIDED, rule::REPLY_BECAUSE] },
    ],
};

/// The questions about what happens when something goes wrong that logic reads.
pub mod goes_wrong {
    use super::{Field, LONGEST_LIMIT_HOURS, Subject, number, words};

    /// The talk that comes first.
    pub const TALK: Field = words("talk").required().about(Subject::Consequence);
    /// What limit may follow in the end.
    pub const LIMIT: Field = words("limit").about(Subject::Consequence);
    /// How long it may last, in hours.
    pub const LIMIT_HOURS: Field = number("limit_hours", 1, LONGEST_LIMIT_HOURS);
}

const GOES_WRONG: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page { name: "ideas", fields: &[words("ideas").required().quoted(), words("trust_steps").required().quoted()] },
        Page {
            name: "steps",
            fields: &[
                goes_wrong::TALK,
                words("put_right").required().about(Subject::Consequence),
                words("extra_help").required(),
                goes_wrong::LIMIT,
                goes_wrong::LIMIT_HOURS,
                line("limit_by"),
                words("still_has").required(),
                words("never").required(),
                words("emergency"),
            ],
        },
    ],
};

const PROMISES: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page {
        name: "promises",
        fields: &[
            any(
                "promises",
                &[
                    "calm",
                    "listen",
                    "keep_phone",
                    "explain",
                    "same_rules",
                    "check_less",
                    "privacy",
                    "keep_time",
                    "wifi",
                    "learn_game",
                    "copy",
                    "review",
                ],
            )
            .required(),
            words("own").theirs(),
            number("answer_days", 1, 30).required(),
        ],
    }],
};

const PARENT: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page {
        name: "parent",
        fields: &[
            named("name").required(),
            one("answer", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_reached", "not_safe"]).required(),
            date("asked_on").when("answer", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_reached"]),
            line("how").when("answer", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_reached"]),
            words("words"),
            words("reason").when("answer", &["not_reached", "not_safe"]),
        ],
    }],
};

/// The dates of a version.
pub mod start {
    use super::{Field, date};

    /// The first day on which it may be in force.
    pub const STARTS_ON: Field = date("starts_on");
    /// When it is looked at again.
    pub const REVIEW_ON: Field = date("review_on").required();
}

const START: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page { name: "start", fields: &[start::STARTS_ON, start::REVIEW_ON, words("summary")] }],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::Word;

    #[test]
    fn every_sheet_stands_under_its_own_name() {
        for &name in SheetName::VARIANTS {
            assert_eq!(name.word().parse(), Ok(name));
            assert_eq!(serde_json::to_value(name).unwrap(), name.word());
        }
    }

    #[test]
    fn field_names_are_their_own_within_a_sheet_and_conditions_name_fields_that_exist() {
        for name in SheetName::VARIANTS {
            let sheet = name.sheet();
            let names: Vec<_> = sheet.fields().map(|field| field.name).collect();
            let mut unique = names.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), names.len(), "{name:?}");
            for field in sheet.fields() {
                use crate::questions::Need;
                let condition = match field.need {
                    Need::RequiredWhen(other, words) => Some((other, words)),
                    need => need.hangs_on(),
                };
                if let Some((other, words)) = condition {
                    let other = sheet.field(other).expect("the field of a condition exists");
                    let crate::questions::Kind::OneOf(choices) = other.kind else {
                        panic!("{} is no choice", other.name)
                    };
                    assert!(words.iter().all(|word| choices.contains(word)), "{name:?} {}", field.name);
                }
            }
        }
    }
}
