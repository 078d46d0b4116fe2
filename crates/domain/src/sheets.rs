//! All that Accord asks: the handbook's field list (domain §8) as tables.
//!
//! A new question is one line here and its words in the message files; pages, saving, checking, freezing, comparing and
//! printing follow from it. The block letters are the handbook's.

use serde::{Deserialize, Serialize};

use crate::answers::Kind::{AnyOf, Date, Email, Kept, Line, Number, OneOf, Paragraph, Risks, Times};
use crate::answers::{Field, Page, Sheet};

macro_rules! sheet_names {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// The sheets by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
        #[serde(rename_all = "snake_case")]
        pub enum SheetName { $($(#[$doc])* $name),+ }

        impl SheetName {
            /// Every sheet.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word in addresses, files and message keys.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

sheet_names! {
    /// A: the home.
    Home = "home",
    /// A: a device that several young people use.
    SharedDevice = "shared_device",
    /// B: the young person.
    YoungPerson = "young_person",
    /// C: a talk about the plan, or the offer of one.
    Talk = "talk",
    /// D: what is good online.
    Good = "good",
    /// E: a device.
    Device = "device",
    /// E: an account or a game.
    Account = "account",
    /// F: a friend online.
    Friend = "friend",
    /// F: someone who must not be in touch.
    NoContact = "no_contact",
    /// E, F: what there is none of.
    Nothing = "nothing",
    /// G: skills and understanding.
    Skills = "skills",
    /// H: a risk.
    Risk = "risk",
    /// I: a rule.
    Rule = "rule",
    /// K: when something goes wrong.
    GoesWrong = "goes_wrong",
    /// L: what the adults promise.
    Promises = "promises",
    /// N: what the holder of parental responsibility says.
    Parent = "parent",
    /// When the agreement starts and is looked at again.
    Start = "start",
}

impl SheetName {
    /// The questions of this sheet.
    pub const fn sheet(self) -> &'static Sheet {
        match self {
            Self::Home => &HOME,
            Self::SharedDevice => &SHARED_DEVICE,
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
}

impl std::str::FromStr for SheetName {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|name| name.word() == word).ok_or(())
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

const HOME: Sheet = Sheet {
    name: SheetName::Home,
    many: false,
    pages: &[
        Page {
            name: "about",
            fields: &[named("name").required(), one("nation", &["england", "wales"]).required(), line("urn")],
        },
        Page {
            name: "people",
            fields: &[
                named("manager").required(),
                named("deputy"),
                named("responsible_individual"),
                line("night_number").required(),
                line("emergency_duty_team"),
                line("designated_officer"),
                line("missing_contact"),
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
        Page { name: "consequences", fields: &[story("consequences").required()] },
        Page {
            name: "defaults",
            fields: &[
                number("first_look_days", 1, 60).required(),
                number("second_look_days", 1, 90).required(),
                number("review_months", 1, 12).required(),
                number("first_reminder_days", 1, 20).required(),
                number("second_reminder_days", 1, 30).required(),
                number("third_reminder_days", 1, 40).required(),
                line("advocacy"),
            ],
        },
    ],
};

const SHARED_DEVICE: Sheet = Sheet {
    name: SheetName::SharedDevice,
    many: true,
    pages: &[Page {
        name: "device",
        fields: &[named("name").required(), line("place").required(), words("filters").required(), line("who")],
    }],
};

/// The provisions under which a young person may be looked after; what follows from each is in [`crate::facts`].
pub const LEGAL_STATUSES: &[&str] = &[
    "care_order",
    "interim_care_order",
    "section_20",
    "section_76",
    "remand",
    "secure_order",
    "emergency_protection",
    "other",
];

const YOUNG_PERSON: Sheet = Sheet {
    name: SheetName::YoungPerson,
    many: false,
    pages: &[
        Page {
            name: "name",
            fields: &[
                named("preferred_name").required(),
                named("pronouns").theirs(),
                line("legal_name").private(),
                date("born").required(),
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
                named("key_worker").required(),
                words("trusted_adults").required().theirs(),
                line("would_tell").theirs(),
                line("advocate"),
                date("advocate_offered"),
            ],
        },
        Page {
            name: "law",
            fields: &[
                one("legal_status", LEGAL_STATUSES).required(),
                date("status_since"),
                date("status_ends"),
                words("parental_responsibility").required(),
                story("orders"),
                date("orders_end"),
            ],
        },
        Page {
            name: "authority",
            fields: &[
                line("placing_authority").required(),
                named("social_worker").required(),
                Field::new("social_worker_email", Email).required(),
                line("social_worker_phone"),
                named("team_manager"),
                Field::new("team_manager_email", Email),
                named("reviewing_officer"),
            ],
        },
        Page { name: "dates", fields: &[date("arrived").required(), number("moves", 0, 99), date("next_review")] },
    ],
};

const TALK: Sheet = Sheet {
    name: SheetName::Talk,
    many: true,
    pages: &[Page {
        name: "talk",
        fields: &[
            one("held", &["held", "declined"]).required(),
            date("on").required(),
            number("minutes", 1, 600).when("held", &["held"]),
            line("present").required(),
            line("place"),
            any("method", &["talking", "drawing", "cards", "mapping", "symbols", "interpreter"]),
            words("shown"),
            words("stopped").theirs(),
            words("reason").when("held", &["declined"]).theirs(),
            line("interpreter"),
            one("copy_given", &["yes", "later", "not_wanted"]).required(),
        ],
    }],
};

const GOOD: Sheet = Sheet {
    name: SheetName::Good,
    many: false,
    pages: &[
        Page { name: "likes", fields: &[story("likes").required().theirs(), story("good_at").theirs()] },
        Page {
            name: "people",
            fields: &[story("keeps_in_touch").required().theirs(), story("groups").theirs().private()],
        },
        Page {
            name: "lose",
            fields: &[words("would_lose").required().theirs(), words("calm").theirs(), words("goals").theirs()],
        },
    ],
};

const DEVICE: Sheet = Sheet {
    name: SheetName::Device,
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

const ACCOUNT: Sheet = Sheet {
    name: SheetName::Account,
    many: true,
    pages: &[Page {
        name: "account",
        fields: &[
            named("platform").required(),
            line("username").private(),
            one("seen_by", &["public", "private", "not_known"]).required(),
            line("age_given"),
            line("messages_from"),
            one("location", &["on", "off", "not_known"]).required(),
            line("live"),
            line("spending"),
            line("known_by"),
            date("looked_at"),
            words("note"),
        ],
    }],
};

const FRIEND: Sheet = Sheet {
    name: SheetName::Friend,
    many: true,
    pages: &[Page {
        name: "friend",
        fields: &[
            named("name").required().theirs().private(),
            line("platform").theirs().private(),
            one("known_from", &["family", "school", "game", "online_only", "other"]).required().theirs().private(),
            one("met", YES_NO).required().theirs().private(),
            line("age_said").theirs().private(),
            one("standing", &["ok", "check", "not_allowed"]).required().private(),
            words("why").when("standing", &["check", "not_allowed"]).private(),
            named("checked_by").private(),
        ],
    }],
};

const NO_CONTACT: Sheet = Sheet {
    name: SheetName::NoContact,
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

const NOTHING: Sheet = Sheet {
    name: SheetName::Nothing,
    many: false,
    pages: &[Page { name: "nothing", fields: &[any("none_of", NONE_OF)] }],
};

const SKILL: &[&str] = &["0", "1", "2", "3", "not_known"];

const SKILLS: Sheet = Sheet {
    name: SheetName::Skills,
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
                words("told_before").theirs(),
                words("understanding").required().theirs(),
                words("help_wanted").theirs(),
                words("learning_plan"),
            ],
        },
    ],
};

/// The 4 Cs, compulsion and what comes with being in care (handbook, domain §3.1).
pub const FAMILIES: &[&str] = &["content", "contact", "conduct", "commerce", "compulsion", "care"];

const RISK: Sheet = Sheet {
    name: SheetName::Risk,
    many: true,
    pages: &[
        Page {
            name: "evidence",
            fields: &[
                one("family", FAMILIES).required(),
                named("title").required(),
                one("known", &["known", "none_known", "awaited"]).required(),
                story("evidence").when("known", &["known"]),
                line("source").when("known", &["known"]),
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
                words("helps").when("known", &["known"]).theirs(),
                words("control"),
                line("who").when("known", &["known"]),
                words("view").when("known", &["known"]).theirs(),
                words("change_our_mind"),
            ],
        },
    ],
};

/// What a rule is about; the first eight carry seed 004 §4(7).
pub const HEADINGS: &[&str] = &[
    "time",
    "sites",
    "show_us",
    "behaviour",
    "sharing",
    "people",
    "tell_us",
    "ask_first",
    "place",
    "spending",
    "ai",
    "learning",
];

/// The kinds of rule (handbook, vocabulary: `RuleKind`).
pub const RULE_KINDS: &[&str] =
    &["boundary", "restriction", "emergency", "court_order", "legal_limit", "home_policy", "promise"];

const LIMITS: &[&str] = &["restriction", "emergency"];

const RULE: Sheet = Sheet {
    name: SheetName::Rule,
    many: true,
    pages: &[
        Page {
            name: "rule",
            fields: &[
                words("sentence").required().theirs(),
                one("heading", HEADINGS).required(),
                one("kind", RULE_KINDS).required(),
                words("always_allowed").theirs(),
            ],
        },
        Page { name: "times", fields: &[Field::new("times", Times), one("meaning", &["off", "learning", "other"])] },
        Page {
            name: "because",
            fields: &[
                Field::new("because", Risks),
                words("because_words").required().theirs(),
                words("less_limiting").when("kind", LIMITS),
                words("necessary").when("kind", LIMITS),
                line("started_at").when("kind", &["emergency"]),
                words("told_authority").when("kind", &["emergency"]),
            ],
        },
        Page {
            name: "loosens",
            fields: &[
                words("relaxes_when").when("kind", &["boundary", "restriction", "emergency", "home_policy"]).theirs(),
                date("review_on"),
                date("ends_on"),
            ],
        },
        Page {
            name: "answer",
            fields: &[
                one("answer", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_asked"]).required().theirs(),
                words("words").theirs(),
                words("not_asked_reason").when("answer", &["not_asked"]),
                Field::new("answered_to", Kept),
            ],
        },
        Page { name: "reply", fields: &[words("decided"), words("reply_because")] },
    ],
};

const GOES_WRONG: Sheet = Sheet {
    name: SheetName::GoesWrong,
    many: false,
    pages: &[
        Page { name: "ideas", fields: &[words("ideas").required().theirs(), words("trust_steps").required().theirs()] },
        Page {
            name: "steps",
            fields: &[
                words("talk").required(),
                words("put_right").required(),
                words("extra_help").required(),
                words("limit"),
                number("limit_hours", 1, 72),
                line("limit_by"),
                words("still_has").required(),
                words("never").required(),
                words("emergency"),
            ],
        },
    ],
};

const PROMISES: Sheet = Sheet {
    name: SheetName::Promises,
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
    name: SheetName::Parent,
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

const START: Sheet = Sheet {
    name: SheetName::Start,
    many: false,
    pages: &[Page { name: "start", fields: &[date("starts_on"), date("review_on").required(), words("summary")] }],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_stands_under_its_own_name() {
        for &name in SheetName::ALL {
            assert_eq!(name.sheet().name, name);
            assert_eq!(name.word().parse(), Ok(name));
            assert_eq!(serde_json::to_value(name).unwrap(), name.word());
        }
    }

    #[test]
    fn field_names_are_their_own_within_a_sheet_and_conditions_name_fields_that_exist() {
        for name in SheetName::ALL {
            let sheet = name.sheet();
            let names: Vec<_> = sheet.fields().map(|field| field.name).collect();
            let mut unique = names.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), names.len(), "{name:?}");
            for field in sheet.fields() {
                if let crate::answers::Need::When(other, words) = field.need {
                    let other = sheet.field(other).expect("the field of a condition exists");
                    let crate::answers::Kind::OneOf(choices) = other.kind else {
                        panic!("{} is no choice", other.name)
                    };
                    assert!(words.iter().all(|word| choices.contains(word)), "{name:?} {}", field.name);
                }
            }
        }
    }
}
